import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { chaseDue } from '../../../functions/chase/chase-due.ts';
import type { DueRow } from '../../../shared/domain/duty/due.ts';
import type { Duty } from '../../../shared/domain/duty/duty.ts';
import type { Disclosure } from '../../../shared/domain/notification/content.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { aDisclosure, clocks, dutyAfter, key, placed, planned, released } from '../../domain/duty/a-duty.ts';
import { FakeDirectory } from '../../fakes/fake-directory.ts';
import { FakeDutyBook } from '../../fakes/fake-duty-book.ts';
import { FakeOutgoing } from '../../fakes/fake-outgoing.ts';

const settings = Array.from({ length: 40 }, (_, n) => `school:${900_100 + n}` as const);
const rows = settings.map((setting, n): DueRow => ({ what: 'deputy', at: clocks.deputyAt, id: `deputy-${n}`, force: key.force, reference: `R-${n}`, childRef: 'c1', setting, disclosureId: `d-${n}` }));

/** Reads each row's by itself, the later the sooner it answers, and fails for one. */
class UnevenBook extends FakeDutyBook {
  reading = 0;
  most = 0;
  override severalDuties(): Promise<readonly Duty[]> {
    return Promise.reject(new Error('one item of the page is at fault'));
  }
  override async duty({ reference }: { readonly reference: string }): Promise<Duty | undefined> {
    const n = Number(reference.slice(2));
    this.reading += 1;
    this.most = Math.max(this.most, this.reading);
    await wait((40 - n) / 4);
    this.reading -= 1;
    if (n === 7) throw new Error('damaged');
    const setting = settings[n] ?? 'school:900100';
    return dutyAfter({ ...placed, placement: { ...placed.placement, settings: [setting] } }, { ...planned, setting, disclosureId: `d-${n}` }, { ...released, setting, disclosureId: `d-${n}` });
  }
  override async disclosure(disclosureId: string): Promise<Disclosure | undefined> {
    return aDisclosure({ disclosureId, setting: settings[Number(disclosureId.slice(2))] ?? '', access: 'open' });
  }
}

it('rows that come due together are followed several at once, told of in their order, and one that fails is left by itself', async () => {
  const book = new UnevenBook();
  const outgoing = new FakeOutgoing();
  const lines: string[] = [];
  const settled = await chaseDue(rows, clocks.deputyAt, { book, outgoing, directory: new FakeDirectory(), roll: { pupils: async () => [] }, log: makeLog('chase', (line) => lines.push(line)), policyOf });
  const others = rows.filter((_, n) => n !== 7);
  expect(outgoing.sent.deliver.map((message) => (message.type === 'disclosures.released' ? message.setting : ''))).toEqual(others.map((row) => ('setting' in row ? row.setting : '')));
  expect(settled).toEqual(others);
  expect(lines.filter((line) => line.includes('due-row-failed'))).toHaveLength(1);
  expect(book.most).toBeGreaterThan(4);
  expect(book.most).toBeLessThanOrEqual(16);
});
