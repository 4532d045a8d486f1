import type { Hold, IncidentData } from '../../../events/incident.ts';
import type { ReportedChild } from '../../../events/people.ts';
import { isRestricted } from '../access/is-restricted.ts';
import { latestHoldExpiry } from '../clocks/waiting-clocks.ts';
import type { NotificationPolicy } from '../../policy/policy-pack.ts';
import type { HeldElsewhere } from './duty.ts';
import { foldName } from '../recipients/fold-text.ts';
import { earlierOf, epochMs, type Instant, instantOf } from '../time.ts';

/** A hold on one child, as set by a sergeant or as the ruling itself sets it. */
export interface ActiveHold {
  /** The same for the same hold in every version, so that lifting it lasts. */
  readonly holdKey: string;
  readonly holdKind: Hold['kind'] | 'restricted' | 'suspect-is-a-child' | 'other-incident' | 'for-a-supervisor';
  readonly reason: string;
  readonly setAt: Instant;
  /** Rank and id of the sergeant or above; absent where the ruling sets the hold. */
  readonly setBy?: string;
  /** Asked for by the sergeant; absent where the ruling sets the hold. */
  readonly expiresAt?: Instant;
}

/** What is known of a child's holds beside the version that sets some. */
export interface HoldsKnown {
  readonly liftedHolds?: readonly string[];
  readonly heldElsewhere?: readonly HeldElsewhere[];
}

/** Ruling 8: every hold on this child that nobody has lifted. What an officer's answer or the kind of incident makes doubtful holds as well, and so does a death in another incident. */
export function holdsOn(child: ReportedChild, incident: IncidentData, { liftedHolds = [], heldElsewhere = [] }: HoldsKnown): ActiveHold[] {
  const reportedAt = instantOf(epochMs(incident.reportedAt));
  const byRuling = (holdKind: ActiveHold['holdKind'], reason: string): ActiveHold => ({ holdKey: `ruling:${holdKind}`, holdKind, reason, setAt: reportedAt });
  const holds: ActiveHold[] = (incident.holds ?? [])
    .filter(({ childRefs }) => !childRefs || childRefs.includes(child.childRef))
    .map((hold) => ({ holdKey: `sergeant:${hold.kind}:${instantOf(epochMs(hold.setAt))}`, holdKind: hold.kind, reason: hold.reason, setBy: `${hold.setBy.rank.replaceAll('-', ' ')} ${hold.setBy.personId}`, setAt: instantOf(epochMs(hold.setAt)), expiresAt: instantOf(epochMs(hold.expiresAt)) }));
  if (child.worksAtSchool === 'yes' || child.worksAtSchool === 'unsure') holds.push(byRuling('party-works-at-setting', 'Someone involved, or related, works or may work at the setting.'));
  if (incident.kind === 'honour-based' || incident.assessment?.factors.includes('honour-based')) holds.push(byRuling('honour-based-or-forced-marriage', 'The incident is recorded as honour-based.'));
  if (incident.offenceGroup === 'homicide') holds.push(byRuling('death-or-critical-incident', 'The incident is recorded as a homicide.'));
  if (incident.doNotDiscloseTo !== undefined) holds.push(byRuling('protected-address-or-identity', 'The force names somebody who must not learn where somebody is.'));
  else if (hidesAddress(incident)) holds.push(byRuling('protected-address-or-identity', 'An address in the incident is confidential.'));
  if (isSuspect(child, incident)) holds.push(byRuling('suspect-is-a-child', 'This young person is recorded as the suspect. Telling their school or college may link them to the person harmed, who may be there too.'));
  if (isRestricted(incident)) holds.push(byRuling('restricted', 'The incident is kept to a restricted group.'));
  holds.push(...heldElsewhere.map(heldByOther));
  return holds.filter(({ holdKey }) => !liftedHolds.includes(holdKey));
}

export function isElsewhere({ holdKey }: Pick<ActiveHold, 'holdKey'>): boolean {
  return holdKey.startsWith(elsewhere);
}

/** The key of the hold that another incident sets. @param other tells nothing of which it is */
export function keyOfElsewhere(other: string): string {
  return `${elsewhere}${other}`;
}

const elsewhere = 'elsewhere:';

/** Of one that is kept to a restricted group not even that there is another incident is said. */
function heldByOther({ because, ...hold }: HeldElsewhere): ActiveHold {
  return because === undefined
    ? { ...hold, holdKind: 'for-a-supervisor', reason: 'The reason is kept to a restricted group. A supervisor can say more.' }
    : { ...hold, holdKind: 'other-incident', reason: 'It is held because of another incident with the same people. Lifting the hold of that incident lifts this one as well.' };
}

/** When a person must look again: as asked, but no later than ruling 8 allows. */
export function holdExpiry(hold: ActiveHold, deadlineAt: Instant | null, policy: NotificationPolicy): Instant {
  const latest = latestHoldExpiry(hold.setAt, deadlineAt, policy);
  return hold.expiresAt ? earlierOf(hold.expiresAt, latest) : latest;
}

/** Also a brother's or sister's: they mostly live together, and only one of them may have it on record. */
function hidesAddress(incident: IncidentData): boolean {
  return incident.place?.addressKind === 'confidential' || [...incident.people, ...incident.children].some(({ addresses }) => addresses?.some(({ confidential }) => confidential));
}

/** The same person stands among the children and among the suspects: by the force's id, or by name and date of birth. */
function isSuspect(child: ReportedChild, { people }: IncidentData): boolean {
  const suspects = people.filter(({ role }) => role === 'suspect' || role === 'victim-and-suspect');
  return suspects.some((person) => (person.personId !== undefined && person.personId === child.personId)
    || (person.dateOfBirth !== undefined && person.dateOfBirth === child.dateOfBirth && foldName(person.givenName ?? '') === foldName(child.givenName ?? '') && foldName(person.familyName ?? '') === foldName(child.familyName ?? '')));
}
