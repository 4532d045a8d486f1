import { hash } from 'node:crypto';

export type Sighting = 'first' | 'same-again' | 'different-again';

/**
 * Remembers each id with a fingerprint of its content, some 100 bytes an id, so that the same line given twice counts once and a different one under the same id is noticed.
 * `content` is what the schema made of the line: unknown fields and spacing make no difference, and two ways to write one instant are one content if the schema makes them one.
 */
export function onceById(): (id: string, content: unknown) => Sighting {
  const seen = new Map<string, string>();
  return (id, content) => {
    const text = JSON.stringify(content);
    const print = text.length <= 44 ? text : hash('sha256', text, 'base64');
    const before = seen.get(id);
    if (before === undefined) {
      seen.set(id, print);
      return 'first';
    }
    return before === print ? 'same-again' : 'different-again';
  };
}

/** What to say of an id that came before with other content. */
export const GIVEN_TWICE = 'was given before with other content';
