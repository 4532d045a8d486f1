import type { ReportedChild } from '../../../../events/people.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import type { NotificationPage } from '../../../../shared/domain/notification/words/page-words.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { PortalUser } from '../../../../shared/ports/directory.ts';
import { contactsOf } from '../../app/contacts.ts';
import type { Speech } from '../../words/speech.ts';
import { sayWhen } from './clock-words.ts';
import { capital } from '../casework/page-parts.ts';
import { fieldsOf, type Filled } from './fields.ts';
import type { Callee, HoldDetail } from './details.ts';
import { attemptForm, toldForm } from './call-forms.ts';
import { attemptRows, calleeRows, script } from './phone.view.ts';
import { inspectorOf, renewals } from './renewals.ts';
import { actionOf, type Form, headOf, notSendForm } from './task-page.ts';
import { holdWords } from './task-words.ts';
import type { MayBeTold } from './who-may-be-told.ts';

export function holdView({ task, detail, callees, people, nameOf, now, filled, user, child, toSay, place, because, speech }: {
  readonly task: Task;
  readonly detail: HoldDetail;
  readonly callees: readonly Callee[];
  readonly people: readonly MayBeTold[];
  readonly nameOf: (id: string) => string;
  readonly now: Instant;
  readonly filled: Filled | undefined;
  readonly user: PortalUser;
  readonly child: ReportedChild | undefined;
  readonly toSay: NotificationPage | undefined;
  readonly place: string | undefined;
  /** The incident that holds this one, if it does and this user may know of it. */
  readonly because: string | undefined;
  readonly speech: Speech;
}) {
  const { say } = speech;
  const isOurs = !detail.holdKey.startsWith('sergeant:');
  return {
    head: headOf(task, child, now, filled, speech),
    expired: detail.expired,
    facts: [
      { label: 'Kind', value: say(holdWords[detail.holdKind] ?? detail.holdKind) },
      // A sergeant's reason stands as it was written; that of a ruling, or of a hold in another incident, is ours.
      { label: 'Reason', value: isOurs ? say(detail.reason) : detail.reason, written: !isOurs },
      ...(detail.setBy ? [{ label: 'Set by', value: saySetBy(detail.setBy, say) }] : []),
      ...(because ? [{ label: 'The other incident', value: because }] : []),
      { label: detail.expired ? 'Ran out' : 'Runs out', value: sayWhen(detail.expiresAt, now, speech) },
      { label: 'School', value: place ?? say('Not placed yet') },
    ],
    place, toSay,
    callees: calleeRows(callees, say),
    script: place ? script(place, contactsOf(task.force), say) : [],
    attempts: attemptRows(detail.attempts, nameOf, now, speech),
    liftForm: liftForm(task, user, filled),
    liftsAs: user.role === 'supervisor' && user.officerId ? user.name : undefined,
    renewForm: renewForm(task, user, filled),
    renewsAs: inspectorOf(user) ? user.name : undefined,
    toldForm: toldForm(task, people, filled, speech),
    attemptForm: callees.length > 0 ? attemptForm(task, people, filled, speech) : undefined,
    notSendForm: notSendForm(task, filled),
    open: filled?.form ?? (detail.expired ? 'toldByPhone' : undefined),
  };
}

/** "Sergeant PS-4410": the rank in the reader's language, and the force's own id. */
function saySetBy(setBy: string, say: Speech['say']): string {
  const at = setBy.lastIndexOf(' ');
  return `${say(capital(setBy.slice(0, at)))} ${setBy.slice(at + 1)}`;
}

/** An inspector renews as themselves; anybody else names the inspector or above who decided. */
function renewForm(task: Task, user: PortalUser, filled: Filled | undefined): Form {
  const field = fieldsOf('renewHold', filled);
  return {
    action: actionOf('renewHold', task),
    fields: {
      until: field('until', 'Until when', { items: renewals, hint: 'Never later than 90 minutes before the next opening, or half an hour from now' }),
      reason: field('reason', 'Why the school must not be told yet'),
      ...(inspectorOf(user) ? {} : { inspectorId: field('inspectorId', 'Inspector or above who decided', { hint: 'Their collar number or id', width: 20 }) }),
    },
  };
}

/** A supervisor lifts as themselves; anybody else names the sergeant or above who decided. */
function liftForm(task: Task, user: PortalUser, filled: Filled | undefined): Form {
  const field = fieldsOf('liftHold', filled);
  const asSelf = user.role === 'supervisor' && user.officerId !== undefined;
  return {
    action: actionOf('liftHold', task),
    fields: {
      reason: field('reason', 'Why it is safe to tell the school now'),
      ...(asSelf ? {} : { sergeantId: field('sergeantId', 'Sergeant or above who decided', { hint: 'Their collar number or id', width: 20 }) }),
    },
  };
}
