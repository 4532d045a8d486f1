import { expect, test } from 'vitest';
import type { AtThePhones } from '../../../shared/domain/duty/at-the-phones.ts';
import type { PhoneRota } from '../../../shared/ports/phone-rota.ts';

export function phoneRotaSuite(fresh: () => Promise<PhoneRota>): void {
  const of = (day: string, over: Partial<AtThePhones> = {}): AtThePhones => ({ force: 'cheshire', day, subs: ['desk-1', 'desk-2'], others: 1, recordedBy: 'desk-1', recordedAt: '2026-11-08T20:00:00Z', ...over });

  test('keeps a day as it was recorded last, the days in order, and apart from another force\'s', async () => {
    const rota = await fresh();
    expect(await rota.days('cheshire', '2026-11-09', '2026-11-20')).toEqual([]);
    for (const day of [of('2026-11-10'), of('2026-11-09'), of('2026-11-21'), of('2026-11-08'), of('2026-11-09', { force: 'merseyside', others: 9 })]) await rota.put(day);
    await rota.put(of('2026-11-10', { subs: [], others: 3, recordedBy: 'desk-2' }));
    expect(await rota.days('cheshire', '2026-11-09', '2026-11-20')).toEqual([of('2026-11-09'), of('2026-11-10', { subs: [], others: 3, recordedBy: 'desk-2' })]);
    expect(await rota.days('cheshire', '2026-11-21', '2026-11-21')).toEqual([of('2026-11-21')]);
  });
}
