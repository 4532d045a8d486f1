import { Fingerprints, fingerprintOf } from './fingerprints.ts';
import { GrowingNumbers, whole } from './growing-numbers.ts';

export type Sighting = 'first' | 'same-again' | 'different-again';

/**
 * Remembers each id with a fingerprint of its content, some 60 bytes an id outside the heap, so that the same line given twice counts once and a different one under the same id is noticed.
 * `content` is what the schema made of the line: unknown fields and spacing make no difference, and two ways to write one instant are one content if the schema makes them one.
 */
export function onceById(): (id: string, content: unknown) => Sighting {
  const ids = new Fingerprints();
  const contents = new GrowingNumbers(whole);
  return (id, content) => {
    const known = ids.size;
    const at = ids.numberOf(id) * 4;
    const print = fingerprintOf(JSON.stringify(content));
    if (ids.size === known) return print.every((word, i) => contents.at(at + i) === word) ? 'same-again' : 'different-again';
    for (let i = 0; i < print.length; i += 1) contents.put(at + i, print[i] ?? 0);
    return 'first';
  };
}

/** What to say of an id that came before with other content. */
export const GIVEN_TWICE = 'was given before with other content';
