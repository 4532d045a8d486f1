import { describe, expect, it } from 'vitest';
import { peopleFor } from '../../../shared/domain/duty/at-the-phones.ts';
import { recordAtThePhones } from '../../../shared/domain/duty/commands/record-phones.ts';

const now = '2026-11-08T20:00:00Z';
const record = (over: Partial<Parameters<typeof recordAtThePhones>[0]> = {}) => recordAtThePhones({ force: 'cheshire', day: '2026-11-09', subs: ['b', 'a', 'a'], others: 1, able: ['a', 'b', 'c'], by: 'a', now, ...over });

describe('who is at the phones', () => {
  it('is recorded for a day, each once, with who recorded it', () => {
    expect(record()).toEqual({ kind: 'recorded', day: { force: 'cheshire', day: '2026-11-09', subs: ['a', 'b'], others: 1, recordedBy: 'a', recordedAt: now } });
  });

  it('somebody who does not work at the desk is not counted, however the form is made up', () => {
    expect(record({ subs: ['a', 'a key adult'] })).toMatchObject({ day: { subs: ['a'] } });
    expect(record({ subs: ['a key adult'], others: 0 })).toMatchObject({ kind: 'refused', field: 'who' });
  });

  it.each([
    ['yesterday', { day: '2026-11-07' }, 'day'], ['no day', { day: '' }, 'day'], ['fifteen days ahead', { day: '2026-11-23' }, 'day'], ['nobody', { subs: [], others: 0 }, 'who'], ['sixty-one', { others: 59 }, 'who'],
    ['half a person', { others: 0.5 }, 'others'], ['fewer than none', { others: -1 }, 'others'], ['no number', { others: NaN }, 'others'], ['more than the forecast reckons with', { others: 61 }, 'others'],
  ] as const)('%s is refused, and the field is named', (_what, over, field) => {
    expect(record(over)).toMatchObject({ kind: 'refused', field });
  });

  it.each([['2026-11-08', 1], ['2026-11-22', 60]] as const)('%s, with %i, is taken', (day, people) => {
    expect(record({ day, subs: [], others: people }).kind).toBe('recorded');
  });

  it('today is that of London: half an hour before midnight in summer is the next day there', () => {
    expect(record({ day: '2026-06-08', now: '2026-06-08T23:30:00Z' })).toMatchObject({ kind: 'refused', field: 'day' });
  });

  it('the forecast reckons with who is recorded, and else with the policy\'s number', () => {
    const outcome = record();
    expect([peopleFor(outcome.kind === 'recorded' ? outcome.day : undefined, 2), peopleFor(undefined, 2)]).toEqual([{ people: 3, by: 'record' }, { people: 2, by: 'policy' }]);
  });
});
