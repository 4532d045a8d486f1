import { describe, expect, it } from 'vitest';
import { forecastCalls } from '../../../shared/domain/duty/forecast-calls.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { aDisclosure, dutyOf, releasedEvents } from '../../portal/an-incident.ts';

const now = '2026-11-09T07:30:00Z';
/** Released at 07:00, to be rung from 08:15, opening at 08:45; or as given. */
function aDuty(reference: string, urn: string, clocks: { phoneTaskAt?: string; deadlineAt?: string | null } = {}, more: Parameters<typeof dutyOf>[0] = []) {
  const disclosure = aDisclosure({ reference, setting: `school:${urn}` });
  return dutyOf([...releasedEvents(disclosure).map((event) => (event.kind === 'planned' ? { ...event, clocks: { ...event.clocks, ...clocks } } : event)), ...more]);
}
const foretell = (duties: ReturnType<typeof aDuty>[], people = 1, minutesPerCall = 6) => forecastCalls({ duties, now, people, minutesPerCall });

describe('the forecast of the morning\'s calls', () => {
  it('is nothing where everybody has been told', () => {
    const read = aDuty('R1', '900012', {}, [{ kind: 'read', at: '2026-11-09T07:10:00Z', setting: 'school:900012', disclosureId: 'disclosureofruby', adultId: 'ka-900012-1' }]);
    expect(foretell([read])).toEqual({ settings: 0, children: 0, late: 0, peopleNeeded: 1 });
  });

  it('is one call for all the children of a school, each taking its minutes, from the hour at which it would be rung', () => {
    expect(foretell([aDuty('R1', '900012'), aDuty('R2', '900012'), aDuty('R3', '900013')])).toEqual({ settings: 2, children: 3, late: 0, peopleNeeded: 1, from: '2026-11-09T08:15:00Z', until: '2026-11-09T08:33:00Z' });
  });

  it('says how many schools would open first, and how many people would be enough', () => {
    const eleven = Array.from({ length: 11 }, (_, n) => aDuty(`R${n}`, String(900100 + n)));
    // Half an hour holds five calls of six minutes.
    expect(foretell(eleven)).toMatchObject({ settings: 11, late: 6, until: '2026-11-09T09:21:00Z', peopleNeeded: 3 });
    expect(foretell(eleven, 3)).toMatchObject({ late: 0 });
  });

  it('rings the school that opens first, and one without an opening last', () => {
    const [early, never] = [aDuty('R1', '900012', { deadlineAt: '2026-11-09T08:21:00Z' }), aDuty('R2', '900013', { deadlineAt: null })];
    expect(foretell([never, early]).late).toBe(0);
    expect(foretell([never, early, aDuty('R3', '900014', { deadlineAt: '2026-11-09T08:21:00Z' })])).toMatchObject({ late: 1, peopleNeeded: 2 });
  });

  it('knows when no number of people is enough', () => {
    expect(foretell([aDuty('R1', '900012', { phoneTaskAt: '2026-11-09T08:15:00Z', deadlineAt: plusMinutes('2026-11-09T08:15:00Z', 3) })])).not.toHaveProperty('peopleNeeded');
  });
});
