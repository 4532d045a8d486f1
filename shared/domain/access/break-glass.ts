/** Why somebody of the desk opens what is kept to the restricted group. One of these, and a note of their own. */
export const breakGlassReasons = {
  'child-in-danger': 'A child may be in danger before a supervisor can be reached',
  'school-opens-first': 'The school opens before a supervisor can be reached',
  'somebody-asks': 'A school or another service has rung about it and cannot wait',
  other: 'Another reason, which the note gives',
} as const;
export type BreakGlassReason = keyof typeof breakGlassReasons;

/** How long one incident then stands open, to that one session. */
export const breakGlassMinutes = 60;
/** The longest note. */
export const longestNote = 500;

export interface BreakGlassAsk {
  /** Of the police, at most 64 characters, as the contract has it. */
  readonly reference: string;
  readonly reason: BreakGlassReason;
  readonly note: string;
}

/** Reads what was filled in; faults are by field, as a person has to mend them, and say nothing of what is stored. */
export function readBreakGlass({ reference = '', reason = '', note = '' }: Readonly<Record<string, string>>): { readonly kind: 'ask'; readonly ask: BreakGlassAsk } | { readonly kind: 'faulty'; readonly faults: Readonly<Record<string, string>> } {
  const faults = {
    ...(/^[!-~](?:[ -~]{0,62}[!-~])?$/.test(reference) ? {} : { reference: reference === '' ? 'Enter the police reference' : 'Enter the reference as the police system gives it, at most 64 characters' }),
    ...(isReason(reason) ? {} : { reason: 'Choose why it cannot wait for a supervisor' }),
    ...(note.length > 0 && note.length <= longestNote ? {} : { note: note === '' ? 'Enter what has happened, and whom you tried to reach' : `Use at most ${longestNote} characters` }),
  };
  return isReason(reason) && Object.keys(faults).length === 0 ? { kind: 'ask', ask: { reference, reason, note } } : { kind: 'faulty', faults };
}

function isReason(text: string): text is BreakGlassReason {
  return Object.hasOwn(breakGlassReasons, text);
}
