import { expect, test } from 'vitest';
import type { HoursChange } from '../../../shared/domain/schools/change-hours.ts';
import type { Directory, DirectoryWriter } from '../../../shared/ports/directory.ts';
import type { SchoolHours } from '../../../shared/ports/school-hours.ts';

export interface SchoolHoursSubject {
  readonly hours: SchoolHours;
  readonly directory: Directory;
  readonly writer: DirectoryWriter;
}

export function schoolHoursSuite(fresh: () => Promise<SchoolHoursSubject>): void {
  const change = (urn: string, over: Partial<HoursChange> = {}): HoursChange => ({ changeId: `of-${urn}`, force: 'cheshire', authority: '896', urn, hours: { opens: '08:50', closes: '15:20' }, proposedBy: 'mo', proposedAt: '2026-11-09T09:00:00Z', ...over });

  test('one change of a school waits, and not another\'s', async () => {
    const { hours } = await fresh();
    expect([await hours.ask(change('900013')), await hours.ask(change('900012')), await hours.ask(change('900012', { changeId: 'another' }))]).toEqual([true, true, false]);
    expect([await hours.waiting('896'), await hours.waiting('895')]).toEqual([[change('900012'), change('900013')], []]);
  });

  test('approved hours are stored once, beside the days that stand there; refused ones are not', async () => {
    const { hours, directory, writer } = await fresh();
    await writer.putSchoolCalendar('900012', { authority: '896', closures: ['2026-11-30'], opens: '09:00' });
    for (const urn of ['900012', '900013', '900014']) await hours.ask(change(urn));
    expect([await hours.settle(change('900012'), { opens: '08:50', closes: '15:20' }), await hours.settle(change('900012'), { opens: '10:00', closes: '15:20' })]).toEqual([true, false]);
    expect(await directory.ownCalendar('900012')).toEqual({ authority: '896', closures: ['2026-11-30'], opens: '08:50', closes: '15:20' });
    expect([await hours.settle(change('900013'), { opens: '08:50', closes: '15:20' }), await hours.settle(change('900014'), undefined)]).toEqual([true, true]);
    expect([await directory.ownCalendar('900013'), await directory.ownCalendar('900014'), await hours.waiting('896')]).toEqual([{ authority: '896', opens: '08:50', closes: '15:20' }, undefined, []]);
  });
}
