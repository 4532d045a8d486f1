import { describe, expect, it } from 'vitest';
import type { IncidentData } from '../../events/incident.ts';
import { recordRead } from '../../shared/domain/duty/commands/read-notification.ts';
import type { Disclosure } from '../../shared/domain/notification/content.ts';
import { mayOpen } from '../../shared/domain/recipients/choose-recipient.ts';
import { commitDecision, type Committed } from '../../shared/runtime/commit-decision.ts';
import { aChild, anIncident } from '../builders/an-incident.ts';
import { anEvent, aRig, aWithdrawal, type Rig } from './a-rig.ts';
import { anAdult } from './house.ts';

const reference = 'CHE-26-0412207';
const key = { force: 'cheshire', reference, childRef: 'c1' };
const evening = '2026-11-08T22:45:00Z';
/** Each version says something else to the school, and the second also moves the child within the roll. */
const version = (incidentVersion: number): IncidentData => anIncident({ incidentVersion, children: [aChild({ nowWith: `version ${incidentVersion}`, ...(incidentVersion === 2 ? { sex: 'other' as const } : {}) })] });
const orders = [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]] as const;

/** `together`: the queues are worked once all have come. `after release`: the last to come comes when the first are out. */
const paces = ['one by one', 'together', 'after release'] as const;
async function play(order: readonly number[], pace: (typeof paces)[number], eventOf: (version: number) => object): Promise<Rig> {
  const rig = await aRig();
  for (const [index, number] of order.entries()) {
    if (pace === 'after release' && index === order.length - 1) await rig.until('2026-11-09T07:00:00Z');
    await rig.take(eventOf(number), index === 0 ? evening : undefined);
    if (pace !== 'together') await rig.settle();
  }
  await rig.settle();
  await rig.until('2026-11-09T07:10:00Z');
  return rig;
}
const all = (rig: Rig): Disclosure[] => [...rig.book.disclosuresById.values()];

describe.each(paces)('three versions in any order, %s', (pace) => {
  it.each(orders)('%i, %i, %i: what is shown at last is the third, and nothing else can be opened', async (...order) => {
    const rig = await play(order, pace, (number) => anEvent(version(number)));
    const duty = await rig.book.duty(key);
    expect(duty).toMatchObject({ version: 3, state: 'released' });
    expect(all(rig).filter(({ access }) => access === 'open').map(({ content }) => content.nowWith)).toEqual(['version 3']);
    expect(all(rig).filter((disclosure) => disclosure.version !== 3 && mayOpen({ adult: anAdult(), disclosure }).kind === 'yes')).toEqual([]);
    expect(new Set(all(rig).map(({ disclosureId }) => disclosureId)).size).toBe(all(rig).length);
    expect((await rig.book.history(key)).filter(({ kind }) => kind === 'reported')).toHaveLength(1);
  });

  it.each(orders)('%i, %i, %i, the third a withdrawal: nothing is open, whoever came first', async (...order) => {
    const rig = await play(order, pace, (number) => (number === 3 ? aWithdrawal(reference, 3) : anEvent(version(number))));
    expect(await rig.book.duty(key)).toMatchObject({ version: 3, state: 'withdrawn' });
    expect(all(rig).filter(({ access }) => access === 'open' || access === 'closed')).toEqual([]);
    await rig.until('2026-11-09T09:00:00Z');
    expect(rig.mailer.sent.filter(({ tags }) => tags['step'] !== 'key-adult')).toEqual([]);
    expect((await rig.book.openTasks('cheshire')).items).toEqual([]);
  });

  it.each(orders)('%i, %i, %i, the second a withdrawal: the third brings it back', async (...order) => {
    const rig = await play(order, pace, (number) => (number === 2 ? aWithdrawal(reference, 2) : anEvent(version(number))));
    expect(await rig.book.duty(key)).toMatchObject({ version: 3, state: 'released' });
    expect(all(rig).filter(({ access }) => access === 'open').map(({ content }) => content.nowWith)).toEqual(['version 3']);
  });
});

describe('a withdrawal of some children', () => {
  const two = (incidentVersion: number) => anEvent(anIncident({ incidentVersion, children: [aChild(), aChild({ childRef: 'c2', givenName: 'Nobody', familyName: 'Known', dateOfBirth: '2015-01-01', addresses: [] })] }));

  it.each([['before', 'together'], ['after', 'one by one']] as const)('that comes %s the report has been worked through leaves the others on their way', async (_when, pace) => {
    const rig = await play([1, 2], pace, (number) => (number === 1 ? two(1) : aWithdrawal(reference, 2, { childRefs: ['c2'] })));
    expect((await rig.book.duty(key))?.state).toBe('released');
    expect((await rig.book.duty({ ...key, childRef: 'c2' }))?.state).toBe('withdrawn');
  });
});

describe('a withdrawal and a read in the same moment', () => {
  async function released(): Promise<Rig> {
    const rig = await play([1], 'one by one', (number) => anEvent(version(number)));
    expect((await rig.book.duty(key))?.state).toBe('released');
    return rig;
  }
  const read = (rig: Rig): Promise<Committed> => commitDecision(rig.book, async () => {
    const [disclosure] = all(rig);
    const [duty, fresh] = await Promise.all([rig.book.duty(key), rig.book.disclosure(disclosure?.disclosureId ?? '')]);
    return duty && fresh ? recordRead({ duty, disclosure: fresh, adultId: 'a1', now: rig.clock.now() }) : { kind: 'refused', why: 'gone' };
  });
  const withdraw = async (rig: Rig): Promise<void> => {
    await rig.take(aWithdrawal(reference, 2));
    await rig.settle();
  };
  /** Lets somebody else commit between a decision and its commit, once. */
  const inBetween = (rig: Rig, isIt: (kinds: readonly string[]) => boolean, other: () => Promise<unknown>): void => {
    rig.book.beforeCommit = async (change) => {
      if (!isIt((change.duties ?? []).flatMap(({ events }) => events.map(({ kind }) => kind)))) return;
      rig.book.beforeCommit = undefined;
      await other();
    };
  };
  const stands = async (rig: Rig, wasRead: boolean): Promise<void> => {
    const duty = await rig.book.duty(key);
    const [disclosure] = all(rig);
    if (!disclosure) throw new Error('no disclosure');
    const history = (await rig.book.history(key)).map(({ kind }) => kind);
    expect(duty?.state).toBe('withdrawn');
    expect(history.lastIndexOf('read')).toBeLessThan(history.indexOf('withdrawn'));
    expect([disclosure.access, disclosure.readBy, duty?.settings['school:900012']?.readBy]).toEqual(wasRead ? ['withdrawn', ['a1'], 'a1'] : ['hidden', undefined, undefined]);
    expect(mayOpen({ adult: anAdult(), disclosure }).kind).toBe(wasRead ? 'yes' : 'no');
    expect(mayOpen({ adult: anAdult({ adultId: 'a2' }), disclosure }).kind).toBe('no');
  };

  it('the read first: kept, and its reader sees that it is withdrawn', async () => {
    const rig = await released();
    expect((await read(rig)).kind).toBe('committed');
    await withdraw(rig);
    await stands(rig, true);
  });

  it('the withdrawal first: nobody reads it', async () => {
    const rig = await released();
    await withdraw(rig);
    expect((await read(rig)).kind).toBe('refused');
    await stands(rig, false);
  });

  it('the withdrawal while the read is being written: the read is refused', async () => {
    const rig = await released();
    inBetween(rig, (kinds) => kinds.includes('read'), () => withdraw(rig));
    expect((await read(rig)).kind).toBe('refused');
    await stands(rig, false);
  });

  it('the read while the withdrawal is being written: its reader is not forgotten', async () => {
    const rig = await released();
    inBetween(rig, (kinds) => kinds.includes('withdrawn'), () => read(rig));
    await withdraw(rig);
    await stands(rig, true);
  });
});
