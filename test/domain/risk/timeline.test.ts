import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dated, IncidentFact } from '../../../shared/domain/risk/facts.ts';
import { added, addedLatest, countSince, idsSince, latestSince, nothingYet, type Timeline } from '../../../shared/domain/risk/timeline.ts';
import { anIncident } from './facts-of-invention.ts';

const entries = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }).map((days) => days.map((day, i): Dated<IncidentFact> => ({ fact: anIncident(`i${i}`, '2026-01-01'), day, reportedDay: day })));
const since = fc.integer({ min: -1, max: 31 });

describe('a timeline', () => {
  it('answers what a walk through all facts would', () => {
    fc.assert(fc.property(entries, since, (all, from) => {
      const timeline = all.reduce<Timeline<IncidentFact>>((before, entry) => added(before, entry, [entry]), nothingYet);
      const within = all.filter(({ day }) => day >= from);
      expect(countSince(timeline, from)).toBe(within.length);
      const inDayOrder = within.map((entry, i) => ({ entry, i })).sort((a, b) => a.entry.day - b.entry.day || a.i - b.i).map(({ entry }) => entry.fact.id);
      expect(idsSince(timeline, from)).toEqual(inDayOrder);
    }));
  });

  it('knows the last added of those since a day', () => {
    fc.assert(fc.property(entries, since, (all, from) => {
      const stack = all.reduce<Timeline<IncidentFact>>((before, entry) => addedLatest(before, entry, [entry]), nothingYet);
      expect(latestSince(stack, from)).toBe(all.filter(({ day }) => day >= from).at(-1));
    }));
  });

  it('never changes a timeline that another shares', () => {
    const first: Dated<IncidentFact> = { fact: anIncident('a', '2026-01-01'), day: 5, reportedDay: 5 };
    const second: Dated<IncidentFact> = { fact: anIncident('b', '2026-01-01'), day: 3, reportedDay: 6 };
    const alone = [first];
    const shared = added<IncidentFact>(nothingYet, first, alone);
    expect(idsSince(added(shared, second, [second]), 0)).toEqual(['b', 'a']);
    expect(idsSince(shared, 0)).toEqual(['a']);
    expect(nothingYet).toEqual([]);
  });
});
