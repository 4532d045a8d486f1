import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertMessages } from '../../shared/runtime/alert-messages.ts';
import { commitDecision } from '../../shared/runtime/commit-decision.ts';
import { fingerprintOf, opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { deliverMessage } from '../../events/internal.ts';
import { dutyAfter, placed } from '../domain/duty/a-duty.ts';
import { dutyEntry } from '../../shared/domain/duty/change.ts';
import { FakeDutyBook } from '../fakes/fake-duty-book.ts';
import * as z from 'zod/mini';

describe('an opaque id', () => {
  it('is the same for the same parts, and of 26 letters and digits that cannot be taken for one another', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.integer())), (parts) => {
      expect(opaqueIdOf(...parts)).toBe(opaqueIdOf(...parts));
      expect(opaqueIdOf(...parts)).toMatch(/^[a-hjkmnp-z0-8]{26}$/);
    }), { seed: 1, numRuns: 100 });
  });

  it('differs where the parts differ, also where they would read the same joined up', () => {
    const ids = [opaqueIdOf('a', 'bc'), opaqueIdOf('ab', 'c'), opaqueIdOf('abc'), opaqueIdOf('a', 'b', 'c'), opaqueIdOf(1), opaqueIdOf('1'), opaqueIdOf('a~b'), opaqueIdOf('a', '~b'), opaqueIdOf()];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells nothing of what it was made from', () => {
    expect(opaqueIdOf('Ruby', 'Tansley')).not.toMatch(/ruby|tansley/i);
  });
});

describe('a fingerprint', () => {
  it('is the same whatever the order of keys, and through storage', () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 2 })), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      expect(fingerprintOf(turned)).toBe(fingerprintOf(value));
      expect(fingerprintOf(JSON.parse(JSON.stringify(value)))).toBe(fingerprintOf(JSON.parse(JSON.stringify(turned))));
    }), { seed: 2, numRuns: 200 });
  });

  it('takes what is undefined for what is absent, and nothing else for the same', () => {
    expect(fingerprintOf({ a: 1, b: undefined })).toBe(fingerprintOf({ a: 1 }));
    const others = [{ a: 1 }, { a: '1' }, { a: null }, { a: [1] }, { a: { 0: 1 } }, {}, [], [['a', 1]], 'a', 1, null, ''];
    expect(new Set(others.map(fingerprintOf)).size).toBe(others.length);
  });

  it('minds the order of a list', () => {
    expect(fingerprintOf([1, 2])).not.toBe(fingerprintOf([2, 1]));
  });
});

describe('a decision that is stored', () => {
  const duty = dutyAfter();
  const entry = () => ({ kind: 'change' as const, change: { duties: [{ ...dutyEntry(duty, [placed]), before: 0 }] } });

  it('is decided again on what is there now, when somebody else was first', async () => {
    const book = new FakeDutyBook();
    let decided = 0;
    let others = 2;
    book.beforeCommit = () => {
      if (others-- > 0) book.storeDuties([{ duty, before: 0, events: [] }]);
      else book.duties.clear();
    };
    expect(await commitDecision(book, async () => {
      decided += 1;
      return entry();
    })).toEqual({ kind: 'committed' });
    expect(decided).toBe(3);
  });

  it('gives up loudly where somebody else is always first, and stores nothing', async () => {
    const book = new FakeDutyBook();
    book.beforeCommit = () => book.storeDuties([{ duty, before: 0, events: [] }]);
    await expect(commitDecision(book, async () => entry())).rejects.toThrow('changed under');
    expect(book.changes).toEqual([]);
  });

  it('of nothing is not stored, and a refusal says why', async () => {
    const book = new FakeDutyBook();
    expect(await commitDecision(book, async () => ({ kind: 'change', change: { duties: [], tasks: [] } }))).toEqual({ kind: 'unchanged' });
    expect(await commitDecision(book, async () => ({ kind: 'refused', why: 'no' }))).toEqual({ kind: 'refused', why: 'no' });
    expect(book.changes).toEqual([]);
  });
});

describe('messages that alert', () => {
  it.each([[1, 1], [100, 1], [101, 2], [250, 3]])('%i children of a school make %i messages that the contract takes, each child in one', (children, messages) => {
    const ids = Array.from({ length: children }, (_, n) => `d${n}`);
    const made = alertMessages({ force: 'cheshire', setting: 'school:900012', releasedAt: '2026-11-09T07:00:00Z', step: 'key-adult', disclosureIds: ids });
    expect(made).toHaveLength(messages);
    expect(made.flatMap(({ disclosureIds }) => disclosureIds)).toEqual(ids);
    for (const message of made) expect(z.safeParse(deliverMessage, message).success).toBe(true);
    expect(new Set(made.map(({ id }) => id)).size).toBe(messages);
  });
});
