import { editDistance } from '../matching/measure-slips.ts';
import { foldName } from '../matching/fold-name.ts';
import { type AgeFit, ageFit, type StatedAge } from '../schools/school-age.ts';
import type { CalendarDate } from '../time.ts';
import type { Likeness } from './compare-child.ts';

/** What the officer wrote of the child's school, and what of the child tells schools apart. */
export interface WrittenSchool {
  readonly names: readonly string[];
  readonly towns: readonly string[];
  /** Of the child's homes that are not confidential. */
  readonly homePostcodes: readonly string[];
  readonly age: StatedAge | undefined;
  /** The day of the report. */
  readonly asOf: CalendarDate;
}

/** A school as the register has it now. */
export interface RegisterSchool {
  readonly name: string;
  readonly town?: string | undefined;
  readonly postcode?: string | undefined;
  readonly lowAge?: number | undefined;
  readonly highAge?: number | undefined;
  readonly status: 'open' | 'closed' | 'open-proposed-to-close' | 'proposed-to-open';
}

export type SchoolFact = 'name' | 'town' | 'postcode' | 'ages' | 'status';

/** Sets the school as written beside one row of the register, fact by fact, for a person to judge. It decides nothing: resolve-school.ts does. */
export function compareSchool(written: WrittenSchool, school: RegisterSchool): Readonly<Record<SchoolFact, Likeness>> {
  const { lowAge, highAge } = school;
  return {
    name: likeName(written, school),
    town: likeTown(written, school),
    // A home near by speaks for a school; one far away hardly against it, so that it is never "different".
    postcode: school.postcode !== undefined && written.homePostcodes.some((home) => district(home) === district(school.postcode ?? '')) ? 'same' : 'not-recorded',
    ages: ageLikeness[ageFit({ ...(lowAge === undefined ? {} : { statutoryLowAge: lowAge }), ...(highAge === undefined ? {} : { statutoryHighAge: highAge }) }, written.age, written.asOf)],
    status: school.status === 'open' ? 'same' : school.status === 'open-proposed-to-close' ? 'close' : 'different',
  };
}

const ageLikeness: Readonly<Record<AgeFit, Likeness>> = { fits: 'same', edge: 'close', outside: 'different', unknown: 'not-recorded' };

/** Words that nearly every school has, or that anybody leaves out. */
const small = new Set(['school', 'the', 'of', 'and', 'academy', 'college', 's']);

/** The place is compared by itself: "Mossbridge Primary, Wenbury" has the whole name of Mossbridge Primary School at Wenbury. */
function likeName({ names }: WrittenSchool, school: RegisterSchool): Likeness {
  const own = wordsOf(school.name);
  if (names.length === 0 || own.length === 0) return 'not-recorded';
  const places = new Set(wordsOf(school.town ?? ''));
  const judged = names.map((name): Likeness => {
    const said = wordsOf(name);
    const exact = own.filter((word) => said.includes(word)).length;
    const near = own.filter((word) => said.some((other) => alike(word, other))).length;
    const extra = said.filter((word) => !places.has(word) && !own.some((other) => alike(word, other))).length;
    if (exact === own.length && extra === 0) return 'same';
    return near * 2 >= own.length ? 'close' : 'different';
  });
  return judged.includes('same') ? 'same' : judged.includes('close') ? 'close' : 'different';
}

/** A town that stands in the school's name as written counts; that none stands there says nothing. */
function likeTown({ names, towns }: WrittenSchool, { town }: RegisterSchool): Likeness {
  const place = foldName(town ?? '');
  if (place === '') return 'not-recorded';
  if (towns.some((other) => foldName(other) === place) || names.some((name) => ` ${foldName(name)} `.includes(` ${place} `))) return 'same';
  if (towns.length === 0) return 'not-recorded';
  return towns.some((other) => alike(foldName(other), place)) ? 'close' : 'different';
}

function wordsOf(text: string): readonly string[] {
  return foldName(text).split(' ').filter((word) => word !== '' && !small.has(word));
}

function alike(a: string, b: string): boolean {
  const slips = Math.min(a.length, b.length) > 5 ? 2 : Math.min(a.length, b.length) > 3 ? 1 : 0;
  return a === b || (slips > 0 && editDistance(a, b, slips) <= slips);
}

/** "CQ7" of "CQ7 4AB": the part before the last three. */
function district(postcode: string): string {
  return postcode.toUpperCase().replaceAll(' ', '').slice(0, -3);
}
