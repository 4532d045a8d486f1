import type { SettingDuty } from '../duty/duty.ts';
import type { Instant } from '../time.ts';
import type { Knowing, TellingClass } from './board-day.ts';

/** Whether a setting is to be counted: not one that was never theirs or that a person decided not to tell, nor one of a report that was withdrawn. */
export function isCounted({ state }: SettingDuty): boolean {
  return state !== 'not-theirs' && state !== 'not-sent' && state !== 'withdrawn';
}

/** When somebody there first knew: by reading or by telephone, whichever came first. */
export function knewAt({ readAt, toldAt }: SettingDuty): Instant | undefined {
  return readAt !== undefined && toldAt !== undefined ? (readAt < toldAt ? readAt : toldAt) : (readAt ?? toldAt);
}

/**
 * What became of telling a setting. `closesAt`: when it closed on the day of the release, where the release came while it was open. A telling after
 * the deadline is late whatever else it is, and the delay is of whoever made the release late; where the release was in time, of the reading.
 */
export function classOfTelling(setting: SettingDuty, closesAt: Instant | null): TellingClass {
  const { deadlineAt, homeTime } = setting.clocks;
  const knew = knewAt(setting);
  if (knew === undefined) return 'open';
  if (deadlineAt === null) return 'no-opening';
  if (knew <= deadlineAt) return homeTime && closesAt !== null && knew <= closesAt ? 'before-home-time' : 'before-opening';
  switch (setting.lateBecause) {
    case 'reported-late': return 'late-reported';
    case 'matched-late': return 'late-placed';
    case 'decided-late': return 'late-decided';
    case undefined: return 'late-read';
    default: {
      const unknown: never = setting.lateBecause;
      throw new Error(`unknown delay ${String(unknown)}`);
    }
  }
}

export function knowingOf(setting: SettingDuty): Knowing {
  if (setting.readAt === undefined) return 'by-telephone';
  return setting.acknowledgedAt === undefined ? 'read' : 'acknowledged';
}
