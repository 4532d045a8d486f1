import { householdOf, perpetratorsOf, type Grade, type IncidentFact } from '../../risk/facts.ts';
import type { Judgement } from '../../risk/judgement.ts';
import type { FlagReason } from '../../risk/flags.ts';
import { londonDateOf } from '../../clocks/london-time.ts';
import type { CalendarDate } from '../../time.ts';
import { allegationsNotFindings } from '../case-base.ts';

/** One incident in the picture, said by how it touches the one under review. */
export interface PictureRow {
  readonly reference: string;
  readonly on: CalendarDate;
  readonly grade: Grade;
  readonly crime: boolean;
  readonly samePerson: boolean;
  readonly samePair: boolean;
  /** Children that it and the reviewed incident share. */
  readonly sameChildren: readonly string[];
  readonly sameAddress: boolean;
  readonly reviewed: boolean;
}

/** Couple, child and address in one view, for the supervisor's review. */
export interface Picture {
  readonly words: typeof allegationsNotFindings;
  readonly why: readonly FlagReason[];
  /** The latest first. */
  readonly rows: readonly PictureRow[];
  readonly counts: { readonly person: number; readonly pair: number; readonly children: readonly { readonly childId: string; readonly incidents: number }[]; readonly address: number };
  /** Different people harmed in the incidents shown. */
  readonly peopleHarmed: number;
  /** The address is one household: else nothing is counted by it. */
  readonly addressKnown: boolean;
}

/** @param related every judged incident that shares a person, a child or the address; the reviewed one may be among them, withdrawn ones are left out */
export function pictureOf(reviewed: Judgement, related: readonly Judgement[]): Picture {
  const { fact, assessment } = reviewed;
  if (!fact) return { words: allegationsNotFindings, why: [], rows: [], counts: { person: 0, pair: 0, children: [], address: 0 }, peopleHarmed: 0, addressKnown: false };
  const others = new Map(related.flatMap((judgement): [string, IncidentFact][] => (judgement.withdrawn || !judgement.fact ? [] : [[judgement.reference, judgement.fact]])));
  if (!reviewed.withdrawn) others.set(reviewed.reference, fact);
  const rows = [...others].map(([reference, other]) => rowOf(reference, other, reviewed.reference, fact))
    .filter((row) => row.reviewed || row.samePerson || row.samePair || row.sameAddress || row.sameChildren.length > 0)
    .sort((a, b) => (a.on === b.on ? (a.reference < b.reference ? -1 : 1) : a.on < b.on ? 1 : -1));
  return {
    words: allegationsNotFindings, why: assessment?.flags ?? [], rows, addressKnown: householdOf(fact) !== null,
    peopleHarmed: new Set(rows.flatMap(({ reference }) => others.get(reference)?.victimId ?? [])).size,
    counts: {
      person: rows.filter(({ samePerson }) => samePerson).length, pair: rows.filter(({ samePair }) => samePair).length, address: rows.filter(({ sameAddress }) => sameAddress).length,
      children: [...new Set(fact.childIds)].map((childId) => ({ childId, incidents: rows.filter(({ sameChildren }) => sameChildren.includes(childId)).length })),
    },
  };
}

function rowOf(reference: string, fact: IncidentFact, reviewedReference: string, reviewed: IncidentFact): PictureRow {
  const samePerson = fact.victimId === reviewed.victimId;
  const household = householdOf(reviewed);
  const theirs = new Set(perpetratorsOf(reviewed));
  return {
    reference, on: fact.occurredOn ?? londonDateOf(fact.reportedAt), grade: fact.grade, crime: fact.isCrime, samePerson, reviewed: reference === reviewedReference,
    samePair: samePerson && perpetratorsOf(fact).some((id) => theirs.has(id)),
    sameChildren: [...new Set(fact.childIds)].filter((id) => reviewed.childIds.includes(id)), sameAddress: household !== null && householdOf(fact) === household,
  };
}
