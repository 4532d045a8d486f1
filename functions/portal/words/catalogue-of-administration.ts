/**
 * Welsh for the rooms of the administrators, the contacts, closures, the policy, the log and the board; the English sentence is the key. A sentence that stands in catalogue.ts is not said again here.
 * To be read by a translator before it is used (docs/welsh.md).
 */
export const catalogue: Readonly<Record<string, string>> = {};
