import type { Speech } from '../../words/speech.ts';

/** "A" for the first candidate: what it is called, and in lower case its access key. */
export function candidateLetter(at: number): string {
  return String.fromCharCode(65 + at);
}

/**
 * What the keys of a review do, in words. Browsers differ in what is held with the key, and some only go to the button, where Enter
 * then presses it.
 */
export function sayKeys(candidates: readonly string[], schools: readonly string[], say: Speech['say']): readonly string[] {
  const parts = [
    ...(candidates.length > 0 ? [say(candidates.length === 1 ? '{keys} chooses that candidate' : '{keys} choose a candidate', { keys: sayList(candidates, say) })] : []),
    ...(schools.length > 0 ? [say(schools.length === 1 ? '{keys} chooses that school' : '{keys} choose a school', { keys: schools.length > 2 ? say('{first} to {last}', { first: schools[0] ?? '', last: schools.at(-1) ?? '' }) : sayList(schools, say) })] : []),
  ];
  const [key] = [...candidates, ...schools];
  if (key === undefined) return [];
  return [
    say('Keys: {what}.', { what: parts.join('; ') }),
    say('Hold Alt and press the key; in Firefox Alt and Shift; on a Mac Control and Option. Some browsers only go to the button: then press Enter as well.'),
  ];
}

function sayList(keys: readonly string[], say: Speech['say']): string {
  return keys.length < 2 ? (keys[0] ?? '') : say('{keys} or {last}', { keys: keys.slice(0, -1).join(', '), last: keys.at(-1) ?? '' });
}
