import type { Disclosure } from '../notification/content.ts';
import { type Eligibility, whyNot } from '../recipients/choose-recipient.ts';
import type { SchoolSaid } from './school-said.ts';
import { type Colleague, colleagues, type Telling } from './school-words.ts';

/** What of an entry of the directory is asked here. */
export interface PossibleColleague extends Eligibility {
  readonly role: string;
}

/**
 * Whom the page offers to be named as knowing: the roles of a school, and everyone of the setting who could be told by us themselves (approved,
 * trained, present, no party). Whoever may be a party is not offered, by name or by the office they hold, so that the page leads nobody to them; that
 * somebody is missing has many plainer reasons. An authority has no such roles.
 */
export function colleaguesToName<A extends PossibleColleague>(adults: readonly A[], { setting, parties, barred }: Disclosure, adultId: string): { readonly roles: readonly Colleague[]; readonly adults: readonly A[] } {
  const here = adults.filter((adult) => adult.setting === setting);
  const mayBeTold = (adult: A) => whyNot(adult, parties) === undefined && !barred.includes(adult.adultId);
  const headMayBeParty = here.some((adult) => adult.role === 'head' && (barred.includes(adult.adultId) || whyNot(adult, parties) === 'may-be-a-party'));
  const roles = setting.startsWith('school:') ? (Object.keys(colleagues) as Colleague[]).filter((role) => role !== 'head' || !headMayBeParty) : [];
  return { roles, adults: here.filter((adult) => adult.adultId !== adultId && mayBeTold(adult)) };
}

export type Named = Extract<SchoolSaid, { kind: 'colleagues-named' }>;

/** Who was named at a setting, in order: of every version of its notification, for a colleague who was told stays told. */
export function namedAt(history: readonly { readonly kind: string }[], setting: string): readonly Named[] {
  return history.filter((event): event is Named => event.kind === 'colleagues-named').filter((event) => event.setting === setting);
}

/** Tells what is said for the first time. Somebody who was to be told and now is, is news; once told, that they will be is not. */
export function isNewlyNamed(history: readonly { readonly kind: string }[], setting: string, telling: Telling): (who: { readonly role: Colleague } | { readonly id: string }) => boolean {
  const known = namedAt(history, setting).filter((event) => event.telling === telling || event.telling === 'told');
  return (who) => !known.some(({ roles, adultIds }) => ('role' in who ? roles.includes(who.role) : adultIds.includes(who.id)));
}
