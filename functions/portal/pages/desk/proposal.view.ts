import type { Proposal, Task } from '../../../../shared/domain/duty/task.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { Speech } from '../../words/speech.ts';
import { sayWhen } from './clock-words.ts';
import { fieldsOf, type Filled } from './fields.ts';
import { actionOf, type Form, type TaskPage } from './task-page.ts';

/** A choice that waits for a second person, at the top of its review. */
export interface ProposalView {
  readonly what: string;
  readonly by: string;
  readonly when: string;
  readonly proposedAt: Instant;
  /** Of whoever reads the page: they can take it back, and not agree. */
  readonly isOwn: boolean;
  /** Who has to agree. */
  readonly needs: string;
  readonly meanwhile: string;
  /** To be done before agreeing. */
  readonly first: string;
  readonly canAgree: boolean;
  readonly agreeAction: string;
  readonly returnForm: Form;
}

export function proposalView(task: Task, proposal: Proposal, { what, byName, sub, now, filled, supervisor, speech }: { readonly what: string; readonly byName: string; readonly sub: string; readonly now: Instant; readonly filled: Filled | undefined; readonly supervisor: boolean; readonly speech: Speech }): ProposalView {
  const field = fieldsOf('returnProposal', filled);
  const isOwn = proposal.by === sub;
  const notSent = proposal.decision.kind === 'not-sent';
  return {
    needs: notSent ? 'Needs a supervisor' : 'Needs a second person',
    meanwhile: notSent ? 'Nothing is ended before a supervisor agrees; the clock runs on, and somebody may still be told.' : 'Nobody is told before a second person of the desk agrees; the clock runs on.',
    first: notSent ? 'Look at the facts yourself first: a child of whom nobody is told is not looked for again.' : 'Look at the facts yourself first: a wrong school is the worst mistake.',
    canAgree: !isOwn && (!notSent || supervisor),
    what: proposal.decision.kind === 'not-sent' ? speech.say('Tell nobody: {reason}', { reason: proposal.decision.reason }) : what, isOwn, by: isOwn ? speech.say('you') : byName, when: sayWhen(proposal.at, now, speech), proposedAt: proposal.at, agreeAction: actionOf('agreeProposal', task),
    returnForm: { action: actionOf('returnProposal', task), fields: { reason: field('reason', isOwn ? 'Why you take it back' : 'Why you do not agree', { width: 20, hint: 'It stands in the child\'s story, with both names' }) } },
  };
}

/** The same on a hold or a call, where it can only be that nobody is told. */
export async function proposalOn({ visit, task, filled }: Pick<TaskPage, 'visit' | 'task' | 'filled'>): Promise<ProposalView | undefined> {
  const { proposal } = task;
  if (!proposal) return undefined;
  const { user: { sub, role }, now, deps, speech } = visit;
  return proposalView(task, proposal, { what: '', byName: (await deps.directory.user(proposal.by))?.name ?? proposal.by, sub, now, filled, supervisor: role === 'supervisor', speech });
}
