import type { Proposal, Task } from '../../../../shared/domain/duty/task.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { Speech } from '../../words/speech.ts';
import { sayWhen } from './clock-words.ts';
import { fieldsOf, type Filled } from './fields.ts';
import { actionOf, type Form } from './task-page.ts';

/** A choice that waits for a second person, at the top of its review. */
export interface ProposalView {
  readonly what: string;
  readonly by: string;
  readonly when: string;
  readonly proposedAt: Instant;
  /** Of whoever reads the page: they can take it back, and not agree. */
  readonly isOwn: boolean;
  readonly agreeAction: string;
  readonly returnForm: Form;
}

export function proposalView(task: Task, proposal: Proposal, { what, byName, sub, now, filled, speech }: { readonly what: string; readonly byName: string; readonly sub: string; readonly now: Instant; readonly filled: Filled | undefined; readonly speech: Speech }): ProposalView {
  const field = fieldsOf('returnProposal', filled);
  const isOwn = proposal.by === sub;
  return {
    what, isOwn, by: isOwn ? speech.say('you') : byName, when: sayWhen(proposal.at, now, speech), proposedAt: proposal.at, agreeAction: actionOf('agreeProposal', task),
    returnForm: { action: actionOf('returnProposal', task), fields: { reason: field('reason', isOwn ? 'Why you take it back' : 'Why you do not agree', { width: 20, hint: 'It stands in the child\'s story, with both names' }) } },
  };
}
