import type { Speech } from '../../words/speech.ts';

/** "Mossbridge Primary School and Wenbury High School". */
export function sayAnd(names: readonly string[], say: Speech['say']): string {
  return names.reduce((before, name) => (before === '' ? name : say('{first} and {second}', { first: before, second: name })), '');
}
