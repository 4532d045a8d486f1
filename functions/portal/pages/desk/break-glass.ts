import { type BreakGlassAsk, breakGlassMinutes, breakGlassReasons, readBreakGlass } from '../../../../shared/domain/access/break-glass.ts';
import { waitsForNamedLead } from '../../../../shared/domain/access/named-lead.ts';
import { isRestricted } from '../../../../shared/domain/access/is-restricted.ts';
import { openTask } from '../../../../shared/domain/duty/commands/open-task.ts';
import { userAsCandidate } from '../../../../shared/domain/portal/user-as-candidate.ts';
import { mayBeParty, partyKeysOf } from '../../../../shared/domain/recipients/party.ts';
import { type Instant, plusMinutes } from '../../../../shared/domain/time.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { type Answer, go, notFound, type Page, problem, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { doneQuery, sayDone } from '../done.ts';
import { casesOf, glassOf } from './cases.ts';
import { errorList, fieldsOf, type Filled } from './fields.ts';

/** The form by which somebody of the desk opens one restricted incident, where no supervisor is on hand. */
export const breakGlass: Page = async (visit) => show(visit);

/**
 * Opens it, to this session, for an hour. What was asked is in the audit log before anything is looked up, and that it opens before it
 * does; the supervisors are told before it does, too. Where nothing opens the answer is always the same one: it must not tell whether there
 * is such an incident, nor that whoever asks may be a party to it.
 */
export const askBreakGlass: Page = async (visit) => {
  const { deps, user, user: { force }, session, body, now } = visit;
  if (!force) return notFound;
  const read = readBreakGlass(body);
  if (read.kind === 'faulty') return show(visit, { form: 'breakGlass', values: body, errors: read.faults });
  const { ask: { reference, reason } } = read;
  // The reason is one of a list; the note could name somebody, so it stands with the supervisors' notice and not in the log.
  const entry = (outcome: string) => visit.record({ force, operation: 'break-glass', what: 'restricted-incident', reference, subject: reason, outcome });
  await entry('asked');
  const incident = await casesOf(visit, force).incident(reference);
  if (!incident || !(isRestricted(incident) || (await deps.book.dutiesOf(force, reference)).some(waitsForNamedLead))) {
    await entry('not-opened');
    return notOpened;
  }
  if (mayBeParty(userAsCandidate(user), partyKeysOf(incident))) {
    await entry('not-opened: may-be-a-party');
    await tellSupervisors(visit, force, read.ask, null);
    return notOpened;
  }
  await entry('opened');
  await tellSupervisors(visit, force, read.ask, plusMinutes(now, breakGlassMinutes));
  await deps.sessions.breakGlass(session.idHash, glassOf(force, reference), deps.realNow() + breakGlassMinutes * 60);
  return go(href('breakGlass') + doneQuery('glass-broken'));
};

const notOpened = problem(404, 'Nothing was opened', [
  'No incident that can be opened to you here has that reference. Check it and try again.',
  'That you asked is in the audit log. If a child is in danger now, ring the control room.',
], { href: href('breakGlass'), text: 'Back to the form' });

/** A notice that a supervisor has to say they have seen. The same ask within the second is the same notice. */
async function tellSupervisors({ deps, user, now }: Visit, force: string, { reference, reason, note }: BreakGlassAsk, until: Instant | null): Promise<void> {
  const taskId = `break-glass~${opaqueIdOf('break-glass', force, reference, user.sub, now)}`;
  if (await deps.book.task(force, taskId)) return;
  const committed = await deps.book.commit(openTask({
    force, reference, childRef: null, taskId, now, detail: { kind: 'break-glass', by: user.sub, reason, note, until }, clocks: { deadlineAt: null, deskAt: now, supervisorAt: now },
  }));
  if (committed !== 'committed' && !(await deps.book.task(force, taskId))) throw new Error('the supervisors could not be told that a glass was broken');
}

function show({ query, speech }: Visit, filled?: Filled): Answer {
  const field = fieldsOf('breakGlass', filled);
  return {
    kind: 'page', template: 'pages/desk/break-glass.njk', shows: 'nothing', ...(filled ? { status: 422 } : {}),
    view: {
      done: sayDone(query['done'], speech.say), errors: errorList(filled), action: href('askBreakGlass'), backHref: href('desk'), minutes: breakGlassMinutes,
      fields: {
        reference: field('reference', 'Reference of the incident', { hint: 'As the police system gives it', width: 20 }),
        reason: field('reason', 'Why can it not wait for a supervisor?', { items: Object.entries(breakGlassReasons).map(([value, text]) => ({ value, text })) }),
        note: field('note', 'What has happened, and whom did you try to reach?', { hint: 'The supervisors read it, with your name. Name nobody who is in the incident' }),
      },
    },
  };
}
