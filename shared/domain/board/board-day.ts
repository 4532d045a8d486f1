import type { Support } from '../duty/school-words.ts';
import type { Recommendation } from '../risk/flags.ts';
import type { CalendarDate, Instant } from '../time.ts';

/** What became of telling one setting of one child. Exactly one of these at any time. */
export const tellingClasses = ['before-opening', 'before-home-time', 'late-reported', 'late-placed', 'late-decided', 'late-read', 'no-opening', 'open'] as const;
export type TellingClass = (typeof tellingClasses)[number];
export const lateClasses = ['late-reported', 'late-placed', 'late-decided', 'late-read'] as const satisfies readonly TellingClass[];

/** How those who were told before opening came to know. */
export const knowings = ['acknowledged', 'read', 'by-telephone'] as const;
export type Knowing = (typeof knowings)[number];

/** Tellings about settings of one authority. `code` "none": no setting was found yet. */
export interface AuthorityTellings {
  readonly code: string;
  readonly name: string;
  readonly tellings: Readonly<Record<TellingClass, number>>;
}

/** How quickly an IDVA first spoke with the person harmed, of the cases opened on the day. */
export interface ContactCounts {
  readonly withinADay: number;
  readonly later: number;
  readonly notYet: number;
  /** From opening to first contact in whole hours, in rising order. */
  readonly hours: readonly number[];
}

/** What people chose, of what the matching had shown them, on the day. */
export interface ReviewCounts {
  /** The pupil that was suggested first. */
  readonly suggested: number;
  /** Another pupil that was shown. */
  readonly shown: number;
  /** A pupil that was not shown. */
  readonly notShown: number;
  /** Settings that said "not our pupil" of one whom the roll had given. */
  readonly denied: number;
}

/**
 * One day of one force as the board counts it: numbers only, nothing of anybody. Made each night from the ledger, for the day on which things began:
 * children by their first report, incidents by their report, cases by their opening, reviews by the decision, support by its record. Made again for five weeks, while things
 * that began on it may still end.
 */
export interface BoardDay {
  readonly force: string;
  /** In London. */
  readonly day: CalendarDate;
  readonly madeAt: Instant;
  /** Rows of the ledger, whatever became of them. */
  readonly children: number;
  readonly authorities: readonly AuthorityTellings[];
  readonly beforeOpening: Readonly<Record<Knowing, number>>;
  /** Children for whom a school or authority was found, by whom. */
  readonly placed: { readonly machine: number; readonly person: number };
  readonly incidents: { readonly first: number; readonly repeat: number; readonly mediumToHigh: number; readonly recommended: Readonly<Record<Recommendation, number>> };
  readonly contact: ContactCounts;
  readonly reviews: ReviewCounts;
  /** What schools said they did for a child, on the day they said it. Absent in days counted before it was. */
  readonly support?: Readonly<Record<Support, number>>;
}
