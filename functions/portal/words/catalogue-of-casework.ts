/**
 * Welsh for the rooms of IDAT, IDVA, MARAC, the supervisors and who is who; the English sentence is the key. A sentence that stands in catalogue.ts is not said again here.
 * To be read by a translator before it is used (docs/welsh.md).
 */
export const catalogue: Readonly<Record<string, string>> = {};
