import type { Duty } from '../../../../shared/domain/duty/duty.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { urnsFollowed } from '../../../../shared/domain/placement/follow-succession.ts';
import type { PupilRecord } from '../../../../shared/domain/matching/types.ts';
import { commitDecision } from '../../../../shared/runtime/commit-decision.ts';
import { decideMove, placedPupil } from '../../../../shared/runtime/follow-move.ts';
import { policyOf } from '../../../../shared/runtime/policy-of.ts';
import type { Visit } from '../../app/page.ts';
import { asItStands } from './as-it-stands.ts';

/**
 * Whether the child of a released notification that nobody has read left this school since: then it is hidden, and goes back to be placed. Once it has
 * been read there is nothing left to keep from the school. Only where the roll surely says so: the release has looked already, and a roll that can't be
 * read, or no longer keeps the pupil, must not stand between a key adult and a child who is in their school this morning.
 */
export async function movedMeanwhile({ deps, now, seen }: Pick<Visit, 'deps' | 'now' | 'seen'>, { disclosureId, setting }: Disclosure): Promise<boolean> {
  let moved = false;
  const standing = asItStands({ deps, seen }, disclosureId);
  await commitDecision(deps.book, async () => {
    moved = false;
    const { disclosure, duty } = await standing();
    if (disclosure?.access !== 'open' || !setting.startsWith('school:') || !duty || !isUnread(duty, disclosure)) return { kind: 'change', change: {} };
    const pupil = await pupilOf(duty, deps, now);
    moved = pupil !== undefined && !urnsFollowed(pupil.urns, duty.placement?.followed).some((urn) => `school:${urn}` === setting);
    return moved ? decideMove({ duty, about: disclosure, pupil, now }, { book: deps.book, policyOf }) : { kind: 'change', change: {} };
  });
  if (moved) deps.log.warn('child-moved', { disclosureId, setting });
  return moved;
}

function isUnread(duty: Duty, { setting, disclosureId }: Disclosure): boolean {
  const { state, disclosureId: current } = duty.settings[setting] ?? {};
  return current === disclosureId && (state === 'released' || state === 'phone-open');
}

function pupilOf(duty: Duty, { roll, log }: Visit['deps'], now: string): Promise<PupilRecord | undefined> {
  return placedPupil(duty, roll, now).catch((fault: unknown) => {
    log.error('fault', { what: 'roll-before-reading' }, fault);
    return undefined;
  });
}
