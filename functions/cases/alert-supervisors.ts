import type { CasesMessage } from '../../events/risk-messages.ts';
import { isOnDuty } from '../../shared/domain/cases/worker.ts';
import { emailOf } from '../../shared/domain/notification/email.ts';
import { mayBeParty } from '../../shared/domain/recipients/party.ts';
import { partiesOf } from '../../shared/runtime/case-parties.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import { workersOf } from '../../shared/runtime/worker-of.ts';
import type { CasesDeps } from './deps.ts';
import { reminderWithin } from './reminder-within.ts';

type ToSupervisors = Extract<CasesMessage, { type: 'question.alert' | 'desk.alert' }>;

/**
 * Emails the force's supervisors, those on duty first, that a question of who is who, or something at the desk, waits too long: always the
 * same words. Never one who may be a party to it. Of what waits at the desk each gets one email in a stretch of minutes that the policy
 * gives, whatever the number: a bad morning has dozens, and the page that it leads to lists them all.
 */
export async function alertSupervisors(message: ToSupervisors, deps: CasesDeps): Promise<Outcome> {
  const { force, id, subject, references } = message;
  const now = deps.clock.now();
  const why = message.type === 'question.alert' ? 'question-late' : 'desk-late';
  const [workers, parties] = await Promise.all([workersOf(deps.directory, force), partiesOf(deps.incidents, force, references)]);
  const supervisors = workers.filter((worker) => worker.role === 'supervisor' && worker.active && worker.mailbox !== undefined && !mayBeParty(worker, parties));
  const onDuty = supervisors.filter((worker) => isOnDuty(worker, now));
  const recipients = onDuty.length > 0 ? onDuty : supervisors;
  if (recipients.length === 0) deps.log.warn('nobody-to-alert', { force, reason: why });
  const stretch = why === 'desk-late' ? [`desk-${reminderWithin(deps.policyOf(force).desk.supervisorEmailMinutes)(now)}`] : [];
  for (const { workerId, mailbox, language } of recipients) {
    const marks = [id, ...stretch];
    if (mailbox === undefined || (await anySent(marks, workerId, message, deps))) continue;
    await deps.audit.append({ at: now, force, operation: 'disclosure', actor: 'cases', what: `alert ${why}`, subject, recipient: workerId });
    await deps.mailer.send({ to: mailbox, ...emailOf(deps.portalUrl, 'casework', language), tags: { force, kind: 'casework', worker: opaqueIdOf('worker', workerId) } });
    for (const mark of marks) await deps.cases.markAlertSent(force, mark, workerId, now);
    deps.log.info('worker-alerted', { force, reason: why });
  }
  return done;
}

async function anySent(marks: readonly string[], workerId: string, { force }: ToSupervisors, { cases }: CasesDeps): Promise<boolean> {
  for (const mark of marks) if (await cases.alertSent(force, mark, workerId)) return true;
  return false;
}
