import type { Disclosure, PartyKey } from '../notification/content.ts';
import { type Candidate, mayBeParty } from './party.ts';

/** What is asked of a key adult before they may be told: see shared/ports/directory.ts for the entry itself. */
export interface Eligibility extends Candidate {
  readonly adultId: string;
  readonly setting: string;
  readonly order: number;
  readonly trained: boolean;
  readonly present: boolean;
  readonly approvedBy?: string;
  readonly mailbox: string;
}

export type WhyNot = 'not-approved' | 'not-trained' | 'not-present' | 'may-be-a-party' | 'no-mailbox' | 'already-alerted' | 'mailbox-fails';

export interface Choice<A extends Eligibility> {
  /** The first eligible adult in deputy order, if there is one. */
  readonly chosen?: A;
  readonly passedOver: readonly { readonly adultId: string; readonly why: WhyNot }[];
}

/** Ruling 6: the first approved, trained, present adult of the setting, in deputy order, who cannot be a party. @param failing adults to whose mailbox nothing can be sent */
export function chooseRecipient<A extends Eligibility>(adults: readonly A[], parties: readonly PartyKey[], alreadyAlerted: readonly string[], failing: ReadonlySet<string> = new Set()): Choice<A> {
  const passedOver: { adultId: string; why: WhyNot }[] = [];
  for (const adult of adults.toSorted((a, b) => a.order - b.order || (a.adultId < b.adultId ? -1 : 1))) {
    const why = whyNot(adult, parties) ?? (alreadyAlerted.includes(adult.adultId) ? 'already-alerted' : failing.has(adult.adultId) ? 'mailbox-fails' : undefined);
    if (why === undefined) return { chosen: adult, passedOver };
    passedOver.push({ adultId: adult.adultId, why });
  }
  return { passedOver };
}

export function whyNot(adult: Eligibility, parties: readonly PartyKey[]): WhyNot | undefined {
  if (mayBeParty(adult, parties)) return 'may-be-a-party';
  if (!adult.approvedBy) return 'not-approved';
  if (!adult.trained) return 'not-trained';
  if (!adult.present) return 'not-present';
  if (!/^[^@\s]+@[^@\s]+$/.test(adult.mailbox)) return 'no-mailbox';
  return undefined;
}

/**
 * May this adult open this disclosure now? Only one who was alerted to it, who is still approved, trained and present, and
 * who cannot be a party. Asked again at every opening, because the directory and the incident both change.
 */
export function mayOpen({ adult, disclosure }: { readonly adult: Eligibility; readonly disclosure: Disclosure }): { readonly kind: 'yes' } | { readonly kind: 'no'; readonly why: WhyNot | 'not-alerted' | 'not-open' } {
  if (!disclosure.alerted.includes(adult.adultId)) return { kind: 'no', why: 'not-alerted' };
  if (disclosure.barred.includes(adult.adultId)) return { kind: 'no', why: 'may-be-a-party' };
  const why = whyNot(adult, disclosure.parties);
  if (why) return { kind: 'no', why };
  if (disclosure.access === 'open') return { kind: 'yes' };
  // What was read and then withdrawn stays readable to its readers, as a page that says so; and what a newer version will replace, until that goes out.
  if ((disclosure.access === 'withdrawn' || disclosure.access === 'replaced') && disclosure.readBy?.includes(adult.adultId)) return { kind: 'yes' };
  return { kind: 'no', why: 'not-open' };
}
