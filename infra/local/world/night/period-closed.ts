import { londonDateOf, londonInstant, plusDays } from '../../../../shared/domain/clocks/london-time.ts';
import { plusMinutes, type Instant } from '../../../../shared/domain/time.ts';
import type { Night } from './rhythm.ts';
import type { ForceAction } from './types.ts';

/** A force's day ends at 09:45, when the day shift has seen what the night sent. */
const closesAt = '09:45';

/**
 * The force's own daily count, one for each day that ends in the night: what it sent for the first time and saw accepted.
 * A body that was refused counts when its correction was accepted.
 */
export function closePeriods(actions: readonly ForceAction[], night: Night, stem: () => string): ForceAction[] {
  const closings: ForceAction[] = [];
  let from: Instant = londonInstant(londonDateOf(night.startsAt), closesAt);
  if (from > night.startsAt) from = londonInstant(plusDays(londonDateOf(night.startsAt), -1), closesAt);
  for (let day = londonDateOf(from); day < night.morning; day = plusDays(day, 1)) {
    const to = londonInstant(plusDays(day, 1), closesAt);
    const first = actions.filter((action) => action.kind === 'report' && action.at >= from && action.at < to);
    closings.push({
      actionId: `${stem()}-${closings.length + 1}`, at: plusMinutes(to, 5), kind: 'period-closed',
      data: { periodStart: from, periodEnd: to, incidents: first.length, children: first.reduce((sum, action) => sum + (action.kind === 'report' ? action.data.children.length : 0), 0) },
    });
    from = to;
  }
  return closings;
}
