import type { ReportedChild } from '../../../../events/people.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import type { NotificationPage } from '../../../../shared/domain/notification/words/page-words.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { PortalUser } from '../../../../shared/ports/directory.ts';
import { contactsOf } from '../../app/contacts.ts';
import { sayWhen } from './clock-words.ts';
import { capital } from '../casework/page-parts.ts';
import { fieldsOf, type Filled } from './fields.ts';
import type { Callee, HoldDetail } from './details.ts';
import { attemptForm, attemptRows, calleeRows, script } from './phone.view.ts';
import { inspectorOf, renewals } from './renew-hold.ts';
import { actionOf, type Form, headOf, notSendForm, toldForm } from './task-page.ts';
import { holdWords } from './task-words.ts';

export function holdView({ task, detail, callees, now, filled, user, child, toSay, place }: {
  readonly task: Task;
  readonly detail: HoldDetail;
  readonly callees: readonly Callee[];
  readonly now: Instant;
  readonly filled: Filled | undefined;
  readonly user: PortalUser;
  readonly child: ReportedChild | undefined;
  readonly toSay: NotificationPage | undefined;
  readonly place: string | undefined;
}) {
  return {
    head: headOf(task, child, now, filled),
    expired: detail.expired,
    facts: [
      { label: 'Kind', value: holdWords[detail.holdKind] ?? detail.holdKind },
      { label: 'Reason', value: detail.reason },
      ...(detail.setBy ? [{ label: 'Set by', value: capital(detail.setBy) }] : []),
      { label: detail.expired ? 'Ran out' : 'Runs out', value: sayWhen(detail.expiresAt, now) },
      { label: 'School', value: place ?? 'Not placed yet' },
    ],
    place, toSay,
    callees: calleeRows(callees),
    script: place ? script(place, contactsOf(task.force)) : [],
    attempts: attemptRows(detail.attempts, now),
    liftForm: liftForm(task, user, filled),
    liftsAs: user.role === 'supervisor' && user.officerId ? user.name : undefined,
    renewForm: renewForm(task, user, filled),
    renewsAs: inspectorOf(user) ? user.name : undefined,
    toldForm: toldForm(task, filled),
    attemptForm: callees.length > 0 ? attemptForm(task, callees.map(({ role }) => role), filled) : undefined,
    notSendForm: notSendForm(task, filled),
    open: filled?.form ?? (detail.expired ? 'toldByPhone' : undefined),
  };
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
