import type { Instant } from '../../time.ts';
import { type Decision, dutyEntry, taskEntry } from '../change.ts';
import type { Disclosure } from '../../notification/content.ts';
import type { Duty } from '../duty.ts';
import type { Task } from '../task.ts';
import { decideTask, type Decider } from './decide-task.ts';

interface OnProposal {
  readonly task: Task;
  readonly duty: Duty | undefined;
  readonly by: Decider;
  /** With a call: what it is about. */
  readonly disclosures?: readonly Disclosure[];
  readonly now: Instant;
  /** When the proposal was made that the person had in front of them: not another one made meanwhile. */
  readonly proposedAt: Instant;
}

/** The second person agrees: what was proposed is decided, as if by one decision of both. */
export function agreeToProposal(given: OnProposal): Decision {
  const { task: { proposal }, duty, by, disclosures = [] } = given;
  const refused = cannot(given);
  if (refused !== undefined || !proposal || !duty) return { kind: 'refused', why: refused ?? gone };
  if (proposal.by === by.sub) return { kind: 'refused', why: 'whoever proposed it cannot be the one who agrees' };
  if (proposal.decision.kind === 'not-sent' && by.role !== 'supervisor') return { kind: 'refused', why: 'that nobody is told is for a supervisor to agree to' };
  const decision = proposal.decision.kind === 'not-sent' ? { ...proposal.decision, approvedBy: by.sub } : proposal.decision;
  return decideTask({ task: given.task, duty, disclosures, decision, by, now: given.now, agreesTo: proposal });
}

/** The second person does not agree, or the first takes it back: the review is as it was, with both names in the story. */
export function returnProposal(given: OnProposal & { readonly reason: string }): Decision {
  const { task, duty, by, now, reason } = given;
  const refused = cannot(given);
  const { proposal, ...rest } = task;
  if (refused !== undefined || !proposal || !duty) return { kind: 'refused', why: refused ?? gone };
  if (reason.trim() === '') return { kind: 'refused', why: 'say why it is returned' };
  return { kind: 'change', change: {
    tasks: [taskEntry(rest, {})],
    duties: [dutyEntry(duty, [{ kind: 'proposal-returned', at: now, taskId: task.taskId, by: by.sub, proposedBy: proposal.by, outcome: proposal.decision.kind, reason }])],
  } };
}

const gone = 'what was proposed no longer waits for a second person';

function cannot({ task, duty, proposedAt }: OnProposal): string | undefined {
  if (task.state === 'closed') return 'this has already been decided';
  if (task.proposal?.at !== proposedAt) return gone;
  if (!duty) return 'the child of this task is not in the ledger';
  return task.detail.kind === 'phone' || duty.waiting?.taskId === task.taskId ? undefined : 'this was overtaken by something that came later';
}
