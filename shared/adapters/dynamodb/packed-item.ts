import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { packingWords } from './packing-words.ts';
import type { Item } from './read-items.ts';

/** Of a body that is opened: a hundred children of the longest incident fit. */
const mostBytes = 4_000_000;
const words = packingWords.map((text) => Buffer.from(text, 'utf8'));
const current = words.length;

/**
 * An item whose attributes, but for those named, are one attribute `deflated`: DynamoDB asks a price for each KB that an item has, at every change of it,
 * and our names and turns of phrase are most of one. The first byte says by which words it was deflated. Keys, what an index lists and what a
 * condition looks at are left as they are.
 */
export function packed(item: Item, plain: readonly string[]): Item {
  const outside: Item = {};
  const inside: Item = {};
  for (const [name, value] of Object.entries(item)) (plain.includes(name) ? outside : inside)[name] = value;
  const body = deflateRawSync(JSON.stringify(inside), { level: 9, ...(words[current - 1] && { dictionary: words[current - 1] }) });
  return { ...outside, deflated: Buffer.concat([Buffer.from([current]), body]) };
}

/** The item as it was before it was packed; any other as it is. @throws where the body is damaged */
export function unpacked(item: Readonly<Item>): Readonly<Item> {
  const { deflated, ...outside } = item;
  if (!(deflated instanceof Uint8Array)) return item;
  const dictionary = words[(deflated[0] ?? 0) - 1];
  if (!dictionary) throw new Error('an item was packed by words that are not known');
  const text = inflateRawSync(deflated.subarray(1), { dictionary, maxOutputLength: mostBytes }).toString('utf8');
  return { ...(JSON.parse(text) as Item), ...outside };
}
