import { learnCommunities } from '../../../shared/domain/matching/name-communities.ts';
import type { PreparedPupil } from '../../../shared/domain/matching/prepare.ts';
import type { NameFrequencies } from '../../../shared/domain/matching/types.ts';

/** Counts, as a roll is read, how many pupils have each name and each part of a double one. */
export function nameCounter(): { add(pupil: PreparedPupil): void; frequencies(): NameFrequencies } {
  const given = new Map<string, number>();
  const family = new Map<string, number>();
  const pairs: [string, string][] = [];
  let pupils = 0;
  return {
    add(pupil) {
      pupils += 1;
      // A sample is enough to tell which names go together: every pupil up to the first hundred thousand, then one in eight.
      if (pairs.length < 100_000 || pupils % 8 === 0) pairs.push([pupil.given[0]?.text ?? '', pupil.family[0]?.tokens[0] ?? '']);
      for (const name of namesOf(pupil.given)) given.set(name, (given.get(name) ?? 0) + 1);
      for (const name of pupil.middles) if (!given.has(name)) given.set(name, 1);
      for (const name of namesOf(pupil.family)) family.set(name, (family.get(name) ?? 0) + 1);
    },
    frequencies: () => ({ pupils, given, family, communities: learnCommunities(pairs) }),
  };
}

function namesOf(forms: PreparedPupil['given']): Set<string> {
  return new Set(forms.flatMap(({ text, tokens }) => [text, ...tokens]));
}
