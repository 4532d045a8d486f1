import { agreeToProposal, returnProposal } from '../../../../shared/domain/duty/commands/second-person.ts';
import { needsSecondPerson } from '../../../../shared/domain/duty/proposal.ts';
import type { PlacementDecision, ProposedDecision } from '../../../../shared/domain/duty/task.ts';
import type { PupilRecord } from '../../../../shared/domain/matching/types.ts';
import { compareChild } from '../../../../shared/domain/portal/compare-child.ts';
import { isOpenSchool } from '../../../../shared/domain/schools/is-open-school.ts';
import { packOf } from '../../../../shared/policy/packs.ts';
import { type Answer, type Page, problem } from '../../app/page.ts';
import { actionOf } from './task-page.ts';
import { childOf } from './cases.ts';
import { type Deciding, deciderOf, onTask, store } from './decide.ts';
import { longest, tooLong } from './fields.ts';
import { candidatesOf } from './place.ts';
import { sideOf } from './reported-side.ts';
import { showTask } from './task.ts';

/** Whether the force's policy asks for a second person, by what the page showed: a fact marked "Different" speaks against a candidate. */
export async function asksForSecond({ cases, task }: Deciding, decision: PlacementDecision, pupil?: PupilRecord): Promise<boolean> {
  const { detail, force, reference, childRef } = task;
  if (detail.kind !== 'place') return false;
  const child = childOf(await cases.incident(reference), childRef);
  const differs = pupil !== undefined && compareChild(sideOf(child, detail), pupil).some(({ likeness }) => likeness === 'different');
  return needsSecondPerson(packOf(force)?.desk.secondPerson ?? 'always', detail, decision, { differs, homeAuthority: child?.homeAuthority });
}

/** A second person agrees. What was proposed is looked at again: a pupil may have left, a school may have closed. */
export const agree: Page = onTask(async (deciding) => {
  const { visit, task } = deciding;
  const { proposal } = task;
  if (proposal && !(await stillHolds(deciding, proposal.decision))) return cannotAgree(deciding);
  return store(deciding, 'agree', 'decided', (fresh, duty, disclosures) => agreeToProposal({ task: fresh, duty, disclosures, by: deciderOf(visit.user), now: visit.now, proposedAt: visit.body['proposedAt'] ?? '' }));
});

export const returnIt: Page = onTask(async (deciding) => {
  const { visit, cases, task } = deciding;
  const reason = visit.body['reason'] ?? '';
  const wrong = reason.trim() === '' ? 'Enter why' : reason.length > longest ? tooLong : undefined;
  if (wrong !== undefined) return showTask(visit, cases, task, { form: 'returnProposal', values: visit.body, errors: { reason: wrong } });
  return store(deciding, 'return', 'returned', (fresh, duty) => returnProposal({ task: fresh, duty, by: deciderOf(visit.user), now: visit.now, proposedAt: visit.body['proposedAt'] ?? '', reason }));
});

async function stillHolds(deciding: Deciding, decision: ProposedDecision): Promise<boolean> {
  const { visit: { deps: { directory } }, task: { detail } } = deciding;
  switch (decision.kind) {
    case 'pupil': return detail.kind === 'place' && (await candidatesOf(deciding, detail)).some(({ pupilId, urns }) => pupilId === decision.pupilId && urns.length > 0);
    case 'school': {
      const school = await directory.school(decision.urn);
      return school !== undefined && isOpenSchool(school);
    }
    case 'not-sent': return true;
    case 'authority': return (await directory.authority(decision.code)) !== undefined;
    default: {
      const unknown: never = decision;
      throw new Error(`unknown decision ${JSON.stringify(unknown)}`);
    }
  }
}

function cannotAgree({ task }: Deciding): Answer {
  return problem(409, 'What was proposed no longer holds', ['The pupil is at no school now, or the school has closed. Return it, and decide again.', 'Nothing was changed.'], { href: actionOf('task', task), text: 'Back to the review' });
}
