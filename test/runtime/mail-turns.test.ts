import { describe, expect, it } from 'vitest';
import { mailTurns } from '../../shared/runtime/mail-turns.ts';
import { severalAtOnce } from '../../shared/runtime/several-at-once.ts';

describe('turns to send', () => {
  it('a sender keeps to its part of the rate, and to less where all were told to go slower', async () => {
    let time = 0;
    const turn = mailTurns(14, () => time, async (ms) => { time += ms; });
    for (let n = 0; n < 71; n++) await turn(1);
    // One of two senders: seven a second.
    expect(time).toBeCloseTo(10_000, -1);
    const from = time;
    for (let n = 0; n < 35; n++) await turn(0.5);
    expect(time - from).toBeGreaterThan(9_500);
  });

  it('time that was not used is not made up for', async () => {
    let time = 0;
    const turn = mailTurns(14, () => time, async (ms) => { time += ms; });
    await turn(1);
    time = 60_000;
    const from = time;
    for (let n = 0; n < 8; n++) await turn(1);
    expect(time - from).toBeCloseTo(1000, -1);
  });
});

describe('several at once', () => {
  it('works through all, answers in order, and throws the first fault only when all have ended', async () => {
    expect(await severalAtOnce([3, 1, 2], 2, async (n) => n * 2)).toEqual([6, 2, 4]);
    const seen: number[] = [];
    await expect(severalAtOnce([1, 2, 3, 4], 2, async (n) => { seen.push(n); if (n === 2) throw new Error('two'); })).rejects.toThrow('two');
    expect(seen).toEqual([1, 2, 3, 4]);
  });
});
