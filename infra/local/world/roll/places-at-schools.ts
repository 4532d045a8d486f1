import { type Chance, weightedOf } from '../chance.ts';
import type { SettingKind, Sex, WorldSchool } from '../types.ts';
import { homeAuthorities, teachesChildren } from '../world-schools.ts';

export const youngestYear = -2;
export const oldestYear = 13;

/** Finds a school for a child of a year group, nearer ones more often and larger ones more often. */
export interface PlacesAtSchools {
  /** Anywhere in the four authorities; undefined when no school takes the year group. */
  anywhere(chance: Chance, yearGroup: number, sex: Sex): WorldSchool | undefined;
  near(chance: Chance, home: { readonly authority: string; readonly town: string }, yearGroup: number, sex: Sex): WorldSchool | undefined;
  takes(school: WorldSchool, yearGroup: number, sex: Sex): boolean;
  /** Alternative provision and special schools of an authority, for a second registration. */
  secondSchools(authority: string, yearGroup: number): readonly WorldSchool[];
}

export function placesAtSchools(schools: readonly WorldSchool[]): PlacesAtSchools {
  const open = schools.filter((school) => homeAuthorities.includes(school.authority) && teachesChildren(school));
  const draws = new Map<string, ((chance: Chance) => WorldSchool) | null>();
  const drawOf = (key: string, yearGroup: number, sex: Sex, nearness: (school: WorldSchool) => number) => {
    let draw = draws.get(key);
    if (draw === undefined) {
      const weighted = open.map((school) => [school, takes(school, yearGroup, sex) ? places(school, yearGroup) * nearness(school) : 0] as const).filter(([, weight]) => weight > 0);
      draw = weighted.length > 0 ? weightedOf(weighted) : null;
      draws.set(key, draw);
    }
    return draw;
  };
  const anywhere = (chance: Chance, yearGroup: number, sex: Sex) => drawOf(`${yearGroup}${sex}`, yearGroup, sex, () => 1)?.(chance);
  return {
    anywhere,
    near: (chance, home, yearGroup, sex) =>
      drawOf(`${yearGroup}${sex}${home.authority}/${home.town}`, yearGroup, sex, (school) => (school.authority !== home.authority ? 0 : school.town === home.town ? 6 : 1))?.(chance)
      ?? anywhere(chance, yearGroup, sex),
    takes,
    secondSchools: (authority, yearGroup) => open.filter((school) => school.authority === authority && (school.kind === 'alternative' || school.kind === 'special') && covers(school, yearGroup)),
  };
}

/** Year groups that the statutory ages cover: a school for 4 to 11 has Reception (0) to Year 6. */
export function covers(school: Pick<WorldSchool, 'lowAge' | 'highAge'>, yearGroup: number): boolean {
  return yearGroup >= Math.max(school.lowAge - 4, youngestYear) && yearGroup <= Math.min(school.highAge - 5, oldestYear);
}

function takes(school: WorldSchool, yearGroup: number, sex: Sex): boolean {
  return covers(school, yearGroup) && (school.takes === 'mixed' || (school.takes === 'girls') === (sex === 'F'));
}

/** About how many children a year group of such a school has. */
function places(school: WorldSchool, yearGroup: number): number {
  if (school.independent && school.kind !== 'special') return 20;
  if (yearGroup < 0) return 22;
  return byKind[school.kind](yearGroup);
}

const byKind: Readonly<Record<SettingKind, (yearGroup: number) => number>> = {
  nursery: () => 0, infant: () => 60, junior: () => 60, primary: () => 34,
  secondary: (yearGroup) => (yearGroup > 11 ? 70 : 170), 'all-through': (yearGroup) => (yearGroup > 6 ? 110 : 40),
  special: () => 7, alternative: () => 6, 'sixteen-plus': () => 330, 'further-education': () => 480, 'not-for-pupils': () => 0,
};
