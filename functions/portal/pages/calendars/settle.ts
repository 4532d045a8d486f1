import type { CalendarChanged } from '../../../../events/internal.ts';
import type { DueRow } from '../../../../shared/domain/duty/due.ts';
import { plusSeconds } from '../../../../shared/domain/time.ts';
import type { SettingCalendar } from '../../../../shared/ports/directory.ts';
import type { Visit } from '../../app/page.ts';
import type { CalendarPlace } from './scope.ts';

export interface NewDays {
  readonly closures?: readonly string[];
  readonly insetDays?: readonly string[];
  readonly terms?: NonNullable<SettingCalendar['school']['terms']>;
}

/** Stores the days of a place and has every clock that follows them worked out again. */
export async function settleDays(visit: Visit, { setting, authority }: CalendarPlace, what: string, days: NewDays): Promise<void> {
  const { deps, user, record } = visit;
  const forces = user.force ? [user.force] : await deps.directory.forces();
  await record({ force: user.force ?? forces[0] ?? 'portal', operation: 'alteration', what: `calendar-${what}`, subject: setting, outcome: JSON.stringify(days).slice(0, 500) });
  if (setting.startsWith('authority:')) {
    const known = await deps.directory.authority(authority);
    if (!known) throw new Error('the authority is not in the directory');
    await deps.keeper.putAuthority({ ...known, ...(days.closures ? { closures: days.closures } : {}) }, days.terms ?? (await deps.directory.authorityTerms(authority)));
  } else {
    const urn = setting.slice('school:'.length);
    await deps.keeper.putSchoolCalendar(urn, { ...((await deps.directory.ownCalendar(urn)) ?? { authority }), ...days });
  }
  await tellOfDays(visit, setting);
}

/** Has every clock that follows the days or hours of a place worked out again. */
export async function tellOfDays({ deps, now, user }: Visit, setting: string): Promise<void> {
  const all = await deps.directory.forces();
  const messages = (all.length > 0 ? all : user.force ? [user.force] : []).map((force): CalendarChanged => ({ type: 'calendar.changed', id: `calendar~${setting}~${now}`, force, setting }));
  for (const message of messages) {
    const row: DueRow = { what: 'forward', at: plusSeconds(now, 60), id: `forward~${message.force}~${message.id}`, force: message.force, queue: 'plan', body: JSON.stringify(message) };
    await deps.due.put(row);
    try {
      await deps.outgoing.send('plan', [message]);
      await deps.due.remove(row);
    } catch (fault) {
      deps.log.error('forward-left-to-chase', {}, fault);
    }
  }
}
