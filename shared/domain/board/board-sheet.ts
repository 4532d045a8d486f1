import { dayOf, plusDays } from '../clocks/london-time.ts';
import { type Support, supports } from '../duty/school-words.ts';
import { english } from '../notification/words/english.ts';
import { sayDate } from '../notification/words/say-time.ts';
import { recommendations } from '../risk/flags.ts';
import type { CalendarDate } from '../time.ts';
import type { BoardDay } from './board-day.ts';
import { definitions } from './board-figures.ts';
import { mondayOf } from './periods.ts';
import { type CellKey, type Edge, suppress } from './suppress.ts';
import { type BoardTable, emptySheet, tableOf } from './table-of.ts';
import { timelinessTables } from './timeliness-tables.ts';

/** A share of what the tables show, so that it tells nothing that they do not. */
export interface Share {
  readonly id: 'told-in-time' | 'told-late' | 'repeat' | 'within-a-day' | 'suggestion-right' | 'by-a-person';
  readonly of: readonly CellKey[];
  readonly outOf: readonly CellKey[];
}

/** What the board is shown of a span of days, worked out once for the page, the files and the command. */
export interface BoardSheet {
  readonly tables: readonly BoardTable[];
  readonly values: ReadonlyMap<CellKey, number>;
  /** How they add up. */
  readonly edges: readonly Edge[];
  /** Not to be shown. */
  readonly hidden: ReadonlySet<CellKey>;
  readonly shares: readonly Share[];
  /** Hours to first contact, the middle one; undefined where nobody was reached or the number reached may not be shown. */
  readonly medianHours: number | undefined;
}

const supportHeadings: Readonly<Record<Support, string>> = {
  'quiet-check-in': 'Quiet check-in', 'spoke-with-the-child': 'Spoke with the child', 'let-off': 'Allowances', 'somebody-to-go-to': 'Somebody to go to', 'family-offered-help': 'Early help offered', 'referred-on': 'Referred on',
};

/** Days in any order, each at most once. `weeks`: Mondays of the weeks that get a row, with or without days. */
export function boardSheet(days: readonly BoardDay[], weeks: readonly CalendarDate[], suppressUnder: number): BoardSheet {
  const sheet = emptySheet();
  const byWeek = Map.groupBy(days, ({ day }) => mondayOf(day));
  const rows = weeks.map((monday) => ({ id: monday, heading: sayDate(monday, english.calendar).replace(/ \d+$/, ''), days: byWeek.get(monday) ?? [] }));
  const summed = (row: string, one: (day: BoardDay) => number): number => (byWeek.get(row) ?? []).reduce((sum, day) => sum + one(day), 0);
  const weekly = { rowHeading: 'Week beginning', rows } as const;
  const all = { id: 'all', heading: 'All' } as const;
  const told = timelinessTables(sheet, rows);

  const volumes: Readonly<Record<string, (day: BoardDay) => number>> = {
    children: ({ children }) => children, first: ({ incidents }) => incidents.first, repeat: ({ incidents }) => incidents.repeat, moves: ({ incidents }) => incidents.mediumToHigh,
  };
  const volume = tableOf(sheet, {
    ...weekly, id: 'volumes', title: 'How much was reported, and how much of it again', valueOf: (row, column) => summed(row, volumes[column] ?? (() => 0)),
    definition: `Incidents by the day of their report, of those in which somebody is recorded as harmed. Again: ${definitions.repeatRate} Medium to high: ${definitions.mediumToHigh} Children: rows of the ledger by the day of their first report.`,
    groups: [{ columns: [{ id: 'first', heading: 'First' }, { id: 'repeat', heading: 'Again' }], total: { id: 'incidents', heading: 'All incidents' } }, { columns: [{ id: 'moves', heading: 'Medium to high' }] }, { columns: [{ id: 'children', heading: 'Children' }] }],
  });
  const recommended = tableOf(sheet, {
    ...weekly, id: 'recommended', title: 'What the rules called for', definition: `${definitions.recommended} An incident may call for several.`,
    valueOf: (row, column) => summed(row, ({ incidents }) => incidents.recommended[column as (typeof recommendations)[number]]),
    groups: recommendations.map((kind) => ({ columns: [{ id: kind, heading: { idat: 'IDAT', idva: 'IDVA', marac: 'MARAC', 'supervisor-review': 'Supervisor\'s review' }[kind] }] })),
  });
  const contact = tableOf(sheet, {
    ...weekly, id: 'first-contact', title: 'How soon an IDVA spoke with the person harmed', definition: `Cases by the day of their opening. ${definitions.firstContact}`,
    valueOf: (row, column) => summed(row, (day) => day.contact[column as 'withinADay' | 'later' | 'notYet']),
    groups: [{ columns: [{ id: 'withinADay', heading: 'Within a day' }, { id: 'later', heading: 'Later' }, { id: 'notYet', heading: 'Not yet' }], total: all }],
  });
  const reviews = tableOf(sheet, {
    ...weekly, id: 'reviews', title: 'How good the suggestions were that people reviewed', valueOf: (row, column) => summed(row, (day) => day.reviews[column as 'suggested' | 'shown' | 'notShown' | 'denied']),
    definition: 'Decisions of the desk about who a reported child is, by the day of the decision: the pupil suggested first, another that was shown, or one that was not. "Not our pupil": a setting said so of a child whom the roll had given it.',
    groups: [{ columns: [{ id: 'suggested', heading: 'First suggestion' }, { id: 'shown', heading: 'Another shown' }, { id: 'notShown', heading: 'None shown' }], total: { id: 'decided', heading: 'All decisions' } }, { columns: [{ id: 'denied', heading: 'Not our pupil' }] }],
  });
  const placed = tableOf(sheet, {
    ...weekly, id: 'placed', title: 'How many needed a person', definition: 'Children for whom a school or authority was found, by the day of their first report: by the roll, the officer\'s note or policy alone, or by a decision of the desk.',
    valueOf: (row, column) => summed(row, (day) => day.placed[column as 'machine' | 'person']),
    groups: [{ columns: [{ id: 'machine', heading: 'Without a person' }, { id: 'person', heading: 'By the desk' }], total: all }],
  });

  const support = tableOf(sheet, {
    ...weekly, id: 'support', title: 'What schools did for the children', valueOf: (row, column) => summed(row, (day) => day.support?.[column as Support] ?? 0),
    definition: `What a school recorded after it had read, by the day it was recorded; a child may be given several. ${Object.entries(supports).map(([id, words]) => `${supportHeadings[id as Support]}: "${words}".`).join(' ')} Schools need not record any, so that little is not the same as nothing.`,
    groups: (Object.keys(supports) as Support[]).map((one) => ({ columns: [{ id: one, heading: supportHeadings[one] }] })),
  });

  const hidden = suppress(sheet, suppressUnder);
  const within = (days.filter(({ day }) => weeks.includes(mondayOf(day)))).flatMap(({ contact: { hours } }) => hours).toSorted((a, b) => a - b);
  const share = (id: Share['id'], table: string, of: readonly string[], outOf: string): Share => ({ id, of: of.map((column) => `${table}|all|${column}`), outOf: [`${table}|all|${outOf}`] });
  return {
    tables: [...told, support, volume, recommended, contact, placed, reviews], values: sheet.values, edges: sheet.edges, hidden,
    shares: [
      share('told-in-time', 'told', ['before-opening', 'before-home-time'], 'all'), share('told-late', 'told', ['late'], 'all'), share('repeat', 'volumes', ['repeat'], 'incidents'),
      share('within-a-day', 'first-contact', ['withinADay'], 'all'), share('suggestion-right', 'reviews', ['suggested'], 'decided'), share('by-a-person', 'placed', ['person'], 'all'),
    ],
    medianHours: within.length < Math.max(1, suppressUnder) ? undefined : middleOf(within),
  };
}

/** A share as a number from 0 to 1; undefined where a part of it is hidden or there is nothing to share. */
export function shareOf({ values, hidden }: BoardSheet, { of, outOf }: Share): number | undefined {
  if ([...of, ...outOf].some((cell) => hidden.has(cell))) return undefined;
  const sum = (cells: readonly CellKey[]): number => cells.reduce((total, cell) => total + (values.get(cell) ?? 0), 0);
  return sum(outOf) === 0 ? undefined : sum(of) / sum(outOf);
}

/** Mondays of the weeks that a span of days touches, both dates included. */
export function weeksTouching(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const first = mondayOf(from);
  return Array.from({ length: Math.max(0, Math.ceil((dayOf(to) - dayOf(first) + 1) / 7)) }, (_, week) => plusDays(first, week * 7));
}

function middleOf(sorted: readonly number[]): number | undefined {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
