import { isTelling } from './name-words.ts';
import { authoritiesNear, wordBits } from './register-statistics.ts';
import type { StatedName } from './stated-name.ts';
import type { SchoolIndex } from './school-index.ts';

const mostCompared = 60;
/** When only kind words were written, the schools near home are all there is to go by. */
const mostComparedOfSilent = 400;
const nearBonus = 6;
const townBonus = 5;
const outcodeBonus = 9;

/**
 * Positions in `index.names` worth a full comparison, at most `mostCompared`: those that share a telling word, near ones first, and every school of the child's own postcode
 * district (or where police went) or of the town that was stated. What is left out shares no telling word that could be read, or has many nearer namesakes.
 */
export function findCandidates(stated: StatedName, { outcode, towns, homeAuthority }: { outcode: string; towns: ReadonlySet<string>; homeAuthority: string }, index: SchoolIndex): number[] {
  const rough = new Map<number, number>();
  const raise = (readings: ReadonlyMap<string, number>): void => {
    const best = new Map<number, number>();
    for (const [word, slip] of readings) {
      const gain = Math.max(0.2, wordBits(index.statistics, word) - slip);
      for (const position of index.byWord.get(word) ?? []) if ((best.get(position) ?? 0) < gain) best.set(position, gain);
    }
    for (const [position, gain] of best) rough.set(position, (rough.get(position) ?? 0) + gain);
  };
  stated.readings.forEach(raise);
  stated.joined.forEach(raise);
  for (const position of index.byOutcode.get(outcode) ?? []) rough.set(position, (rough.get(position) ?? 0) + outcodeBonus);
  for (const position of new Set([...towns].flatMap((town) => index.byPlace.get(town) ?? []))) rough.set(position, (rough.get(position) ?? 0) + townBonus);
  const silent = !stated.words.some(isTelling);
  if (silent) for (const position of index.byAuthority.get(homeAuthority) ?? []) rough.set(position, rough.get(position) ?? 0);
  const near = new Set([...authoritiesNear(index.statistics, outcode), homeAuthority, ...(index.neighbours.get(homeAuthority) ?? [])]);
  const scored = [...rough].map(([position, score]): [number, number] => {
    const school = index.names[position]?.school;
    return [position, score + (school && near.has(school.authorityCode) ? nearBonus : 0) + (school?.authorityCode === homeAuthority ? 2 : 0)];
  });
  return scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, silent ? mostComparedOfSilent : mostCompared).map(([position]) => position);
}
