import { houseKey } from './blocking-keys.ts';
import { placeGrade } from './grade.ts';
import { needsWiderSearch } from './needs-wider-search.ts';
import type { MatchParameters } from './parameters.ts';
import type { PreparedChild, PreparedPupil } from './prepare.ts';
import { outwardOf } from './read-address.ts';
import { mostLines } from './read-within.ts';
import { searchKeysByTier, type SearchKey, type Unseen } from './search-keys.ts';
import type { NameFrequencies } from './types.ts';
import { weighCandidates } from './weigh-candidates.ts';

/** Keys to be looked up together, and how many lines may be read for them. */
export interface SearchStep {
  readonly keys: readonly SearchKey[];
  readonly budget: number;
}

/** What a step came to. */
export interface StepFound {
  readonly pupils: readonly PreparedPupil[];
  readonly unseen: readonly Unseen[];
  readonly lines: number;
}

export interface SearchFound {
  readonly pupils: readonly PreparedPupil[];
  /** Who may have been missed; nobody when empty. */
  readonly unseen: readonly Unseen[];
  readonly lines: number;
}

/** Lines kept back for reading the home of whoever was found, where the house was told without its postcode. */
const keptForHome = 9;

/**
 * Searches the roll for one child, whatever holds it: gives out the lookups step by step, takes back what they found, and returns
 * all of it when nobody found by more could matter, or when as many lines were read as may be. `alone`: the incident names no other child.
 */
export function* searchSteps(child: PreparedChild, frequencies: NameFrequencies, parameters: MatchParameters, alone = false): Generator<SearchStep, SearchFound, StepFound> {
  const pupils = new Map<string, PreparedPupil>();
  const unseen = new Set<Unseen>();
  let lines = 0;
  const take = (found: StepFound): void => {
    for (const pupil of found.pupils) if (!pupils.has(pupil.record.pupilId)) pupils.set(pupil.record.pupilId, pupil);
    for (const who of found.unseen) unseen.add(who);
    lines += found.lines;
  };
  const homes = new Set<string>();
  const needsHome = child.postcode === undefined && houseKey(child.address) !== undefined;
  const home = (): SearchKey | undefined => (needsHome ? homeOfBest(child, [...pupils.values()], frequencies, parameters) : undefined);
  for (const { tier, keys } of searchKeysByTier(child, frequencies)) {
    if (keys.length === 0) continue;
    if (!needsWiderSearch(tier, child, [...pupils.values()], frequencies, parameters, alone)) break;
    take(yield { keys, budget: mostLines - lines - (needsHome && homes.size === 0 ? keptForHome : 0) });
    const key = tier === 1 || unseen.has('at-home') ? home() : undefined;
    if (key?.only === undefined || homes.has(key.only)) continue;
    const found = yield { keys: [key], budget: mostLines - lines };
    take(found);
    if (found.unseen.length === 0) homes.add(key.only);
  }
  // Whoever is likeliest, their own home was read, though not every house of that number and street.
  if (homes.has(home()?.only ?? '')) unseen.delete('at-home');
  return { pupils: [...pupils.values()], unseen: [...unseen], lines };
}

/** Many houses bear the number and street told: that one, in the postcode district of the likeliest pupil who lives in such a house. */
function homeOfBest(child: PreparedChild, found: readonly PreparedPupil[], frequencies: NameFrequencies, parameters: MatchParameters): SearchKey | undefined {
  const [best] = weighCandidates(child, found, frequencies, parameters);
  const key = houseKey(child.address);
  if (best === undefined || key === undefined || placeGrade[best.compared.place] < 3 || best.weights.total < parameters.leastWeight) return undefined;
  const { postcode } = best.compared.pupil;
  return postcode === undefined ? undefined : { key, only: `${outwardOf(postcode)}|`, cap: keptForHome - 1, hides: 'at-home', tier: 1 };
}
