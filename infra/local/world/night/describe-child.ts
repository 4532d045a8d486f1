import type { ReportedChild } from '../../../../events/people.ts';
import type { IncidentData } from '../../../../events/incident.ts';
import type { Chance } from '../chance.ts';
import { withoutAccents } from '../directory/latin-letters.ts';
import { ageOn } from '../roll/births.ts';
import type { Family, FamilyChild, Urn, WorldSchool } from '../types.ts';
import { misdated, misspelt, schoolAsWritten, schoolHalfKnown } from './mistakes.ts';
import { childSaying, schoolSummary } from './school-texts.ts';
import { addressAsWritten, aliasesAsWritten } from './describe-person.ts';

/** How well the officer knew the child. */
export type Knowledge = 'well' | 'misspelt' | 'half' | 'poor';

export interface DescribeChild {
  readonly family: Family;
  readonly child: FamilyChild;
  readonly childRef: string;
  readonly knowledge: Knowledge;
  readonly incident: Pick<IncidentData, 'reportedAt' | 'kind'>;
  readonly bothAccused: boolean;
  readonly schoolOf: (urn: Urn) => WorldSchool | undefined;
  readonly authority: string | undefined;
  readonly worksAtSchool?: 'yes' | 'no' | 'unsure';
}

/** A child as the officer wrote them down. What was not known is left out. */
export function describeChild(chance: Chance, of: DescribeChild): ReportedChild {
  const { child, family, knowledge } = of;
  const { person } = child;
  const date = of.incident.reportedAt.slice(0, 10);
  const shout = chance.happens(0.2);
  const nickname = person.aliases.find((alias) => alias.familyName === undefined)?.givenName;
  const called = knowledge === 'half' && nickname !== undefined ? nickname : person.givenName;
  const givenName = knowledge === 'misspelt' && chance.happens(0.6) ? misspelt(chance, called) : chance.happens(0.5) ? withoutAccents(called) : called;
  const written = knowledge === 'misspelt' ? misspelt(chance, person.familyName) : chance.happens(0.5) ? withoutAccents(person.familyName) : person.familyName;
  const direct = child.relationToVictim === 'self';
  const present = direct || chance.happens(0.75);
  const seen = present && chance.happens(0.7);
  const spoken = seen && chance.happens(0.6);
  const summary = schoolSummary(chance, of.incident.kind, of.bothAccused, { firstName: person.givenName.split(' ')[0] as string, sex: person.sex, victimIs: child.callsVictim, otherIs: child.callsOther, present, direct });
  const livesAt = person.home.postcode === family.home.postcode ? person.home : family.home;
  return {
    childRef: of.childRef,
    givenName, familyName: shout ? written.toUpperCase() : written,
    ...(nickname !== undefined && called !== nickname && chance.happens(0.5) ? { aliases: aliasesAsWritten(person.aliases) } : {}),
    ...born(chance, knowledge, person.dob, date),
    ...(chance.happens(0.9) ? { sex: person.sex === 'F' ? 'female' as const : 'male' as const } : {}),
    ...(knowledge === 'poor' && chance.happens(0.5) ? {} : { addresses: [addressAsWritten(chance, livesAt, 'home')] }),
    ...(chance.happens(0.4) ? { personId: person.personId } : {}),
    ...(direct ? {} : { relations: [
      { personRef: 'p1', relation: 'child' as const },
      { personRef: 'p2', relation: child.relationToOther === 'step-child' ? 'child-of-partner' as const : 'child' as const },
    ] }),
    ...(of.authority !== undefined && (child.situation === 'home-educated' || child.situation === 'not-in-register' || chance.happens(0.4)) ? { homeAuthority: of.authority } : {}),
    ...schooling(chance, of),
    ...(of.worksAtSchool !== undefined ? { worksAtSchool: of.worksAtSchool } : chance.happens(0.75) ? { worksAtSchool: 'no' as const } : {}),
    ...(direct ? { directVictim: true } : {}),
    present,
    ...(direct ? {} : {
      ...(present ? { where: chance.pick(['at home, upstairs', 'at home, in the same room', 'at home, in bed', 'in the kitchen', 'in the car', 'in the garden']) } : {}),
      nowWith: chance.pick([`${person.sex === 'F' ? 'her' : 'his'} ${child.callsVictim}`, `${person.sex === 'F' ? 'her' : 'his'} grandmother`, `${person.sex === 'F' ? 'her' : 'his'} ${child.callsVictim} and an aunt`]),
    }),
    ...(seen ? { seenByOfficer: true, injuries: chance.happens(0.95) ? 'none-recorded' as const : 'minor' as const } : present ? { seenByOfficer: false } : {}),
    ...(present ? { spokenTo: spoken ? { spoken: true, alone: chance.happens(0.8), by: 'response officer' } : { spoken: false } } : {}),
    ...(spoken && chance.happens(0.6) ? { words: { text: childSaying(chance), clearedForSchool: chance.happens(0.85), askedBy: 'response officer' } } : {}),
    ...(knowledge === 'poor' && chance.happens(0.3) ? {} : { schoolSummary: summary }),
  };
}

function born(chance: Chance, knowledge: Knowledge, dob: string, date: string): Pick<ReportedChild, 'dateOfBirth' | 'age'> {
  switch (knowledge) {
    case 'well': return { dateOfBirth: dob };
    case 'misspelt': return chance.happens(0.75) ? { dateOfBirth: dob } : { dateOfBirth: misdated(chance, dob) };
    case 'half': return chance.happens(0.5) ? { dateOfBirth: dob.slice(0, 7) } : chance.happens(0.6) ? { age: ageOn(dob, date) } : { dateOfBirth: misdated(chance, dob) };
    case 'poor': return chance.happens(0.6) ? { age: ageOn(dob, date) } : {};
    default: return knowledge satisfies never;
  }
}

function schooling(chance: Chance, { child, knowledge, schoolOf }: DescribeChild): Pick<ReportedChild, 'schools' | 'schooling'> {
  switch (child.situation) {
    case 'home-educated': return { schooling: 'home-educated' };
    case 'pre-school': return { schooling: 'pre-school' };
    case 'school-unknown': return {};
    case 'not-in-register': return { schooling: 'at-school', schools: [{ text: child.schoolSaid ?? 'a tutor' }] };
    case 'on-roll': case 'two-schools': case 'out-of-county': case 'post-sixteen': {
      const schools = child.urns.map(schoolOf).filter((school) => school !== undefined);
      // Officers often learn of one school only where a child has two.
      const known = chance.happens(0.6) ? schools : schools.slice(0, 1);
      const vague = knowledge === 'poor' && child.situation === 'on-roll';
      return {
        ...(chance.happens(0.7) ? { schooling: 'at-school' as const } : {}),
        schools: known.map((school) => ({
          text: (vague ? schoolHalfKnown(chance, school.name, school.town) : schoolAsWritten(chance, school.name)).slice(0, 160),
          ...(chance.happens(0.5) || child.situation === 'out-of-county' ? { town: school.town } : {}),
          ...(knowledge === 'well' && chance.happens(0.15) ? { urn: school.urn } : {}),
        })),
      };
    }
    default: return child.situation satisfies never;
  }
}
