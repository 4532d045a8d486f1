import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusMinutes } from '../../shared/domain/time.ts';
import { aChild, anIncident } from '../builders/an-incident.ts';
import { decides, dutyIn, key, openTasks, reads } from './at-work.ts';
import { aHouse, type House } from './house.ts';

const school = 'school:900012';
const other = 'CHE-26-0419999';
const deeds = ['the incident', 'the incident again', 'the homicide', 'no homicide after all', 'withdrawn', 'lifted there', 'lifted here', 'read', 'time', 'told again'] as const;
type Deed = (typeof deeds)[number];

/** What the test knows must be true, beside the house that has to find out. */
interface Known {
  version: number;
  otherVersion: number;
  isDeath: boolean;
  liftedThere: boolean;
  liftedHere: boolean;
  withdrawals: number;
}

async function hold(house: House, reference: string) {
  return (await openTasks(house, 'hold')).find((task) => task.reference === reference);
}

async function does(deed: Deed, house: House, known: Known): Promise<void> {
  const now = house.clock.now();
  const death = (offenceGroup: 'homicide' | 'violence-with-injury') => house.report(anIncident({ reference: other, incidentVersion: ++known.otherVersion, reportedAt: '2026-11-08T22:50:00Z', offenceGroup, children: [aChild({ childRef: 'k9' })] }), now);
  const lift = (reference: string) => decides(house, 'hold', { kind: 'lift-hold', sergeantId: 'PS-4410', reason: 'The family has been told.' }, 'desk', (task) => task.reference === reference);
  switch (deed) {
    case 'the incident': case 'the incident again':
      return house.report(anIncident({ incidentVersion: ++known.version, children: [aChild({ nowWith: known.version % 2 === 0 ? 'her aunt' : 'her mother' })] }), now);
    case 'the homicide':
      known.isDeath = true;
      return death('homicide');
    case 'no homicide after all':
      known.isDeath = false;
      return death('violence-with-injury');
    case 'withdrawn':
      if (known.otherVersion === 0 || known.withdrawals++ > 1) return;
      known.isDeath = false;
      return house.withdraw({ reference: other, incidentVersion: ++known.otherVersion, reason: 'entered-in-error', authorisedBy: { personId: 'PS-1', rank: 'sergeant' } }, now);
    case 'lifted there':
      if (!(await hold(house, other))) return;
      expect(await lift(other)).toBe('decided');
      known.liftedThere = true;
      return;
    case 'lifted here':
      if (!(await hold(house, key.reference))) return;
      expect(await lift(key.reference)).toBe('decided');
      known.liftedHere = true;
      return;
    case 'read': {
      const id = (await house.book.duty(key))?.settings[school]?.disclosureId;
      if ((await house.book.disclosure(id ?? ''))?.access === 'open') await reads(house, school, 'a1');
      return;
    }
    case 'time':
      return house.until(plusMinutes(now, 70));
    case 'told again':
      await house.outgoing.send('plan', [{ type: 'deaths.to-look-at', id: `again~${now}`, force: 'cheshire', reference: key.reference, other }]);
      return house.settle();
    default:
      return deed satisfies never;
  }
}

describe('a death and an earlier incident of the same child, in any order of events', () => {
  it('while the death is held nothing unread is open at the school; once it is not, nothing is held for it', async () => {
    const seen = new Set<string>();
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...deeds), { minLength: 4, maxLength: 14 }), async (story) => {
      const house = await aHouse();
      house.clock.set('2026-11-09T06:00:00Z');
      const known: Known = { version: 0, otherVersion: 0, isDeath: false, liftedThere: false, liftedHere: false, withdrawals: 0 };
      for (const deed of story) {
        await does(deed, house, known);
        if (known.version === 0) continue;
        const held = known.isDeath && !known.liftedThere && !known.liftedHere;
        const { state, settings } = await dutyIn(house);
        const disclosures = await house.book.disclosures(Object.values(settings).map(({ disclosureId }) => disclosureId));
        const unreadAndOpen = disclosures.filter(({ access, readBy }) => access === 'open' && !readBy?.length).length;
        if (held) expect([story, deed, unreadAndOpen, ['on-hold', 'read'].includes(state)]).toEqual([story, deed, 0, true]);
        else expect([story, deed, state === 'on-hold', await hold(house, key.reference)]).toEqual([story, deed, false, undefined]);
        seen.add(`${held ? 'held' : 'free'} ${state}`);
      }
    }), { seed: 22, numRuns: 250 });
    expect(['held on-hold', 'held read', 'free planned', 'free released', 'free read', 'free phone-open'].filter((state) => !seen.has(state))).toEqual([]);
  }, 60_000);
});
