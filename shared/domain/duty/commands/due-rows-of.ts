import type { SettingCalendar } from '../../clocks/calendar.ts';
import { resurfacesAt, staleAt } from '../../clocks/unread-clocks.ts';
import type { NotificationPolicy } from '../../../policy/policy-pack.ts';
import type { SettingKey } from '../../setting.ts';
import type { DueRow } from '../due.ts';
import type { Clocks, DutyKey } from '../duty.ts';

/** Everything that is to happen to one planned notification. The rows of the same instants are the same rows. */
export function dueRows({ duty, setting, disclosureId, clocks, highRisk, calendar, policy }: {
  readonly duty: DutyKey;
  readonly setting: SettingKey;
  readonly disclosureId: string;
  readonly clocks: Clocks;
  readonly highRisk: boolean;
  readonly calendar: SettingCalendar;
  readonly policy: NotificationPolicy;
}): DueRow[] {
  const about = { force: duty.force, reference: duty.reference, childRef: duty.childRef, setting, disclosureId };
  const byDeadline = clocks.deadlineAt === null ? {} : { deadlineAt: clocks.deadlineAt };
  const again = resurfacesAt(clocks.releaseAt, calendar, policy);
  const stale = staleAt(clocks.releaseAt, highRisk, calendar, policy);
  return [
    { what: 'release', at: clocks.releaseAt, id: `${setting}~${disclosureId}~release`, ...about, ...byDeadline },
    { what: 'deputy', at: clocks.deputyAt, id: `${setting}~${disclosureId}~1-deputy`, ...about, ...byDeadline },
    { what: 'phone', at: clocks.phoneTaskAt, id: `${setting}~${disclosureId}~2-phone`, ...about },
    ...(again ? [{ what: 'resurface' as const, at: again, id: `${setting}~${disclosureId}~3-resurface`, ...about }] : []),
    ...(stale ? [{ what: 'stale' as const, at: stale, id: `${setting}~${disclosureId}~4-stale`, ...about }] : []),
  ];
}
