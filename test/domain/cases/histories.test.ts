import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forAudience } from '../../../shared/domain/access/redact.ts';
import { portalRoles } from '../../../shared/domain/access/roles.ts';
import { caseEntry } from '../../../shared/domain/cases/case-record.ts';
import { recipientsOf } from '../../../shared/domain/cases/choose-recipients.ts';
import { decideIdat, type IdatDecision, whyNoContact } from '../../../shared/domain/cases/idat/decide-idat.ts';
import { idatTransitions } from '../../../shared/domain/cases/idat/evolve-idat.ts';
import { contactKinds, exitReasons, type IdatCase, type IdatEvent, liveIdatStatuses, orderKinds, standings } from '../../../shared/domain/cases/idat/idat-case.ts';
import { chaseActions, decideMarac, type MaracDecision } from '../../../shared/domain/cases/marac/decide-marac.ts';
import { maracTransitions } from '../../../shared/domain/cases/marac/evolve-marac.ts';
import { audiences, liveMaracStatuses, type MaracEvent, type MaracReferral } from '../../../shared/domain/cases/marac/marac-referral.ts';
import { mustNotReceive } from '../../../shared/domain/cases/marac/must-not-receive.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { anIdatCase, aReferral, aWorker, now, policy, referred } from './a-case.ts';

/** Another seed every day, printed so that a failure can be played again: FIRST_BELL_SEED=n npx vitest run test/domain/cases */
const seed = Number(process.env['FIRST_BELL_SEED'] ?? Math.floor(Date.now() / 86_400_000));
process.stdout.write(`histories of cases: seed ${seed}\n`);

const said = fc.constantFrom('', ' ', 'Quiet.', 'Spoke at the door.');
const date = fc.integer({ min: -40, max: 40 }).map((days) => plusMinutes(now, days * 1440).slice(0, 10));
const orderId = fc.constantFrom('o1', 'o2');
const idatDecision: fc.Arbitrary<IdatDecision> = fc.oneof(
  fc.record({ kind: fc.constant('triage' as const), note: said }),
  fc.record({ kind: fc.constant('allocate' as const), workload: fc.record({ workerId: fc.constantFrom('O1', 'O2'), live: fc.nat(20), limit: fc.constant(15), above: fc.boolean() }) }) as fc.Arbitrary<IdatDecision>,
  fc.constantFrom<IdatDecision>({ kind: 'begin' }, { kind: 'begin-review' }, { kind: 'seen' }),
  fc.record({ kind: fc.constantFrom('review' as const, 'do-next-action' as const), note: said }),
  fc.record({ kind: fc.constant('set-next-action' as const), text: said, dueOn: date }),
  fc.record({ kind: fc.constant('record-order' as const), orderId, orderKind: fc.constantFrom(...orderKinds), from: date, expiresOn: date, terms: said }),
  fc.record({ kind: fc.constantFrom('record-breach' as const, 'end-order' as const), orderId, on: date }),
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('check-safety' as const), idvaInvolved: fc.constantFrom('yes' as const, 'no' as const, 'not-known' as const), contactSafe: fc.constantFrom('yes' as const, 'yes' as const, 'yes' as const, 'no' as const), told: said }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('record-contact' as const), how: fc.constantFrom(...contactKinds), note: said }) },
  fc.record({ kind: fc.constant('change-standing' as const), standing: fc.constantFrom(...standings) }),
  fc.record({ kind: fc.constant('decide-right-to-know' as const), victimId: fc.constantFrom('V1', 'V2'), decision: fc.constantFrom('tell' as const, 'not-tell' as const), reason: said }),
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), reason: fc.constantFrom(...exitReasons), note: said }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('transfer' as const), to: said, reason: said }) },
);
type IdatStep = { readonly minutes: number } & ({ readonly decision: IdatDecision } | { readonly happened: 'incident' | 'fell' });
const begun: readonly IdatStep[] = [{ minutes: 1, decision: { kind: 'triage', note: 'y' } }, { minutes: 1, decision: { kind: 'allocate', workload: { workerId: 'O1', live: 1, limit: 15, above: false } } }, { minutes: 1, decision: { kind: 'begin' } }];
const idatSteps = fc.tuple(fc.boolean(), fc.array(fc.oneof(
  { weight: 9, arbitrary: fc.record({ minutes: fc.nat(2 * 1440), decision: idatDecision }) },
  { weight: 1, arbitrary: fc.record({ minutes: fc.nat(1440), happened: fc.constantFrom('incident' as const, 'fell' as const) }) },
), { minLength: 5, maxLength: 60 })).map(([early, steps]): readonly IdatStep[] => (early ? steps : [...begun, ...steps]));

function playIdat(steps: readonly IdatStep[]): { readonly record: IdatCase; readonly events: readonly IdatEvent[]; readonly refusals: number } {
  let record = anIdatCase();
  let at = now;
  let refusals = 0;
  const events: IdatEvent[] = [referred];
  for (const step of steps) {
    at = plusMinutes(at, step.minutes);
    const before = record;
    const made: readonly IdatEvent[] = 'happened' in step
      ? (liveIdatStatuses.includes(record.status) ? [step.happened === 'incident' ? { kind: 'incident-added', at, reference: `CHE-${at}` } : { kind: 'grounds-fell', at, reason: 'r' }] : [])
      : (() => {
        const decided = decideIdat({ idat: record, decision: step.decision, by: 'O1', policy, now: at });
        if (decided.kind === 'refused') refusals += 1;
        return decided.kind === 'refused' ? [] : decided.events;
      })();
    for (const event of made) {
      expect(idatTransitions[event.kind].from, `${event.kind} from ${before.status}`).toContain(record.status);
      if (event.kind === 'contacted') expect(whyNoContact(record, policy, event.at)).toBeUndefined();
      record = caseEntry('idat', record, [event]).record;
      events.push(event);
    }
    if (made.length === 0) expect(record).toEqual(before);
  }
  return { record, events, refusals };
}

describe(`any history of an IDAT case (seed ${seed})`, () => {
  it('has no contact before a check that says it is safe, none after an incident that came since, and none with one who died', () => {
    let contacts = 0;
    fc.assert(fc.property(idatSteps, (steps) => {
      const { events } = playIdat(steps);
      events.forEach((event, i) => {
        if (event.kind !== 'contacted') return;
        contacts += 1;
        const before = events.slice(0, i);
        const check = before.findLastIndex(({ kind }) => kind === 'safety-checked');
        expect(before[check]).toMatchObject({ contactSafe: 'yes' });
        expect(Date.parse(event.at) - Date.parse(before[check]?.at ?? '')).toBeLessThanOrEqual(policy.safetyCheckDays * 86_400_000);
        expect(before.slice(check).filter((one) => one.kind === 'incident-added' && one.at > (before[check]?.at ?? ''))).toEqual([]);
        expect(before.findLast(({ kind }) => kind === 'standing-changed')).not.toMatchObject({ standing: 'deceased' });
      });
    }), { seed, numRuns: 400 });
    expect(contacts).toBeGreaterThan(20);
  });

  it('ends only with a reason and in nobody else\'s hands without a name, and then nothing more happens to it', () => {
    fc.assert(fc.property(idatSteps, (steps) => {
      const { record, events } = playIdat(steps);
      const end = events.findIndex(({ kind }) => kind === 'closed' || kind === 'transferred');
      expect(liveIdatStatuses.includes(record.status)).toBe(end < 0);
      expect(record.closedAt === undefined).toBe(end < 0);
      expect(record.exit === undefined).toBe(end < 0);
      if (end < 0) return;
      expect(end).toBe(events.length - 1);
      const { exit } = record;
      expect(exit && ('note' in exit ? exit.note.trim() : exit.reason.trim() && exit.transferredTo.trim())).toBeTruthy();
    }), { seed, numRuns: 400 });
  });

  it('is the same read again from its events, and every order that ended or was breached is one of its own', () => {
    fc.assert(fc.property(idatSteps, (steps) => {
      const { record, events } = playIdat(steps);
      expect(caseEntry('idat', undefined, events).record).toEqual(record);
      for (const order of record.orders) {
        expect(order.expiresOn >= order.from).toBe(true);
        if (order.endedOn !== undefined) expect(order.endedOn >= order.from).toBe(true);
      }
    }), { seed, numRuns: 200 });
  });
});

const maracDecision: fc.Arbitrary<MaracDecision> = fc.oneof(
  fc.record({ kind: fc.constant('list' as const), meetingOn: date }), fc.record({ kind: fc.constant('list' as const), meetingOn: date }),
  fc.record({ kind: fc.constant('bar' as const), who: fc.constantFrom('', 'Cllr D. Marchetti', 'Marchetti', 'Dr Zelda QuuxL2'), why: said }),
  fc.record({ kind: fc.constant('add-item' as const), itemId: fc.constantFrom('i1', 'i2', 'i3'), text: said, audience: fc.constantFrom(...audiences) }),
  fc.record({ kind: fc.constant('decide' as const), text: said, audience: fc.constantFrom(...audiences) }),
  fc.record({ kind: fc.constant('agree-action' as const), actionId: fc.constantFrom('a1', 'a2'), text: said, owner: said, dueOn: date, audience: fc.constantFrom(...audiences) }),
  fc.record({ kind: fc.constant('do-action' as const), actionId: fc.constantFrom('a1', 'a2') }),
  fc.constantFrom<MaracDecision>({ kind: 'close' }), fc.record({ kind: fc.constant('withdraw' as const), reason: said }),
);
const maracSteps = fc.array(fc.record({ minutes: fc.nat(5 * 1440), decision: fc.option(maracDecision, { nil: undefined, freq: 5 }) }), { minLength: 5, maxLength: 40 });

function playMarac(steps: readonly { readonly minutes: number; readonly decision: MaracDecision | undefined }[]): { readonly record: MaracReferral; readonly events: readonly MaracEvent[] } {
  let record = aReferral();
  let at = now;
  const events: MaracEvent[] = [];
  for (const { minutes, decision } of steps) {
    at = plusMinutes(at, minutes);
    const decided = decision && decideMarac({ referral: record, decision, by: 'M1', now: at });
    const made = decided === undefined ? chaseActions(record, at) : decided.kind === 'refused' ? [] : decided.events;
    for (const event of made) {
      expect(maracTransitions[event.kind].from, `${event.kind} from ${record.status}`).toContain(record.status);
      record = caseEntry('marac', record, [event]).record;
      events.push(event);
    }
  }
  return { record, events };
}

describe(`any history of a MARAC referral (seed ${seed})`, () => {
  it('is closed only after it was heard, withdrawn only with a reason, and then nothing more happens to it', () => {
    fc.assert(fc.property(maracSteps, (steps) => {
      const { record, events } = playMarac(steps);
      const end = events.findIndex(({ kind }) => kind === 'closed' || kind === 'withdrawn');
      expect(liveMaracStatuses.includes(record.status)).toBe(end < 0);
      if (end < 0) return;
      expect(end).toBe(events.length - 1);
      if (record.status === 'closed') expect(events.slice(0, end).some(({ kind }) => kind === 'decided') && record.decision?.text.trim()).toBeTruthy();
      else expect(record.withdrawn?.reason.trim()).toBeTruthy();
    }), { seed, numRuns: 400 });
  });

  it('is never shown or sent to one who must not receive it, once they are named', () => {
    const named = { givenName: 'Donna', familyName: 'Marchetti' };
    let barred = 0;
    fc.assert(fc.property(maracSteps, (steps) => {
      const { record, events } = playMarac(steps);
      const is = events.some((event) => event.kind === 'barred' && event.who.includes('Marchetti'));
      barred += Number(is);
      expect(mustNotReceive(named, record)).toBe(is);
      expect(mustNotReceive({ givenName: 'Bea', familyName: 'Tarn' }, record)).toBe(false);
      const leads = [aWorker('L1', { role: 'marac-coordinator', ...named, mailbox: 'l1@work.example' }), aWorker('L2', { role: 'marac-coordinator', mailbox: 'l2@work.example' }), aWorker('L3', { role: 'marac-coordinator', givenName: 'Bea', familyName: 'Tarn', mailbox: 'l3@work.example' })];
      const told = recipientsOf({ to: 'supervisors', why: 'action-overdue' }, record, leads, [], now).map(({ workerId }) => workerId);
      expect(told.includes('L1')).toBe(!is);
      expect(told.includes('L2')).toBe(!record.mustNotReceive.some(({ who }) => who.includes('QuuxL2')));
      expect(told).toContain('L3');
    }), { seed, numRuns: 300 });
    expect(barred).toBeGreaterThan(20);
  });

  it('lets those who work with the perpetrator hear nothing that was said never to reach them', () => {
    fc.assert(fc.property(maracSteps, (steps) => {
      const { record } = playMarac(steps);
      for (const role of portalRoles) {
        const heard = [...forAudience(role, record.items), ...forAudience(role, record.actions)];
        if (role === 'idat-officer' || role === 'idat-supervisor') expect(heard.every(({ audience }) => audience === 'everyone')).toBe(true);
        else expect(heard).toHaveLength(record.items.length + record.actions.length);
      }
    }), { seed, numRuns: 100 });
  });
});

describe('must not receive', () => {
  it.each<[string, string, boolean]>([
    ['Cllr D. Marchetti', 'Donna Marchetti', true], ['Marchetti', 'Donna Marchetti', true], ['Donna MARCHETTI, her sister', 'Donna Marchetti', true], ['J. Marchetti', 'Donna Marchetti', false], ['Donna Flood', 'Donna Marchetti', false], ["Mrs O'Neill", "Ann O'Neill", true], ['Ann Smith-Jones', 'Ann Smith-Jones', true], ['', 'Donna Marchetti', false],
  ])('"%s" and %s: %s', (who, name, is) => {
    const [givenName = '', familyName = ''] = name.split(' ');
    expect(mustNotReceive({ givenName, familyName }, aReferral({ kind: 'barred', at: now, by: 'M1', who, why: 'w' }))).toBe(is);
  });
});
