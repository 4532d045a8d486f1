import type { CasesMessage } from '../../events/risk-messages.ts';
import { isOnDuty } from '../../shared/domain/cases/worker.ts';
import { emailOf } from '../../shared/domain/notification/email.ts';
import { mayBeParty } from '../../shared/domain/recipients/party.ts';
import { partiesOf } from '../../shared/runtime/case-parties.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import { workersOf } from '../../shared/runtime/worker-of.ts';
import type { CasesDeps } from './deps.ts';

/** Emails the force's supervisors, those on duty first, that a question of who is who waits too long: always the same words. Never one who may be a party to it. */
export async function alertQuestion({ force, id, subject, references }: Extract<CasesMessage, { type: 'question.alert' }>, deps: CasesDeps): Promise<Outcome> {
  const now = deps.clock.now();
  const [workers, parties] = await Promise.all([workersOf(deps.directory, force), partiesOf(deps.incidents, force, references)]);
  const supervisors = workers.filter((worker) => worker.role === 'supervisor' && worker.active && worker.mailbox !== undefined && !mayBeParty(worker, parties));
  const onDuty = supervisors.filter((worker) => isOnDuty(worker, now));
  const recipients = onDuty.length > 0 ? onDuty : supervisors;
  if (recipients.length === 0) deps.log.warn('nobody-to-alert', { force, reason: 'question-late' });
  for (const { workerId, mailbox, language } of recipients) {
    if (mailbox === undefined || (await deps.cases.alertSent(force, id, workerId))) continue;
    await deps.audit.append({ at: now, force, operation: 'disclosure', actor: 'cases', what: 'alert question-late', subject, recipient: workerId });
    await deps.mailer.send({ to: mailbox, ...emailOf(deps.portalUrl, 'casework', language), tags: { force, kind: 'casework', worker: opaqueIdOf('worker', workerId) } });
    await deps.cases.markAlertSent(force, id, workerId, now);
    deps.log.info('worker-alerted', { force, reason: 'question-late' });
  }
  return done;
}
