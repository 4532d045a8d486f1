import { expect, test } from 'vitest';
import { incidentData, type PeriodClosedData, periodClosedData, withdrawnData } from '../../../events/incident.ts';
import type { DutyBook } from '../../../shared/ports/duty-book.ts';
import type { DueRows } from '../../../shared/ports/due-rows.ts';
import type { Acceptance, IncidentStore } from '../../../shared/ports/incident-store.ts';
import { anUnmatchedNet, aReceipt, aVersion, aWithdrawal, dutyChange, force, reported } from '../examples.ts';
import { incidentOfAnOlderContract, periodOfAnOlderContract, withdrawalOfAnOlderContract } from '../older-contract.ts';

export interface IncidentStoreSubject {
  readonly store: IncidentStore;
  readonly book: DutyBook;
  readonly due: DueRows;
}

const far = '2027-01-01T00:00:00Z';

export function incidentStoreSuite(fresh: () => Promise<IncidentStoreSubject>): void {
  const acceptance = (over: Partial<Acceptance> = {}): Acceptance => ({
    receipt: aReceipt(), version: aVersion(), versionHash: 'vh-1', duties: [dutyChange(undefined, reported())], due: [anUnmatchedNet()], ...over,
  });

  test('stores an event, its receipt, its version, its duties and its due rows together', async () => {
    const { store, book, due } = await fresh();
    expect(await store.accept(acceptance())).toEqual({ kind: 'accepted' });
    expect(await store.receipt(force, 'r-1')).toEqual(aReceipt());
    expect(await store.version(force, 'INC-1', 1)).toEqual(aVersion());
    expect(await store.latest(force, 'INC-1')).toEqual(aVersion());
    expect(await book.dutiesOf(force, 'INC-1')).toHaveLength(1);
    expect(await book.history({ force, reference: 'INC-1', childRef: 'c1' })).toEqual([reported()]);
    expect(await due.due('chase', far, 10)).toEqual([anUnmatchedNet()]);
  });

  test('gives the first receipt for the same event again, and stores nothing of it', async () => {
    const { store, due } = await fresh();
    await store.accept(acceptance());
    const again = acceptance({ receipt: aReceipt({ receivedAt: '2026-11-08T23:00:00Z' }), due: [anUnmatchedNet({ id: 'again' })] });
    expect(await store.accept(again)).toEqual({ kind: 'duplicate', receipt: aReceipt() });
    expect(await store.accept(acceptance())).toEqual({ kind: 'duplicate', receipt: aReceipt() });
    expect(await store.receipt(force, 'r-1')).toEqual(aReceipt());
    expect(await due.due('chase', far, 10)).toHaveLength(1);
  });

  test('refuses the same event with other content', async () => {
    const { store } = await fresh();
    await store.accept(acceptance());
    expect(await store.accept(acceptance({ receipt: aReceipt({ contentHash: 'other' }), versionHash: 'vh-2' }))).toEqual({ kind: 'event-conflict' });
    expect(await store.receipt(force, 'r-1')).toEqual(aReceipt());
  });

  test('refuses another event with other content for a version that it has', async () => {
    const { store } = await fresh();
    await store.accept(acceptance());
    expect(await store.accept(acceptance({ receipt: aReceipt({ receiptId: 'r-2', eventId: 'e-2', contentHash: 'other' }), versionHash: 'vh-2' }))).toEqual({ kind: 'version-conflict' });
    expect(await store.receipt(force, 'r-2')).toBeUndefined();
  });

  test('gives another event with the same version and content a receipt of its own, and no second duty', async () => {
    const { store, book } = await fresh();
    await store.accept(acceptance());
    const receipt = aReceipt({ receiptId: 'r-2', eventId: 'e-2', contentHash: 'hash-2' });
    expect(await store.accept(acceptance({ receipt }))).toEqual({ kind: 'same-version', receipt });
    expect(await store.receipt(force, 'r-2')).toEqual(receipt);
    expect(await book.history({ force, reference: 'INC-1', childRef: 'c1' })).toHaveLength(1);
    expect(await store.accept(acceptance({ receipt: { ...receipt, receivedAt: '2026-11-08T23:00:00Z' } }))).toEqual({ kind: 'duplicate', receipt });
  });

  test('says conflict, and stores nothing, where a duty is not at the revision that was read', async () => {
    const { store, book, due } = await fresh();
    await book.commit({ duties: [dutyChange(undefined, reported())] });
    expect(await store.accept(acceptance())).toEqual({ kind: 'conflict' });
    expect(await store.version(force, 'INC-1', 1)).toBeUndefined();
    expect(await store.receipt(force, 'r-1')).toBeUndefined();
    expect(await due.due('chase', far, 10)).toEqual([]);
  });

  test('accepts one of eight that bring the same event at once, and calls the rest duplicates of it', async () => {
    const { store } = await fresh();
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, index) => store.accept(acceptance({ receipt: aReceipt({ receivedAt: `2026-11-08T22:41:0${index}Z` }) }))));
    const stored = await store.receipt(force, 'r-1');
    expect(outcomes.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.kind === 'duplicate')).toEqual(Array.from({ length: 7 }, () => ({ kind: 'duplicate', receipt: stored })));
  });

  test('keeps forces apart, whatever characters their receipts have', async () => {
    const { store } = await fresh();
    const bare = { duties: [], due: [] };
    await store.accept({ receipt: aReceipt({ receiptId: 'a#RCPT' }), ...bare });
    expect(await store.accept({ receipt: aReceipt({ receiptId: 'a%23RCPT' }), ...bare })).toEqual({ kind: 'accepted' });
    expect(await store.accept({ receipt: aReceipt({ force: 'gwynedd', receiptId: 'a#RCPT' }), ...bare })).toEqual({ kind: 'accepted' });
    expect(await store.receipt('gwynedd', 'a%23RCPT')).toBeUndefined();
  });

  test('finds the greatest version whatever the order of arrival, and the greatest that is not a withdrawal', async () => {
    const { store } = await fresh();
    const bring = async (number: number, withdrawn: boolean) => store.accept({
      receipt: aReceipt({ receiptId: `r-${number}`, eventId: `e-${number}`, contentHash: `${number}` }), versionHash: `${number}`, duties: [], due: [],
      version: withdrawn ? aWithdrawal({ version: number }) : aVersion({ version: number }),
    });
    await bring(12, true);
    await bring(2, false);
    for (const number of [11, 10, 9, 8, 7, 6]) await bring(number, true);
    expect((await store.latest(force, 'INC-1'))?.version).toBe(12);
    expect((await store.latest(force, 'INC-1', 'incident'))?.version).toBe(2);
    expect(await store.version(force, 'INC-1', 12)).toEqual(aWithdrawal({ version: 12 }));
    expect(await store.latest(force, 'INC-2')).toBeUndefined();
  });

  test('counts the withdrawals of a force since an instant, that instant too, up to as many as asked', async () => {
    const { store } = await fresh();
    for (const [index, receivedAt] of ['2026-11-08T22:00:00Z', '2026-11-08T22:30:00Z', '2026-11-08T22:30:00Z', '2026-11-09T00:10:00Z'].entries()) {
      const reference = `INC-${index}`;
      await store.accept({ receipt: aReceipt({ receiptId: reference, eventId: reference }), version: aWithdrawal({ reference, receivedAt }), versionHash: 'w', duties: [], due: [] });
    }
    expect(await store.withdrawalsSince(force, '2026-11-08T22:30:00Z', 10)).toBe(3);
    expect(await store.withdrawalsSince(force, '2026-11-08T22:30:01Z', 10)).toBe(1);
    expect(await store.withdrawalsSince(force, '2026-11-08T00:00:00Z', 2)).toBe(2);
    expect(await store.withdrawalsSince('gwynedd', '2026-11-08T00:00:00Z', 10)).toBe(0);
  });

  test('lists periods by their end, after the first instant and up to the last, and keeps the latest count of each', async () => {
    const { store } = await fresh();
    const close = async (data: PeriodClosedData, id: string) => store.accept({ receipt: aReceipt({ receiptId: id, eventId: id, type: 'force.period-closed' }), period: { force, receivedAt: '2026-11-09T01:00:00Z', data }, duties: [], due: [] });
    const counts = { incidents: 40, children: 12 };
    const saturday = { periodStart: '2026-11-07T00:00:00Z', periodEnd: '2026-11-08T00:00:00Z', ...counts };
    const sunday = { periodStart: '2026-11-08T00:00:00Z', periodEnd: '2026-11-09T00:00:00Z', ...counts };
    await close(sunday, 'e-1');
    await close(saturday, 'e-2');
    await close({ ...sunday, children: 13 }, 'e-3');
    expect(await store.periods(force, '2026-11-07T00:00:00Z', '2026-11-09T00:00:00Z')).toEqual([saturday, { ...sunday, children: 13 }]);
    expect(await store.periods(force, '2026-11-08T00:00:00Z', '2026-11-09T00:00:00Z')).toEqual([{ ...sunday, children: 13 }]);
    expect(await store.periods(force, '2026-11-08T00:00:00Z', '2026-11-08T23:59:59Z')).toEqual([]);
    expect(await store.periods('gwynedd', '2026-11-07T00:00:00Z', '2026-11-09T00:00:00Z')).toEqual([]);
    expect(await store.periods(force, '2026-11-09T00:00:00Z', '2026-11-09T00:00:00Z')).toEqual([]);
  });

  test('reads whole what an older, wider contract accepted and the one of today would refuse', async () => {
    const { store } = await fresh();
    const [incident, withdrawal, period] = [incidentOfAnOlderContract('INC-1', 1), withdrawalOfAnOlderContract('INC-1', 2), periodOfAnOlderContract()];
    expect([incidentData.safeParse(incident), withdrawnData.safeParse(withdrawal), periodClosedData.safeParse(period)].map(({ success }) => success)).toEqual([false, false, false]);
    const first = aVersion({ content: { kind: 'incident', data: incident } });
    const second = aVersion({ version: 2, content: { kind: 'withdrawn', data: withdrawal } });
    await store.accept(acceptance({ version: first }));
    await store.accept({ receipt: aReceipt({ receiptId: 'r-2', eventId: 'e-2', contentHash: '2' }), version: second, versionHash: '2', duties: [], due: [] });
    await store.accept({ receipt: aReceipt({ receiptId: 'r-3', eventId: 'e-3', contentHash: '3', type: 'force.period-closed' }), period: { force, receivedAt: '2026-11-09T01:00:00Z', data: period }, duties: [], due: [] });
    expect(await store.version(force, 'INC-1', 1)).toEqual(first);
    expect(await store.latest(force, 'INC-1')).toEqual(second);
    expect(await store.latest(force, 'INC-1', 'incident')).toEqual(first);
    expect(await store.periods(force, '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')).toEqual([period]);
  });

  test('stores twenty children with their nets at once, and refuses more than a hundred items', async () => {
    const { store, book } = await fresh();
    const children = (count: number) => Array.from({ length: count }, (_, index) => dutyChange(undefined, reported({ childRef: `c${index}` })));
    const nets = (count: number) => Array.from({ length: count }, (_, index) => anUnmatchedNet({ id: `n-${index}` }));
    await expect(store.accept(acceptance({ duties: children(40), due: nets(20) }))).rejects.toThrow('at most 100 items');
    expect(await store.accept(acceptance({ duties: children(20), due: nets(21) }))).toEqual({ kind: 'accepted' });
    expect(await book.dutiesOf(force, 'INC-1')).toHaveLength(20);
  });
}
