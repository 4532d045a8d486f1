import type { ReportedChild, StatedSchool } from '../../../events/people.ts';
import { editDistance } from '../schools/edit-distance.ts';
import { isTelling, nameWords } from '../schools/name-words.ts';
import type { NotASchool } from '../schools/recognise-not-a-school.ts';
import type { SchoolResolution } from '../schools/resolve-school.ts';

export interface NamedSchool {
  readonly name: string;
  readonly town?: string | undefined;
}

interface Told {
  readonly child: ReportedChild;
  /** What each of the child's stated schools was resolved to, in order. */
  readonly stated: readonly SchoolResolution[];
  /** The schools that the roll gives. */
  readonly urns: readonly string[];
  readonly registered: (urn: string) => NamedSchool | undefined;
}

/** A candidate with less is a school round the corner, shown for want of a better one. */
const leastOfSerious = 0.2;
/** The roll's school is what was written, unless another is this many times likelier. */
const farLikelier = 10;

const notAtTheSchool: Partial<Readonly<Record<NotASchool, string>>> = {
  'home-educated': 'that the child is taught at home',
  'left-school': 'that the child has left school',
  'between-schools': 'that the child is between schools',
};

/** What the officer was told that speaks against the roll's schools, in words; empty where it is the roll's school, however badly written, or says nothing. */
export function toldOtherwise({ child, stated, urns, registered }: Told): string[] {
  const told = child.schooling === 'home-educated' || child.schooling === 'left-school' ? [notAtTheSchool[child.schooling]] : [];
  const mayBeRolls = (at: number): boolean => urns.some((urn) => isPerhapsCalled(child.schools?.[at], registered(urn)));
  stated.forEach((answer, at) => told.push(otherwise(answer, urns, () => mayBeRolls(at))));
  return [...new Set(told.filter((words) => words !== undefined))];
}

function otherwise(answer: SchoolResolution, urns: readonly string[], mayBeRolls: () => boolean): string | undefined {
  switch (answer.kind) {
    case 'match':
      return urns.includes(answer.urn) ? undefined : answer.urn;
    case 'not-a-school':
      return notAtTheSchool[answer.recognised];
    case 'none':
      return mayBeRolls() ? undefined : 'of a school that is not near';
    case 'review': {
      const said = answer.recognised && notAtTheSchool[answer.recognised];
      if (said !== undefined) return said;
      const [best] = answer.candidates;
      if (!best || best.score < leastOfSerious) return undefined;
      const rolls = Math.max(0, ...answer.candidates.filter(({ urn }) => urns.includes(urn)).map(({ score }) => score));
      if (rolls * farLikelier >= best.score || (rolls === 0 && mayBeRolls())) return undefined;
      return `of a school that may be ${best.urn}`;
    }
    default:
      return answer satisfies never;
  }
}

const opposites: readonly (readonly [string, string])[] = [['rc', 'ce'], ['infant', 'junior'], ['infant', 'high'], ['junior', 'high'], ['primary', 'high'], ['primary', 'secondary'], ['boys', 'girls']];

/** Every telling word that was written is one of the school's name or town, read through slips, and nothing that was written rules it out. */
function isPerhapsCalled(stated: StatedSchool | undefined, school: NamedSchool | undefined): boolean {
  if (!stated || !school) return false;
  const written = nameWords(stated.text);
  const own = nameWords(school.name);
  const town = nameWords(school.town ?? '');
  const telling = written.filter(isTelling);
  if (!telling.some((word) => own.some((other) => isTelling(other) && areAlike(word, other)))) return false;
  if (opposites.some(([a, b]) => (written.includes(a) && !own.includes(a) && own.includes(b)) || (written.includes(b) && !own.includes(b) && own.includes(a)))) return false;
  if (stated.town !== undefined && town.length > 0 && !areAlike(nameWords(stated.town).join(' '), town.join(' '))) return false;
  return telling.every((word) => [...own, ...town].some((other) => areAlike(word, other)));
}

function areAlike(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  const most = length >= 8 ? 2 : length >= 5 ? 1 : 0;
  return editDistance(a, b, most) <= most;
}
