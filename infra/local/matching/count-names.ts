import type { PreparedPupil } from '../../../shared/domain/matching/prepare.ts';
import type { NameFrequencies } from '../../../shared/domain/matching/types.ts';

/** Counts, as a roll is read, how many pupils have each name and each part of a double one. */
export function nameCounter(): { add(pupil: PreparedPupil): void; frequencies(): NameFrequencies } {
  const given = new Map<string, number>();
  const family = new Map<string, number>();
  let pupils = 0;
  return {
    add(pupil) {
      pupils += 1;
      for (const name of namesOf(pupil.given)) given.set(name, (given.get(name) ?? 0) + 1);
      for (const name of pupil.middles) if (!given.has(name)) given.set(name, 1);
      for (const name of namesOf(pupil.family)) family.set(name, (family.get(name) ?? 0) + 1);
    },
    frequencies: () => ({ pupils, given, family }),
  };
}

function namesOf(forms: PreparedPupil['given']): Set<string> {
  return new Set(forms.flatMap(({ text, tokens }) => [text, ...tokens]));
}
