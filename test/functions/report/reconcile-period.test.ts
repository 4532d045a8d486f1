import { beforeEach, describe, expect, it } from 'vitest';
import { missingPeriods, reconcilePeriod } from '../../../functions/report/reconcile-period.ts';
import type { LogCode } from '../../../shared/runtime/log-codes.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { type Fakes, fakes as makeFakes } from '../../fakes/fakes.ts';
import { aDisclosure, anIncident, dutyOf, releasedEvents } from '../../portal/an-incident.ts';

const force = 'cheshire';

describe('the force\'s count of a period, held against the ledger', () => {
  let fakes: Fakes;
  let said: LogCode[];
  const deps = () => {
    const say = (code: LogCode) => { said.push(code); };
    return { incidents: fakes.incidents, book: fakes.book, directory: fakes.directory, clock: fakes.clock, policyOf, log: { info: say, warn: say, error: say } };
  };
  /** A child first sent at 22:40 on the 8th. */
  const aChild = async (reference: string) => {
    const events = releasedEvents(aDisclosure({ reference, disclosureId: `d-${reference}` }, anIncident({ reference })));
    await fakes.book.commit({ duties: [{ before: 0, duty: dutyOf(events), events }] });
  };
  let closings = 0;
  const close = async (periodStart: string, periodEnd: string, children: number) => {
    closings += 1;
    await fakes.incidents.accept({
      receipt: { force, receiptId: `r${closings}`, receivedAt: fakes.clock.now(), source: 'urn:che', eventId: `e${closings}`, type: 'force.period-closed', contentHash: `h${closings}` },
      period: { force, receivedAt: fakes.clock.now(), data: { periodStart, periodEnd, events: children, children } as never }, duties: [], due: [],
    });
    return reconcilePeriod({ type: 'period.closed', id: `m${closings}`, force, periodStart, periodEnd }, deps());
  };
  const counts = () => [...fakes.book.tasks.values()].filter(({ detail }) => detail.kind === 'count').map(({ state, detail }) => [state, detail.kind === 'count' ? detail.forceSays : '', detail.kind === 'count' ? detail.ledgerSays : '']);
  const [start, end] = ['2026-11-08T07:00:00Z', '2026-11-09T07:00:00Z'];

  beforeEach(async () => {
    fakes = makeFakes();
    said = [];
    fakes.clock.set('2026-11-09T10:00:00Z');
    await fakes.directory.putForces([force]);
    await aChild('CHE-1');
  });

  it('agrees, and nobody is asked', async () => {
    await close(start, end, 1);
    expect([said, counts()]).toEqual([['count-equal'], []]);
  });

  it('differs by one: the desk has a task and the bell rings; when the lost report comes late, it is closed by itself', async () => {
    await close(start, end, 2);
    expect([said, counts()]).toEqual([['count-unequal'], [['open', 2, 1]]]);
    await missingPeriods('2026-11-09T10:00:00Z', deps());
    expect(counts()).toEqual([['open', 2, 1]]);
    await aChild('CHE-2');
    await missingPeriods('2026-11-09T10:00:00Z', deps());
    expect(counts()).toEqual([['closed', 2, 1]]);
  });

  it('is put right by the force: the second count of the same period closes the task', async () => {
    await close(start, end, 2);
    await close(start, end, 1);
    expect(counts()).toEqual([['closed', 2, 1]]);
  });

  it('is missing: asked for at ten, and closed when it comes', async () => {
    await missingPeriods('2026-11-09T10:00:00Z', deps());
    expect([said, counts()]).toEqual([['count-missing'], [['open', null, 1]]]);
    await close(start, end, 1);
    expect(counts()).toEqual([['closed', null, 1]]);
  });

  it('has a hole between two periods, in which a child was reported: asked for, with what the ledger says of it', async () => {
    await close('2026-11-08T07:00:00Z', '2026-11-08T22:00:00Z', 0);
    await close('2026-11-08T23:00:00Z', '2026-11-09T07:00:00Z', 0);
    said = [];
    await missingPeriods('2026-11-09T10:00:00Z', deps());
    expect([said, counts()]).toEqual([['count-missing'], [['open', null, 1]]]);
    await close('2026-11-08T22:00:00Z', '2026-11-08T23:00:00Z', 1);
    expect(counts()).toEqual([['closed', null, 1]]);
  });

  it('counts a child once, however many versions and settings it has', async () => {
    const duty = await fakes.book.duty({ force, reference: 'CHE-1', childRef: 'c1' });
    if (!duty) throw new Error('there is a duty');
    await fakes.book.commit({ duties: [{ before: duty.revision, duty: { ...duty, version: 3, revision: duty.revision + 1 }, events: [{ kind: 'version-recorded', at: end, version: 3, basis: 'statutory' }] }] });
    await close(start, end, 1);
    expect(said).toEqual(['count-equal']);
  });
});
