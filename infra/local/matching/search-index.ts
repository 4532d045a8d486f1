import type { MatchParameters } from '../../../shared/domain/matching/parameters.ts';
import type { PreparedChild, PreparedPupil } from '../../../shared/domain/matching/prepare.ts';
import { type KeyRead, portions, unseenOf } from '../../../shared/domain/matching/read-within.ts';
import { searchKeysOf } from '../../../shared/domain/matching/search-keys.ts';
import { type SearchFound, type SearchStep, searchSteps, type StepFound } from '../../../shared/domain/matching/search-steps.ts';
import type { NameFrequencies } from '../../../shared/domain/matching/types.ts';
import type { PupilIndex } from './pupil-index.ts';

export interface Found extends SearchFound {
  /** The keys that were looked up, and what each came to. */
  readonly reads: readonly KeyRead[];
}

/** Searches the roll for one child, step by step, within the budget of a child. */
export function searchIndex(index: PupilIndex, child: PreparedChild, frequencies: NameFrequencies, parameters: MatchParameters, alone = false): Found {
  const all: KeyRead[] = [];
  const steps = searchSteps(child, frequencies, parameters, alone);
  let step = steps.next();
  while (!step.done) {
    const { reads, ...found } = readStep(index, step.value);
    all.push(...reads);
    step = steps.next(found);
  }
  return { ...step.value, reads: all };
}

/** Everyone whom any key of any tier leads to, read to the end of every key: what a search within the budget is held against. */
export function searchWholly(index: PupilIndex, child: PreparedChild, frequencies: NameFrequencies): Found {
  const pupils = new Map<number, PreparedPupil>();
  let lines = 0;
  for (const key of new Set(searchKeysOf(child, frequencies).map((one) => one.key))) {
    const found = index.lookUp({ key, cap: Infinity, tier: 1 });
    lines += found.lines;
    for (const at of found.pupils) if (!pupils.has(at)) pupils.set(at, index.pupilAt(at));
  }
  return { pupils: [...pupils.values()], unseen: [], lines, reads: [] };
}

function readStep(index: PupilIndex, { keys, budget }: SearchStep): StepFound & { readonly reads: readonly KeyRead[] } {
  const pupils = new Map<number, PreparedPupil>();
  const reads: KeyRead[] = [];
  const reading = portions(keys, budget);
  let next = reading.next();
  while (!next.done) {
    let lines = 0;
    for (const key of next.value) {
      const found = index.lookUp(key);
      reads.push({ key, lines: found.lines, cut: found.cut, narrowed: found.narrowed || key.lessened === true });
      lines += found.lines;
      for (const at of found.pupils) if (!pupils.has(at)) pupils.set(at, index.pupilAt(at));
    }
    next = reading.next(lines);
  }
  return { pupils: [...pupils.values()], unseen: unseenOf(reads, next.value), lines: reads.reduce((sum, { lines }) => sum + lines, 0), reads };
}
