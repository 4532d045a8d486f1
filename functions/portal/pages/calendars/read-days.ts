import { type Speech, speechOf } from '../../words/speech.ts';
import { isDate, type Read, read, unread } from '../casework/read-form.ts';

type Terms = readonly { readonly start: string; readonly end: string }[];

/** "2026-09-03 to 2026-10-23", a term on each line, with "to", the Welsh "i" or a dash between its days; nothing written: none. */
export function readTerms(text: string): Read<Terms> {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const terms: { start: string; end: string }[] = [];
  for (const line of lines) {
    const [start = '', end = '', ...rest] = line.split(/\s+(?:to|i|–|-)\s+|\s+/).filter((part) => part !== '');
    if (rest.length > 0 || !isDate(start) || !isDate(end)) return unread('write each term on a line of its own, like 2026-09-03 to 2026-10-23');
    if (end < start) return unread('a term ends before it begins');
    terms.push({ start, end });
  }
  if (terms.length > 12) return unread('write at most twelve terms');
  const inOrder = terms.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  if (inOrder.some(({ start }, place) => place > 0 && start <= (inOrder[place - 1]?.end ?? ''))) return unread('two terms overlap');
  return read(inOrder);
}

export function writeTerms(terms: Terms, say: Speech['say'] = speechOf('en').say): string {
  return terms.map(({ start, end }) => say('{from} to {to}', { from: start, to: end })).join('\n');
}

/** A day with or without another. */
export function withDay(days: readonly string[] | undefined, day: string): readonly string[] {
  return [...new Set([...(days ?? []), day])].toSorted();
}
export function withoutDay(days: readonly string[] | undefined, day: string): readonly string[] {
  return (days ?? []).filter((one) => one !== day);
}
