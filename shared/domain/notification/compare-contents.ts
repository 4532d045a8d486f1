import { canonicalJson } from '../ledger/canonical-json.ts';
import type { NotificationContent } from './content.ts';

/** What of a notification may differ between two of its versions, in the order of the page. */
export const changedParts = [
  'child', 'collection', 'suspect', 'conditions', 'arrangement', 'when', 'summary', 'wishes', 'safe-contact', 'presence', 'seen', 'spoken', 'injuries', 'now-with', 'words', 'informed', 'advice',
] as const;
export type ChangedPart = (typeof changedParts)[number];

const shown: Readonly<Record<ChangedPart, (content: NotificationContent) => unknown>> = {
  child: ({ child, placedFrom }) => [child, placedFrom],
  collection: ({ collectionRisk }) => collectionRisk,
  suspect: ({ suspect }) => suspect,
  conditions: ({ conditions }) => conditions,
  arrangement: ({ arrangement }) => arrangement,
  when: ({ happened }) => happened,
  summary: ({ summary, detailsByPhone }) => [summary, detailsByPhone],
  wishes: ({ wishes }) => wishes,
  'safe-contact': ({ safeContact }) => safeContact,
  presence: ({ present, where }) => [present, where],
  seen: ({ seenByOfficer }) => seenByOfficer,
  spoken: ({ spokenTo }) => spokenTo,
  injuries: ({ injuries }) => injuries,
  'now-with': ({ nowWith }) => nowWith,
  words: ({ words }) => words,
  informed: ({ informed }) => informed,
  advice: ({ parentContactAdvice }) => parentContactAdvice,
};

/** What a reader of one version finds otherwise in another: the names of what changed, never what it said. */
export function compareContents(before: NotificationContent, now: NotificationContent): readonly ChangedPart[] {
  // Wrapped, because what is not recorded has no value to write; canonical, because stored fields come back in an order of their own.
  return changedParts.filter((part) => canonicalJson([shown[part](before) ?? null]) !== canonicalJson([shown[part](now) ?? null]));
}
