import type { Decision } from '../domain/duty/change.ts';
import { followMove, standsOnRoll } from '../domain/duty/commands/follow-move.ts';
import type { Duty } from '../domain/duty/duty.ts';
import type { PupilRecord } from '../domain/matching/types.ts';
import type { Disclosure } from '../domain/notification/content.ts';
import type { Instant } from '../domain/time.ts';
import type { PolicyPack } from '../policy/policy-pack.ts';
import type { DutyBook } from '../ports/duty-book.ts';
import type { Roll } from '../ports/roll.ts';
import type { Log } from './log.ts';

/** Reads all that a child's move touches, and decides what becomes of it. To be stored by whoever found the move. */
export async function decideMove(
  { duty, about, pupil, now }: { readonly duty: Duty; readonly about: Disclosure; readonly pupil: { readonly urns: readonly string[] } | undefined; readonly now: Instant },
  { book, policyOf }: { readonly book: Pick<DutyBook, 'disclosures' | 'task'>; readonly policyOf: (force: string) => PolicyPack },
): Promise<Decision> {
  const settings = Object.values(duty.settings);
  const [disclosures, calls] = await Promise.all([
    book.disclosures(settings.map(({ disclosureId }) => disclosureId)),
    Promise.all(settings.flatMap(({ phoneTaskId }) => (phoneTaskId ? [book.task(duty.force, phoneTaskId)] : []))),
  ]);
  return { kind: 'change', change: followMove({ duty, about, disclosures, calls: calls.filter((call) => call !== undefined), pupil, policy: policyOf(duty.force).notification, now }) };
}

export interface MoveDeps {
  readonly book: Pick<DutyBook, 'disclosures' | 'task'>;
  readonly roll: Pick<Roll, 'pupils'>;
  readonly policyOf: (force: string) => PolicyPack;
  readonly log: Log;
}

/** The pupil on whom a placement rests, as the roll has them now, by a query that is in the audit log with the incident; undefined where it rests on none, or the roll has them no more. */
export async function placedPupil({ force, reference, childRef, placement }: Duty, roll: Pick<Roll, 'pupils'>, now: Instant): Promise<PupilRecord | undefined> {
  if (placement?.pupilId === undefined) return undefined;
  const [pupil] = await roll.pupils([placement.pupilId], { at: now, force, reference, childRef, actor: 'machine' });
  return pupil;
}

/**
 * Looks at the roll again, because days may lie between the match and now: what follows if the child is at other schools than then, undefined if not.
 * @param unreadable what to do about a roll that cannot be read; unless it throws, the child counts as not having moved
 */
export async function moveSince({ duty, about, now }: { readonly duty: Duty; readonly about: Disclosure; readonly now: Instant }, { book, roll, policyOf, log }: MoveDeps, unreadable: (fault: unknown) => void): Promise<Decision | undefined> {
  const { placement } = duty;
  if (placement?.pupilId === undefined) return undefined;
  let pupil: PupilRecord | undefined;
  try {
    pupil = await placedPupil(duty, roll, now);
  } catch (fault) {
    unreadable(fault);
    return undefined;
  }
  if (standsOnRoll(placement, about.setting, pupil)) return undefined;
  log.warn('child-moved', { force: duty.force, disclosureId: about.disclosureId, setting: about.setting });
  return decideMove({ duty, about, pupil, now }, { book, policyOf });
}
