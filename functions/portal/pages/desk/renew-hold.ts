import { renewHold } from '../../../../shared/domain/duty/commands/renew-hold.ts';
import { plusMinutes } from '../../../../shared/domain/time.ts';
import { policyOf } from '../../../../shared/runtime/policy-of.ts';
import type { Page } from '../../app/page.ts';
import { deciderOf, onTask, store } from './decide.ts';
import { inspectorOf, renewals } from './renewals.ts';
import { showTask } from './task.ts';

/** Somebody of the desk records what an inspector decided, or an inspector decides. */
export const renewTheHold: Page = onTask(async (deciding) => {
  const { visit, cases, task } = deciding;
  const { user, body, deps, now } = visit;
  const inspectorId = inspectorOf(user) ?? (body['inspectorId'] ?? '').trim();
  const reason = (body['reason'] ?? '').slice(0, 300).trim();
  const chosen = renewals.find(({ value }) => value === body['until'])?.value;
  const errors = {
    ...(chosen ? {} : { until: 'Choose until when' }),
    ...(reason === '' ? { reason: 'Enter the reason' } : {}),
    ...(inspectorId === '' ? { inspectorId: 'Enter the inspector or above who decided' } : !inspectorOf(user) && inspectorId === user.officerId ? { inspectorId: 'A hold is renewed by an inspector or above, not by you' } : {}),
  };
  if (!chosen || Object.keys(errors).length > 0) return showTask(visit, cases, task, { form: 'renewHold', values: body, errors });
  const setting = task.detail.kind === 'hold' ? task.detail.setting : null;
  // With no setting known, that of an authority nobody has: weekdays that are not bank holidays.
  const calendar = await deps.directory.calendar(setting ?? 'authority:000');
  const minutes = chosen === 'longest' ? 60 * 24 * 28 : Number(chosen);
  return store(deciding, 'renew-hold', 'decided', (fresh, duty) => renewHold({ task: fresh, duty, inspectorId, reason, until: plusMinutes(now, minutes), by: deciderOf(user), calendar, policy: policyOf(task.force).notification, now }));
});
