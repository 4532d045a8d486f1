import type { IncidentData } from '../../../../events/incident.ts';
import { plusMinutes, type Instant } from '../../../../shared/domain/time.ts';
import { type Chance, weightedOf } from '../chance.ts';
import { drawMobile } from '../places.ts';
import type { Family, Urn, WorldSchool } from '../types.ts';
import { drawAdult } from '../directory/make-directory.ts';
import { describeChild, type Knowledge } from './describe-child.ts';
import { addressAsWritten, describePerson } from './describe-person.ts';

export interface DescribeIncident {
  readonly family: Family;
  readonly reference: string;
  readonly reportedAt: Instant;
  readonly knowledge: Knowledge;
  readonly bothAccused?: boolean;
  /** The date it truly happened, when that was long ago. */
  readonly occurredOn?: string;
  readonly worksAtSchool?: 'yes' | 'no' | 'unsure';
  readonly schoolOf: (urn: Urn) => WorldSchool | undefined;
  readonly authority: string | undefined;
}

type Kind = IncidentData['kind'];
const kinds = weightedOf<Kind>([['physical', 34], ['argument', 26], ['threats', 10], ['damage', 8], ['stalking-or-harassment', 8], ['coercive-or-controlling', 5], ['breach-of-order', 4], ['emotional', 3], ['economic', 1], ['sexual', 1]]);
const grades = weightedOf<'standard' | 'medium' | 'high'>([['standard', 55], ['medium', 33], ['high', 12]]);
const factorsOf = { standard: ['separation', 'alcohol', 'money', 'more-often', 'isolation', 'children'], medium: ['pregnant-or-baby', 'controls', 'worse', 'very-frightened', 'mental-health', 'criminal-history', 'breached-order'], high: ['strangulation', 'weapons', 'threats-to-kill', 'injury', 'stalking'] } as const;
const groupOf: Readonly<Record<Kind, readonly IncidentData['offenceGroup'][]>> = {
  physical: ['violence-with-injury', 'violence-without-injury', 'violence-without-injury'], argument: [undefined], threats: ['violence-without-injury'], damage: ['other'], 'stalking-or-harassment': ['stalking-harassment'],
  'coercive-or-controlling': ['stalking-harassment'], 'breach-of-order': ['other'], emotional: [undefined], economic: [undefined], sexual: ['rape', 'other-sexual'], 'honour-based': ['other'], other: [undefined],
};

/** Version 1 of an incident, whole, as the officers had it when they wrote it up. */
export function describeIncident(chance: Chance, of: DescribeIncident): IncidentData {
  const { family, reportedAt } = of;
  const direct = family.kind === 'young-direct-victim';
  const kind: Kind = of.bothAccused ? 'argument' : direct ? chance.pick(['physical', 'stalking-or-harassment'] as const) : kinds(chance);
  const grade = of.bothAccused ? 'standard' as const : grades(chance);
  const offenceGroup = chance.pick(groupOf[kind]);
  const date = reportedAt.slice(0, 10);
  const minutes = chance.between(5, 90);
  const occurredFrom = plusMinutes(reportedAt, -minutes);
  const role = of.bothAccused ? 'victim-and-suspect' as const : undefined;
  const sure = family.partyAdultId !== null;
  return {
    reference: of.reference, incidentVersion: 1, reportedAt,
    ...(of.occurredOn === undefined ? { occurredFrom, ...(chance.happens(0.5) ? { occurredTo: plusMinutes(occurredFrom, Math.min(minutes, chance.between(1, 30))) } : {}) } : { occurredOn: of.occurredOn }),
    place: { ...placeText(chance, family), kind: chance.happens(0.85) ? 'home' as const : chance.pick(['street', 'other'] as const), addressId: `L-${family.familyId}` },
    kind, isCrime: offenceGroup !== undefined, ...(offenceGroup === undefined ? {} : { offenceGroup }),
    grade, ...(chance.happens(0.85) ? { assessment: assessment(chance, grade) } : {}),
    relationship: family.relationship,
    people: [
      describePerson(chance, family.victim, 'p1', role ?? 'victim', date, sure),
      describePerson(chance, family.other, 'p2', role ?? 'suspect', date, sure),
      ...(chance.happens(0.2) ? [caller(chance)] : []),
    ],
    children: family.children.map((child, i) => describeChild(chance, {
      family, child, childRef: `c${i + 1}`, knowledge: of.knowledge, incident: { reportedAt, kind }, bothAccused: of.bothAccused ?? false, schoolOf: of.schoolOf, authority: of.authority,
      ...(of.worksAtSchool === undefined ? {} : { worksAtSchool: of.worksAtSchool }),
    })),
    suspectStatus: { status: chance.pick(['not-yet-found', 'not-arrested', 'in-custody', 'not-arrested'] as const), asAt: plusMinutes(reportedAt, chance.between(5, 20)) },
    collectionRisk: chance.pick(['none-recorded', 'none-recorded', 'none-recorded', 'possible'] as const),
    informed: {
      ...(chance.happens(0.8) ? { parentToldSchoolWillKnow: chance.happens(0.9) } : {}), ...(chance.happens(0.6) ? { suspectTold: chance.happens(0.15) } : {}),
      ...(family.children.length > 0 && chance.happens(0.35) ? { childrensServicesAt: plusMinutes(reportedAt, chance.between(10, 20)) } : {}),
    },
  };
}

function placeText(chance: Chance, family: Family): { text: string; postcode?: string } {
  const { text, postcode } = addressAsWritten(chance, family.home, 'home');
  return { text: text ?? family.home.address, ...(postcode === undefined ? {} : { postcode }) };
}

function assessment(chance: Chance, grade: keyof typeof factorsOf): NonNullable<IncidentData['assessment']> {
  const factors = [...chance.sample(factorsOf.standard, chance.between(0, 3)), ...(grade === 'standard' ? [] : chance.sample(factorsOf.medium, chance.between(1, 3))), ...(grade === 'high' ? chance.sample(factorsOf.high, chance.between(1, 2)) : [])];
  const score = grade === 'high' ? chance.between(12, 20) : grade === 'medium' ? chance.between(6, 13) : chance.between(0, 7);
  return chance.happens(0.8) ? { tool: 'dash-2009', version: '2009', score, factors } : { tool: 'dara', factors };
}

/** Someone who rang. Never shown to a school. */
function caller(chance: Chance): IncidentData['people'][number] {
  const { givenName, familyName } = drawAdult(chance);
  return { personRef: 'p3', role: 'caller', givenName, familyName, phones: [drawMobile(chance)] };
}
