import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFault, makeLog } from '../../shared/runtime/log.ts';

const lines: string[] = [];
const log = makeLog('intake', (line) => lines.push(line));

describe('the log', () => {
  it('writes one JSON line with the code, the ids and the counts', () => {
    lines.length = 0;
    log.info('event-accepted', { force: 'cheshire', count: 2 });
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([{ level: 'INFO', function: 'intake', code: 'event-accepted', force: 'cheshire', count: 2 }]);
    expect(lines[0]?.endsWith('\n')).toBe(true);
  });

  it('tells the kind of a fault, its causes, the provider\'s status and where, and never a message', () => {
    const cause = Object.assign(new TypeError('Ruby Tansley, 14 Larkspur Row'), { $metadata: { httpStatusCode: 500 } });
    const told = describeFault(new Error('could not store Ruby Tansley\n    at Ruby (Tansley.ts:1:1)', { cause }));
    expect(told.kinds).toEqual(['Error', 'TypeError']);
    expect(told.httpStatus).toBe(500);
    expect(told.at[0]).toMatch(/^log\.test\.ts:\d+:\d+$/);
    expect(JSON.stringify(told)).not.toMatch(/Ruby|Tansley|Larkspur/);
  });

  it('never repeats a message, whatever it is', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 60 }).map((text) => `§${text}`), (text) => {
      const fault = new Error(text, { cause: Object.assign(new Error(text), { name: text }) });
      expect(JSON.stringify(describeFault(fault))).not.toContain(JSON.stringify(text).slice(1, -1));
    }));
  });

  it.each([['a string', 'Ruby'], ['nothing', undefined], ['null', null], ['an object', { name: 'Ruby' }]])('survives %s thrown', (_what, thrown) => {
    expect(JSON.stringify(describeFault(thrown))).not.toContain('Ruby');
  });
});
