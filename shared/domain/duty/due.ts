import type { Instant } from '../time.ts';

/**
 * Something that must happen at an instant. A due row is removed only after what it asks for is safely done, and doing it
 * twice changes nothing: a row that outlives its reason is looked at, found done, and dropped.
 */
export type DueRow = { readonly at: Instant; readonly id: string; readonly force: string } & (
  | { readonly what: 'release'; readonly reference: string; readonly childRef: string; readonly setting: string; readonly disclosureId: string; readonly deadlineAt?: Instant }
  | { readonly what: 'phone'; readonly reference: string; readonly childRef: string; readonly setting: string; readonly disclosureId: string }
  | { readonly what: 'deputy' | 'stale' | 'resurface'; readonly reference: string; readonly childRef: string; readonly setting: string; readonly disclosureId: string; readonly deadlineAt?: Instant }
  | { readonly what: 'words-deadline'; readonly reference: string; readonly childRef: string; readonly taskId: string }
  | { readonly what: 'desk' | 'supervisor' | 'hold-expiry' | 'surface'; readonly taskId: string }
  | { readonly what: 'unmatched'; readonly reference: string; readonly childRef: string }
  | { readonly what: 'case-clock'; readonly caseId: string }
  | { readonly what: 'forward'; readonly queue: 'match' | 'plan' | 'deliver' | 'report' | 'mail' | 'assess' | 'cases'; readonly body: string }
);
export type DueWhat = DueRow['what'];

/** By when it has to be done for it to be of use: the nearest first where not all can be done at once. */
export function urgencyOf(row: DueRow): Instant {
  return 'deadlineAt' in row && row.deadlineAt !== undefined ? row.deadlineAt : row.at;
}

/** Releases are read by one function, all else by another, so that neither waits for the other. */
export function dueGroup(row: DueRow): 'release' | 'chase' {
  return row.what === 'release' ? 'release' : 'chase';
}
