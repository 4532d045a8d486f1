import { expect, test } from 'vitest';
import type { DutyEvent } from '../../../shared/domain/duty/duty-events.ts';
import type { LabelledPair } from '../../../shared/domain/duty/labelled-pair.ts';
import type { ProposedDecision } from '../../../shared/domain/duty/task.ts';
import type { Disclosure } from '../../../shared/domain/notification/content.ts';
import type { DutyBook, Page } from '../../../shared/ports/duty-book.ts';
import { aDisclosure, aRelease, aTask, dutyChange, force, reported, storyOfADuty } from '../examples.ts';

/** A book whose pages hold two. */
export function dutyBookSuite(fresh: () => Promise<DutyBook>): void {
  const key = { force, reference: 'INC-1', childRef: 'c1' };

  test('knows nothing of what was never stored', async () => {
    const book = await fresh();
    expect(await book.duty(key)).toBeUndefined();
    expect(await book.dutiesOf(force, 'INC-1')).toEqual([]);
    expect(await book.history(key)).toEqual([]);
    expect(await book.task(force, 't-1')).toBeUndefined();
    expect(await book.disclosure('d-1')).toBeUndefined();
    expect(await book.openTasks(force)).toEqual({ items: [] });
    expect(await book.alertsOf('A-1')).toEqual({ items: [] });
  });

  test('stores a duty with its history, and gives both back as they were', async () => {
    const book = await fresh();
    const first = dutyChange(undefined, reported());
    expect(await book.commit({ duties: [first] })).toBe('committed');
    const second = dutyChange(first.duty, ...storyOfADuty);
    expect(await book.commit({ duties: [second] })).toBe('committed');
    expect(await book.duty(key)).toEqual(second.duty);
    expect(await book.history(key)).toEqual([reported(), ...storyOfADuty]);
  });

  test('reads several duties at once, each once, without those that it does not have', async () => {
    const book = await fresh();
    await book.commit({ duties: ['c1', 'c2'].map((childRef) => dutyChange(undefined, reported({ childRef }))) });
    const found = await book.severalDuties([key, { ...key, childRef: 'c2' }, key, { ...key, childRef: 'none' }, { ...key, force: 'gwynedd' }]);
    expect(found.map(({ childRef }) => childRef).toSorted()).toEqual(['c1', 'c2']);
    expect(await book.severalDuties([])).toEqual([]);
    await expect(book.severalDuties(Array.from({ length: 101 }, (_, n) => ({ ...key, childRef: `c${n}` })))).rejects.toThrow(RangeError);
  });

  test('keeps histories in order beyond ten revisions, each child its own', async () => {
    const book = await fresh();
    let last = dutyChange(undefined, reported());
    await book.commit({ duties: [last, dutyChange(undefined, reported({ childRef: 'c10' }))] });
    for (let version = 2; version <= 13; version += 1) {
      last = dutyChange(last.duty, { kind: 'version-recorded', at: '2026-11-09T01:00:00Z', version, basis: 'statutory' });
      await book.commit({ duties: [last] });
    }
    const history = await book.history(key);
    expect(history.flatMap((event) => (event.kind === 'version-recorded' ? [event.version] : []))).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(await book.history({ ...key, childRef: 'c10' })).toHaveLength(1);
    expect((await book.dutiesOf(force, 'INC-1')).map(({ childRef }) => childRef)).toEqual(['c1', 'c10']);
  });

  test('gives what happened between two instants, over midnight and in order, of one force alone', async () => {
    const book = await fresh();
    const version = (at: string, n: number) => ({ kind: 'version-recorded', at, version: n, basis: 'statutory' }) as const;
    let last = dutyChange(undefined, reported());
    await book.commit({ duties: [last, dutyChange(undefined, reported({ force: 'gwynedd' }))] });
    for (const event of [version('2026-11-08T23:59:59Z', 2), version('2026-11-09T00:00:00Z', 3), version('2026-11-09T09:00:00Z', 4), version('2026-11-09T10:00:00Z', 5)]) {
      last = dutyChange(last.duty, event);
      await book.commit({ duties: [last] });
    }
    const found = await book.eventsBetween(force, '2026-11-08T23:59:59Z', '2026-11-09T10:00:00Z');
    expect(found.flatMap((event) => (event.kind === 'version-recorded' ? [event.version] : []))).toEqual([2, 3, 4]);
    expect((await book.eventsBetween('gwynedd', '2026-11-08T00:00:00Z', '2026-11-10T00:00:00Z')).filter(({ kind }) => kind === 'version-recorded')).toEqual([]);
  });

  test('keeps what people decided about pupils, month by month, each decision once', async () => {
    const book = await fresh();
    const pair: LabelledPair = { force, reference: 'INC-1', childRef: 'c1', version: 1, pupilId: 'P-2', same: true, from: 'desk', machine: 'suggested', decidedAt: '2026-11-09T07:10:00Z' };
    const others: LabelledPair[] = [{ ...pair, pupilId: 'P-1', same: false, machine: 'shown' }, { ...pair, decidedAt: '2026-12-01T07:10:00Z', from: 'setting', machine: 'match' }];
    await book.commit({ labels: [pair, ...others] });
    await book.commit({ labels: [pair] });
    expect(await book.labelledPairs(force, '2026-11')).toEqual([others[0], pair]);
    expect(await book.labelledPairs(force, '2026-12')).toEqual([others[1]]);
    expect(await book.labelledPairs('gwynedd', '2026-11')).toEqual([]);
  });

  test('lists the duties that nobody has met, page by page, and no longer once they are', async () => {
    const book = await fresh();
    const duties = ['c1', 'c2', 'c3'].map((childRef) => dutyChange(undefined, reported({ childRef })));
    await book.commit({ duties });
    const childRefs = async () => {
      const found: string[] = [];
      for (let cursor: string | undefined, more = true; more;) {
        const page = await book.openDuties(force, cursor);
        found.push(...page.items.map((item) => item.childRef));
        cursor = page.cursor;
        more = cursor !== undefined;
      }
      return found;
    };
    expect(await childRefs()).toEqual(['c1', 'c2', 'c3']);
    await book.commit({ duties: [dutyChange(duties[1]?.duty, { kind: 'ended', at: '2026-11-09T07:00:00Z', ending: { kind: 'passed-to-force', toForce: 'gwynedd', receipt: 'r', by: 'sub-1' } })] });
    expect(await childRefs()).toEqual(['c1', 'c3']);
    expect((await book.openDuties('gwynedd')).items).toEqual([]);
  });

  test('keeps forces apart', async () => {
    const book = await fresh();
    await book.commit({ duties: [dutyChange(undefined, reported())], tasks: [{ before: 0, task: aTask() }] });
    expect(await book.duty({ ...key, force: 'gwynedd' })).toBeUndefined();
    expect(await book.dutiesOf('gwynedd', 'INC-1')).toEqual([]);
    expect(await book.task('gwynedd', 't-1')).toBeUndefined();
    expect((await book.openTasks('gwynedd')).items).toEqual([]);
  });

  test.each([
    ['a duty that is already there', 'duties'], ['a disclosure that is already there', 'disclosures'], ['a task that is already there', 'tasks'],
  ] as const)('says conflict, and stores nothing of the change, for %s', async (_what, kind) => {
    const book = await fresh();
    const whole = { duties: [dutyChange(undefined, reported())], disclosures: [{ before: 0, disclosure: aDisclosure() }], tasks: [{ before: 0, task: aTask() }] };
    await book.commit({ [kind]: whole[kind] });
    expect(await book.commit({ ...whole, due: [aRelease()], alerts: [{ adultId: 'A-1', disclosureId: 'd-1', setting: 'school:900012', releasedAt: '2026-11-09T06:45:00Z' }] })).toBe('conflict');
    expect((await book.duty(key)) !== undefined).toBe(kind === 'duties');
    expect((await book.disclosure('d-1')) !== undefined).toBe(kind === 'disclosures');
    expect((await book.task(force, 't-1')) !== undefined).toBe(kind === 'tasks');
    expect((await book.alertsOf('A-1')).items).toEqual([]);
    expect(await book.history(key)).toHaveLength(kind === 'duties' ? 1 : 0);
  });

  test('lets one of two writers who read the same revision through', async () => {
    const book = await fresh();
    const first = dutyChange(undefined, reported());
    await book.commit({ duties: [first] });
    const rivals = ['m-1', 'm-2'].map((cause) => dutyChange(first.duty, { kind: 'plan-unchanged', at: '2026-11-09T01:00:00Z', cause, version: 1 }));
    const outcomes = await Promise.all(rivals.map((rival) => book.commit({ duties: [rival] })));
    expect([...outcomes].sort()).toEqual(['committed', 'conflict']);
    expect(await book.history(key)).toHaveLength(2);
    expect((await book.duty(key))?.plannedCause).toBe(outcomes[0] === 'committed' ? 'm-1' : 'm-2');
  });

  test('counts up every revision that ten writers reach by reading again', async () => {
    const book = await fresh();
    await book.commit({ duties: [dutyChange(undefined, reported())] });
    await Promise.all(Array.from({ length: 10 }, async (_, writer) => {
      for (;;) {
        const duty = await book.duty(key);
        const change = dutyChange(duty, { kind: 'version-recorded', at: '2026-11-09T01:00:00Z', version: writer + 2, basis: 'statutory' });
        if ((await book.commit({ duties: [change] })) === 'committed') return;
      }
    }));
    expect((await book.duty(key))?.revision).toBe(11);
    expect(await book.history(key)).toHaveLength(11);
  });

  test('stores a hundred items in one change, and refuses more', async () => {
    const book = await fresh();
    const due = (count: number) => Array.from({ length: count }, (_, index) => aRelease({ id: `r-${index}` }));
    expect(await book.commit({ duties: [dutyChange(undefined, reported())], due: due(98) })).toBe('committed');
    await expect(book.commit({ duties: [dutyChange(undefined, reported({ childRef: 'c2' }))], due: due(99) })).rejects.toThrow('at most 100 items');
    expect(await book.duty({ ...key, childRef: 'c2' })).toBeUndefined();
  });

  test('lists duties by when they were first sent, from the first instant up to but without the last, across days', async () => {
    const book = await fresh();
    const sent = ['2026-11-07T23:59:59Z', '2026-11-08T00:00:00Z', '2026-11-08T12:00:00Z', '2026-11-08T12:00:00Z', '2026-11-09T06:00:00Z', '2026-11-10T00:00:00Z'];
    await book.commit({ duties: sent.map((firstSentAt, index) => dutyChange(undefined, reported({ childRef: `c${index}`, firstSentAt }))) });
    const listed = await all((cursor) => book.dutiesFirstSent(force, '2026-11-08T00:00:00Z', '2026-11-10T00:00:00Z', cursor));
    expect(listed.map(({ childRef }) => childRef)).toEqual(['c1', 'c2', 'c3', 'c4']);
    expect(await all((cursor) => book.dutiesFirstSent(force, '2026-11-08T12:00:00Z', '2026-11-08T12:00:01Z', cursor))).toHaveLength(2);
    expect(await all((cursor) => book.dutiesFirstSent(force, '2026-09-01T00:00:00Z', '2026-12-31T00:00:00Z', cursor))).toHaveLength(6);
    expect(await all((cursor) => book.dutiesFirstSent(force, '2026-11-09T00:00:00Z', '2026-11-08T00:00:00Z', cursor))).toEqual([]);
  });

  test('lists open tasks by their desk clock, and no longer once they are closed', async () => {
    const book = await fresh();
    const tasks = [['t-b', '02'], ['t-a', '03'], ['t-c', '01']].map(([taskId = '', hour]) => aTask({ taskId, deskAt: `2026-11-09T${hour}:00:00Z` }));
    await book.commit({ tasks: tasks.map((task) => ({ before: 0, task })) });
    expect((await all((cursor) => book.openTasks(force, cursor))).map(({ taskId }) => taskId)).toEqual(['t-c', 't-b', 't-a']);
    const closed = aTask({ taskId: 't-b', revision: 2, deskAt: '2026-11-09T02:00:00Z', state: 'closed', decision: { kind: 'pupil', pupilId: 'P-1' }, closedAt: '2026-11-09T01:30:00Z', closedBy: 'desk-1' });
    expect(await book.commit({ tasks: [{ before: 1, task: closed }] })).toBe('committed');
    expect((await all((cursor) => book.openTasks(force, cursor))).map(({ taskId }) => taskId)).toEqual(['t-c', 't-a']);
    expect(await book.task(force, 't-b')).toEqual(closed);
  });

  test('keeps what one person proposed, without it once it is returned, and both names in the story', async () => {
    const book = await fresh();
    const duty = dutyChange(undefined, reported());
    const returned = { kind: 'proposal-returned', at: '2026-11-09T01:10:00Z', taskId: 't-1', by: 'desk-2', proposedBy: 'desk-1', outcome: 'school', reason: 'another child' } as const;
    const events: DutyEvent[] = [{ kind: 'proposed', at: '2026-11-09T01:00:00Z', taskId: 't-1', by: 'desk-1', outcome: 'school' }, returned, { kind: 'decided', at: '2026-11-09T01:20:00Z', taskId: 't-1', by: 'desk-2', outcome: 'school', proposedBy: 'desk-1' }];
    const choices: ProposedDecision[] = [{ kind: 'school', urn: '900012' }, { kind: 'pupil', pupilId: 'P-1' }, { kind: 'authority', code: '896' }, { kind: 'not-sent', reason: 'not of the household' }];
    for (const [revision, decision] of choices.entries()) {
      const proposed = aTask({ revision: revision + 1, proposal: { decision, by: 'desk-1', at: '2026-11-09T01:00:00Z' } });
      expect(await book.commit({ tasks: [{ before: revision, task: proposed }] })).toBe('committed');
      expect(await book.task(force, 't-1')).toEqual(proposed);
    }
    expect(await book.commit({ duties: [duty], tasks: [{ before: 4, task: aTask({ revision: 5 }) }] })).toBe('committed');
    expect(await book.task(force, 't-1')).toEqual(aTask({ revision: 5 }));
    expect(await book.commit({ tasks: [{ before: 4, task: aTask({ revision: 5 }) }] })).toBe('conflict');
    await book.commit({ duties: [dutyChange(duty.duty, ...events)] });
    expect((await book.history(duty.duty)).slice(1)).toEqual(events);
  });

  test('gives a disclosure back as it was, and several in the order asked for', async () => {
    const book = await fresh();
    await book.commit({ disclosures: ['d-1', 'd-2', 'd-3'].map((disclosureId) => ({ before: 0, disclosure: aDisclosure({ disclosureId }) })) });
    expect(await book.disclosure('d-1')).toEqual(aDisclosure());
    expect((await book.disclosures(['d-3', 'd-9', 'd-1'])).map(({ disclosureId }) => disclosureId)).toEqual(['d-3', 'd-1']);
    expect(await book.disclosures([])).toEqual([]);
    await expect(book.disclosures(Array.from({ length: 101 }, (_, index) => `d-${index}`))).rejects.toThrow(RangeError);
  });

  test('lists what was disclosed to a setting and what an adult was alerted to, the newest first', async () => {
    const book = await fresh();
    const plans = [['d-1', '08T22'], ['d-2', '09T10'], ['d-3', '08T23']] as const;
    const disclosures = plans.map(([disclosureId, hour]) => ({ before: 0, disclosure: aDisclosure({ disclosureId, plannedAt: `2026-11-${hour}:00:00Z` }) }));
    const alerts = plans.map(([disclosureId, hour]) => ({ adultId: 'A-1', disclosureId, setting: 'school:900012', releasedAt: `2026-11-${hour}:00:00Z` }));
    await book.commit({ disclosures: [...disclosures, { before: 0, disclosure: aDisclosure({ disclosureId: 'd-4', setting: 'authority:896' }) }], alerts });
    await book.commit({ alerts });
    expect((await all((cursor) => book.disclosuresTo('school:900012', cursor))).map(({ disclosureId }) => disclosureId)).toEqual(['d-2', 'd-3', 'd-1']);
    // An alert is a few ids: a page holds ten times as many of them as of anything else.
    expect((await all((cursor) => book.alertsOf('A-1', cursor), 20)).map(({ disclosureId }) => disclosureId)).toEqual(['d-2', 'd-3', 'd-1']);
    expect((await book.alertsOf('A-2')).items).toEqual([]);
  });

  test('lists more alerts of one adult than a page holds, each once, the newest first', async () => {
    const book = await fresh();
    const alerts = Array.from({ length: 45 }, (_, n) => ({ adultId: 'A-1', disclosureId: `d-${n}`, setting: 'school:900012', releasedAt: `2026-10-08T07:${String(n).padStart(2, '0')}:00Z` }));
    await book.commit({ alerts });
    expect((await all((cursor) => book.alertsOf('A-1', cursor), 20)).map(({ disclosureId }) => disclosureId)).toEqual(alerts.map(({ disclosureId }) => disclosureId).toReversed());
  });

  test('lists what a setting was told of the same child, by name and date of birth, without the one that is asked about', async () => {
    const book = await fresh();
    const of = (disclosureId: string, child: object, over: object = {}) => {
      const made = aDisclosure({ disclosureId, plannedAt: `2026-11-0${disclosureId.slice(2)}T22:00:00Z`, ...over });
      return { ...made, content: { ...made.content, child: { ...made.content.child, ...child } } };
    };
    const [ruby, sister] = [{ fullName: 'Ruby Tansley', dateOfBirth: '2018-03-14' }, { fullName: 'Opal Tansley', dateOfBirth: '2018-03-14' }];
    const made = [of('d-1', ruby), of('d-2', sister), of('d-3', ruby), of('d-4', ruby, { setting: 'school:900013' }), of('d-5', { ...ruby, dateOfBirth: undefined }), of('d-6', { ...ruby, dateOfBirth: '2018-03-15' }), of('d-7', ruby)];
    for (const disclosure of made) await book.commit({ disclosures: [{ before: 0, disclosure }] });
    const earlierOf = async (one: Disclosure | undefined) => (one ? (await all((cursor) => book.disclosuresOfSameChild(one, cursor))).map(({ disclosureId }) => disclosureId) : undefined);
    expect(await earlierOf(made[6])).toEqual(['d-3', 'd-1']);
    expect(await earlierOf(made[1])).toEqual([]);
    expect(await earlierOf(made[4])).toEqual([]);
  });

  test('gives cursors that are safe in a URL', async () => {
    const book = await fresh();
    await book.commit({ tasks: ['t-1', 't-2', 't-3'].map((taskId) => ({ before: 0, task: aTask({ taskId }) })) });
    expect((await book.openTasks(force)).cursor).toMatch(/^[\w-]+$/);
  });
}

/** Every page, of which none may hold more than `most`. */
async function all<T>(page: (cursor: string | undefined) => Promise<Page<T>>, most = 2): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const { items, cursor: next } = await page(cursor);
    expect(items.length).toBeLessThanOrEqual(most);
    found.push(...items);
    cursor = next;
  } while (cursor !== undefined);
  return found;
}
