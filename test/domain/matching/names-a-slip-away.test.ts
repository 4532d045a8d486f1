import { describe, expect, it } from 'vitest';
import { namesASlipAway } from '../../../shared/domain/matching/names/names-a-slip-away.ts';

const counts = new Map([['turner', 200], ['tuner', 3], ['turer', 1], ['hall', 300], ['hill', 150], ['hull', 2], ['wright', 90], ['khan', 900]]);

describe('the names of which a name is a slip', () => {
  it.each<[string, string[]]>([
    ['turer', ['turner']], ['tunrer', ['turner', 'tuner']], ['turnerr', ['turner']], ['tyrner', ['turner']], ['hzll', ['hall', 'hill']], ['hal', ['hall']], ['wirght', ['wright']],
    ['turner', []], ['hall', []], ['wr', []], ['zebedee', []], ['', []],
  ])('of %s are %o', (told, names) => {
    expect(namesASlipAway(told, counts)).toEqual(names);
  });

  it('are much commoner than the one told, and no more than are asked for', () => {
    expect(namesASlipAway('hull', counts)).toEqual(['hall', 'hill']);
    expect(namesASlipAway('hull', counts, 1)).toEqual(['hall']);
    expect(namesASlipAway('hull', new Map([['hull', 2], ['hall', 99], ['khan', 900]]))).toEqual([]);
    expect(namesASlipAway('hull', new Map([['hull', 2], ['hall', 100], ['khan', 900]]))).toEqual(['hall']);
    expect(namesASlipAway('hxll', new Map([['hall', 2], ['khan', 900]]))).toEqual([]);
  });
});
