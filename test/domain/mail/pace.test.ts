import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailsInTheMinute, sendersAtOnce, shareAt, slowedAt, type Slowing } from '../../../shared/domain/mail/pace.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';

const at = '2026-11-09T07:00:00Z';

describe('how fast emails go', () => {
  it('keeps to the account\'s rate, a little under it', () => {
    expect(emailsInTheMinute(14, undefined, at)).toBe(798);
    expect(emailsInTheMinute(70, undefined, at)).toBe(3990);
  });

  it('a refusal halves it for everybody; each minute without one doubles it again', () => {
    const slowing = slowedAt(undefined, at);
    expect([0, 1, 2, 3].map((minutes) => shareAt(slowing, plusMinutes(at, minutes)))).toEqual([0.5, 0.5, 1, 1]);
    const again = slowedAt(slowing, plusMinutes(at, 1));
    expect(again.share).toBe(0.25);
  });

  it('never stops, never goes above the rate, and never speeds up for being refused', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 }), (gaps) => {
      let now = at;
      let slowing: Slowing | undefined;
      for (const gap of gaps) {
        now = plusMinutes(now, gap);
        const before = shareAt(slowing, now);
        slowing = slowedAt(slowing, now);
        expect(shareAt(slowing, now)).toBeLessThanOrEqual(Math.max(before, 1 / 16));
        expect(shareAt(slowing, now)).toBeGreaterThanOrEqual(1 / 16);
        expect(emailsInTheMinute(1, slowing, now)).toBeGreaterThanOrEqual(1);
      }
    }));
  });

  it('shares the rate among as many senders as it takes', () => {
    expect([1, 14, 15, 70, 500].map(sendersAtOnce)).toEqual([2, 2, 3, 10, 72]);
  });
});
