import type { CasesMessage } from '../../events/risk-messages.ts';
import type { CaseAlert } from '../../shared/domain/cases/alerts.ts';
import { recipientsOf } from '../../shared/domain/cases/choose-recipients.ts';
import type { CaseRecord } from '../../shared/domain/cases/case-record.ts';
import { emailOf } from '../../shared/domain/notification/email.ts';
import { incidentsOf, partiesOf } from '../../shared/runtime/case-parties.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import { workersOf } from '../../shared/runtime/worker-of.ts';
import type { CasesDeps } from './deps.ts';
import { reminderWithin } from './reminder-within.ts';

type AlertMessage = Extract<CasesMessage, { type: 'case.alert' }>;

/**
 * Emails whoever has to know that something waits: always the same words, nothing of the case. Each alert goes once to each person; after a
 * crash it may go twice. What was decided meanwhile makes an alert moot. A supervisor with many cases gets an email for each as it reaches them,
 * and then one reminder in each stretch between reminders for all of them: an email that comes by the dozen is not read.
 */
export async function sendAlert(message: AlertMessage, deps: CasesDeps): Promise<Outcome> {
  const { force, caseId, id } = message;
  const now = deps.clock.now();
  const reminderOf = reminderWithin(deps.policyOf(force).casework.supervisorReminderMinutes);
  const record = await deps.cases.record(force, caseId);
  if (!record) return { kind: 'retry', reason: 'case not there yet' };
  if (isMoot(message, record)) return done;
  const [workers, parties] = await Promise.all([workersOf(deps.directory, force), partiesOf(deps.incidents, force, incidentsOf(record))]);
  const recipients = recipientsOf(alertOf(message), record, workers, parties, now);
  if (recipients.length === 0) deps.log.warn('nobody-to-alert', { force, caseId, reason: message.why });
  for (const { workerId, mailbox, language } of recipients) {
    if (mailbox === undefined || (await deps.cases.alertSent(force, id, workerId))) continue;
    if (message.why === 'still-with-supervisor' && (await deps.cases.alertSent(force, reminderOf(now), workerId))) continue;
    await deps.audit.append({ at: now, force, operation: 'disclosure', actor: 'cases', what: `alert ${message.why}`, subject: caseId, recipient: workerId });
    await deps.mailer.send({ to: mailbox, ...emailOf(deps.portalUrl, 'casework', language), tags: { force, kind: 'casework', worker: opaqueIdOf('worker', workerId) } });
    await deps.cases.markAlertSent(force, id, workerId, now);
    if (isOfSupervisor(message)) await deps.cases.markAlertSent(force, reminderOf(now), workerId, now);
    deps.log.info('worker-alerted', { force, caseId, reason: message.why });
  }
  return done;
}

function alertOf({ to, workerId, why }: AlertMessage): CaseAlert {
  if (to !== 'worker') return { to, why };
  if (workerId === undefined) throw new Error('an alert to a worker names them');
  return { to, workerId, why };
}

/** An offer that has moved on, and a person who has been reached. */
function isMoot({ why, workerId }: AlertMessage, record: CaseRecord): boolean {
  if (record.closedAt !== undefined && why !== 'grounds-fell') return true;
  if (record.kind !== 'idva') return false;
  if (why === 'offer') return record.offer?.idvaId !== workerId;
  if (isOfSupervisor({ why })) return record.status !== 'with-supervisor';
  return why === 'not-yet-reached' && record.contactedAt !== undefined;
}

const isOfSupervisor = ({ why }: Pick<AlertMessage, 'why'>): boolean => why === 'with-supervisor' || why === 'still-with-supervisor';
