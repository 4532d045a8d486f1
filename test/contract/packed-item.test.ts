import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { describe, expect, it, test } from 'vitest';
import { disclosure } from '../../shared/adapters/dynamodb/disclosure-schema.ts';
import { packed, unpacked } from '../../shared/adapters/dynamodb/packed-item.ts';
import { packingWords } from '../../shared/adapters/dynamodb/packing-words.ts';
import { parseStored, StoredItemFault } from '../../shared/adapters/dynamodb/stored-schema.ts';
import { aDisclosure } from './examples.ts';

const plain = ['pk', 'sk', 'revision'];
const stored = () => ({ ...aDisclosure(), pk: 'D#1', sk: 'D' });

describe('an item whose body is packed', () => {
  it('is read back as it was, and shows no more than what was to stay plain', () => {
    const item = packed(stored(), plain);
    expect(Object.keys(item).toSorted()).toEqual(['deflated', ...plain].toSorted());
    expect(unpacked(item)).toEqual(stored());
    expect(parseStored('disclosure', disclosure, item)).toEqual(aDisclosure());
  });

  it('keeps letters of every language, nothing, numbers and lists, and leaves out what is undefined', () => {
    const item = { pk: 'P', sk: 'S', name: 'Siân Ó Briain 李', none: null, count: 0, list: ['', [1, { deep: true }]], missing: undefined };
    expect(unpacked(packed(item, plain))).toEqual({ pk: 'P', sk: 'S', name: 'Siân Ó Briain 李', none: null, count: 0, list: ['', [1, { deep: true }]] });
  });

  it('takes half of what it took', () => {
    const item = packed(stored(), plain);
    expect((item['deflated'] as Uint8Array).length).toBeLessThan(JSON.stringify(stored()).length / 2);
  });

  it('is read where it was never packed', () => {
    expect(unpacked(stored())).toEqual(stored());
    expect(parseStored('disclosure', disclosure, stored())).toEqual(aDisclosure());
  });

  test.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 4)],
    ['empty', () => new Uint8Array()],
    ['packed by words that are not ours', (bytes: Uint8Array) => Buffer.concat([Buffer.from([99]), bytes.subarray(1)])],
    ['of other bytes', (bytes: Uint8Array) => Buffer.concat([bytes.subarray(0, 1), Buffer.from('Tansley')])],
  ])('is a fault that tells nothing of it where it is %s', (_what, harm) => {
    const item = packed(stored(), plain);
    const read = () => parseStored('disclosure', disclosure, { ...item, deflated: harm(item['deflated'] as Uint8Array) });
    expect(read).toThrow(StoredItemFault);
    expect(read).toThrow(/^a stored disclosure cannot be unpacked$/);
  });

  it('keeps what stands beside it where both have it: a condition has looked at that', () => {
    const schema = z.object({ pk: z.string(), revision: z.number() });
    expect(parseStored('row', schema, { ...packed({ pk: 'P', revision: 1 }, ['pk']), revision: 2 })).toEqual({ pk: 'P', revision: 2 });
  });
});

it('what was packed once can be read for ever: no words that were ever in use have changed', () => {
  expect(packingWords.map((words) => createHash('sha256').update(words, 'utf8').digest('hex').slice(0, 16))).toEqual(['b31d2827c0271f7e']);
  const first = 'AavGqJdxNhTRmuGWBgYGhkZKtQA=';
  expect(unpacked({ pk: 'P', deflated: Buffer.from(first, 'base64') })).toEqual({ pk: 'P', access: 'open', detailsByPhone: false, setting: 'school:900012' });
});
