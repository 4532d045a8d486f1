import type { ReportedChild } from '../../../../events/people.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import { compareSchool, type SchoolFact, type WrittenSchool } from '../../../../shared/domain/portal/compare-school.ts';
import { isOpenSchool } from '../../../../shared/domain/schools/is-open-school.ts';
import { ageOn } from '../../../../shared/domain/schools/school-age.ts';
import type { CalendarDate } from '../../../../shared/domain/time.ts';
import type { School } from '../../../../shared/ports/directory.ts';
import type { Speech } from '../../words/speech.ts';
import { type Found, sayFound } from './found-words.ts';
import { schoolTag, type Tag } from './likeness-tags.ts';

/** A school to choose, beside what was written. */
export interface SchoolRow {
  readonly urn: string;
  readonly name: string;
  readonly nameTag: Tag | undefined;
  readonly facts: readonly { readonly text: string; readonly tag: Tag }[];
  readonly evidence: readonly Found[];
  /** Access key of its button; none beyond the ninth, and none where it can't be chosen. */
  readonly key: string | undefined;
  readonly canChoose: boolean;
}

/** What the officer wrote, as the first row of the table. */
export interface WrittenRow {
  readonly name: string;
  readonly facts: readonly string[];
}

const facts: readonly Exclude<SchoolFact, 'name'>[] = ['town', 'postcode', 'ages', 'status'];

export function writtenSchool(child: ReportedChild | undefined, asOf: CalendarDate): WrittenSchool {
  const born = child?.dateOfBirth?.length === 10 ? child.dateOfBirth : undefined;
  return {
    names: (child?.schools ?? []).map(({ text }) => text), towns: (child?.schools ?? []).flatMap(({ town }) => town ?? []),
    homePostcodes: (child?.addresses ?? []).flatMap(({ postcode, confidential }) => (postcode && !confidential ? [postcode] : [])),
    age: born ? { dateOfBirth: born } : child?.age === undefined ? undefined : { years: child.age }, asOf,
  };
}

export function writtenRow({ names, towns, homePostcodes, age, asOf }: WrittenSchool, { say, page }: Speech): WrittenRow {
  const said = (values: readonly string[]) => values.join('; ') || say('Not recorded');
  const years = age === undefined ? say('Age not recorded') : 'years' in age ? say('Aged {age}', { age: age.years }) : say('Aged {age}, born {date}', { age: ageOn(age.dateOfBirth, asOf), date: sayDate(age.dateOfBirth, page.calendar) });
  return { name: said(names), facts: [said(towns), homePostcodes.length === 0 ? say('Home not recorded') : say('Home: {postcodes}', { postcodes: homePostcodes.join('; ') }), years, ''] };
}

/** `from`: how many schools stand before these, so that no two have the same access key. */
export function schoolRows(written: WrittenSchool, items: readonly { readonly urn: string; readonly school: School | undefined; readonly evidence: readonly string[] }[], from: number, speech: Speech): readonly SchoolRow[] {
  const { say } = speech;
  return items.map(({ urn, school, evidence }, i) => {
    const likeness = school && compareSchool(written, school);
    const canChoose = school !== undefined && isOpenSchool(school);
    const at = from + i + 1;
    return {
      urn, name: school?.name ?? say('School {urn}', { urn }), evidence: evidence.map((text) => sayFound(text, speech)), canChoose, key: canChoose && at <= 9 ? String(at) : undefined,
      nameTag: likeness && schoolTag('name', likeness.name),
      facts: school && likeness ? facts.map((fact) => ({ text: onRegister(fact, school, say), tag: schoolTag(fact, likeness[fact]) })) : facts.map((fact) => ({ text: '', tag: fact === 'status' ? schoolTag('status', 'different') : schoolTag('town', 'not-recorded') })),
    };
  });
}

function onRegister(fact: (typeof facts)[number], { town, postcode, lowAge, highAge }: School, say: Speech['say']): string {
  switch (fact) {
    case 'town': return town ?? say('Not recorded');
    case 'postcode': return postcode ?? say('Not recorded');
    case 'ages': return lowAge === undefined || highAge === undefined ? say('Not recorded') : say('{first} to {last}', { first: lowAge, last: highAge });
    // The tag says it.
    case 'status': return '';
    default: {
      const unknown: never = fact;
      throw new Error(`unknown fact ${String(unknown)}`);
    }
  }
}
