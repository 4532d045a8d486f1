import { confirmDeleted, decideBreach } from '../../../../shared/domain/duty/commands/breach.ts';
import type { Page } from '../../app/page.ts';
import { capital } from '../casework/page-parts.ts';
import { deciderOf, onTask, store } from './decide.ts';
import { showTask } from './task.ts';

/** What the school confirmed by telephone, and whether the regulator is told: each on the record, with a name. */
export const decideTheBreach: Page = onTask(async (deciding) => {
  const { visit, cases, task } = deciding;
  const { body, user, now } = visit;
  const again = (text: string) => showTask(visit, cases, task, { form: body['decision'] ?? '', values: body, errors: { breach: text } });
  if (task.detail.kind !== 'breach') return again('This is no breach.');
  if (body['decision'] === 'deleted') {
    if (body['sure'] !== 'yes') return again('Say what the school confirmed.');
    return store(deciding, 'breach-deleted', 'decided-breach', (fresh) => confirmDeleted(fresh, user.sub, 'by-telephone', now));
  }
  const regulator = body['regulator'];
  const reason = (body['reason'] ?? '').slice(0, 2000);
  if (regulator !== 'told' && regulator !== 'need-not-be-told') return again('Choose whether the Information Commissioner is told.');
  const by = deciderOf(user);
  const decision = decideBreach(task, { decision: regulator, reason }, by, now);
  if (decision.kind === 'refused') return again(`${capital(decision.why)}.`);
  return store(deciding, 'breach', 'decided-breach', (fresh) => decideBreach(fresh, { decision: regulator, reason }, by, now));
});
