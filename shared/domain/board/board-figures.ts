import type { Grade } from '../risk/facts.ts';
import { recommendations, type Recommendation, type RiskFlag } from '../risk/flags.ts';
import { epochMs, type Instant } from '../time.ts';

/** An incident as the board counts it: withdrawn ones, and those with nobody recorded as harmed, are left out before they come here. */
export interface CountedIncident {
  readonly reference: string;
  readonly reportedAt: Instant;
  readonly victimId: string;
  readonly grade: Grade;
  readonly flags: readonly RiskFlag[];
  readonly recommendations: readonly Recommendation[];
}

/** An IDVA's case as the board counts it. */
export interface CountedCase {
  readonly openedAt: Instant;
  readonly acceptedAt?: Instant | undefined;
  readonly contactedAt?: Instant | undefined;
}

export interface BoardFigures {
  readonly incidents: number;
  readonly victims: number;
  /** Incidents with the flag repeat-victim, as a share of all. */
  readonly repeatRate: number;
  /** Victims whose grade went from medium in one incident to high in their next. */
  readonly mediumToHigh: number;
  /** How many incidents were recommended for each kind of work. */
  readonly recommended: Readonly<Record<Recommendation, number>>;
  readonly idva: { readonly opened: number; readonly accepted: number; readonly contacted: number; readonly withinADay: number; /** Hours from opening to first contact; undefined where nobody was reached. */ readonly medianHours: number | undefined };
}

/** How each figure is defined, in words: shown with it wherever it is shown. */
export const definitions: Readonly<Record<'repeatRate' | 'mediumToHigh' | 'recommended' | 'firstContact', string>> = {
  repeatRate: 'Incidents whose person harmed was in an earlier one within the policy\'s months, out of all incidents.',
  mediumToHigh: 'Moves of one person harmed from a medium grade to a high one in their next incident, in order of report.',
  recommended: 'Incidents for which the rules called for this work. A person decides each.',
  firstContact: 'Hours from the opening of an IDVA\'s case to the first time they spoke with the person harmed; the middle one of all that were reached.',
};

/** The same figures from the same incidents and cases, in whatever order they come. */
export function boardFigures(incidents: readonly CountedIncident[], cases: readonly CountedCase[]): BoardFigures {
  const lastGrade = new Map<string, Grade>();
  let mediumToHigh = 0;
  for (const { victimId, grade } of incidents.toSorted((a, b) => (a.reportedAt < b.reportedAt ? -1 : a.reportedAt > b.reportedAt ? 1 : a.reference < b.reference ? -1 : 1))) {
    if (lastGrade.get(victimId) === 'medium' && grade === 'high') mediumToHigh += 1;
    lastGrade.set(victimId, grade);
  }
  const hours = cases.flatMap(({ openedAt, contactedAt }) => (contactedAt === undefined ? [] : [(epochMs(contactedAt) - epochMs(openedAt)) / 3_600_000])).toSorted((a, b) => a - b);
  return {
    incidents: incidents.length,
    victims: lastGrade.size,
    repeatRate: incidents.length === 0 ? 0 : incidents.filter(({ flags }) => flags.includes('repeat-victim')).length / incidents.length,
    mediumToHigh,
    recommended: Object.fromEntries(recommendations.map((kind) => [kind, incidents.filter((incident) => incident.recommendations.includes(kind)).length])) as Record<Recommendation, number>,
    idva: {
      opened: cases.length, accepted: cases.filter(({ acceptedAt }) => acceptedAt !== undefined).length, contacted: hours.length,
      withinADay: hours.filter((passed) => passed <= 24).length, medianHours: medianOf(hours),
    },
  };
}

function medianOf(sorted: readonly number[]): number | undefined {
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
