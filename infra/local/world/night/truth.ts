import type { ReportedChild } from '../../../../events/people.ts';
import type { Family, FamilyChild } from '../types.ts';
import type { ChildTruth, Expectation, IncidentTruth, Situation } from './types.ts';

/** Kept on the simulation's side of the wire: who the children truly are and what ought to become of them. */
export function truthOf(family: Family, children: readonly ReportedChild[], of: {
  readonly situations: readonly Situation[]; readonly authority: string | undefined; readonly expect?: Expectation | undefined; readonly needsPerson: boolean; readonly planted: readonly string[];
}): IncidentTruth {
  return {
    familyId: family.familyId, situations: of.situations, partyAdultId: family.partyAdultId,
    children: family.children.map((child, i): ChildTruth => ({
      childRef: children[i]?.childRef ?? `c${i + 1}`, pupilId: child.pupilId, urns: child.urns,
      expect: of.expect ?? expectationOf(child), authority: of.authority ?? null,
      needsPerson: of.needsPerson || child.situation === 'school-unknown' || child.situation === 'not-in-register',
      planted: i === 0 ? of.planted : [],
    })),
  };
}

function expectationOf(child: FamilyChild): Expectation {
  switch (child.situation) {
    case 'on-roll': case 'two-schools': case 'out-of-county': case 'post-sixteen': case 'school-unknown': return 'school';
    case 'home-educated': case 'not-in-register': return 'authority';
    case 'pre-school': return 'out-of-scope';
    default: return child.situation satisfies never;
  }
}
