import type { BoardDay } from '../../../../shared/domain/board/board-day.ts';
import { type BoardSheet, type Share, shareOf } from '../../../../shared/domain/board/board-sheet.ts';
import type { BoardTable } from '../../../../shared/domain/board/table-of.ts';
import { datesOf, type Quarter, quarterBeside, weeksOf } from '../../../../shared/domain/board/periods.ts';
import { plusDays } from '../../../../shared/domain/clocks/london-time.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import type { CalendarDate, Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { sayWhen } from '../desk/clock-words.ts';
import { type Chart, lyingBars, type Series, uprightBars } from './chart.ts';
import { notShown } from './table-as-csv.ts';

const timely = [{ column: 'before-opening', tone: 'green' }, { column: 'before-home-time', tone: 'sky' }] as const;
const charts: Readonly<Record<string, { readonly draw: typeof uprightBars; readonly series: readonly Series[] }>> = {
  'told-by-week': { draw: uprightBars, series: [...timely, { column: 'late', tone: 'red' }, { column: 'no-opening', tone: 'grey' }, { column: 'open', tone: 'hollow' }] },
  'told-by-authority': {
    draw: lyingBars,
    series: [...timely, { column: 'late-reported', tone: 'plum' }, { column: 'late-placed', tone: 'violet' }, { column: 'late-decided', tone: 'sand' }, { column: 'late-read', tone: 'red' }, { column: 'no-opening', tone: 'grey' }, { column: 'open', tone: 'hollow' }],
  },
  'how-they-knew': { draw: lyingBars, series: [{ column: 'acknowledged', tone: 'green' }, { column: 'read', tone: 'sky' }, { column: 'by-telephone', tone: 'sand' }] },
  volumes: { draw: uprightBars, series: [{ column: 'first', tone: 'blue' }, { column: 'repeat', tone: 'plum' }] },
  'first-contact': { draw: uprightBars, series: [{ column: 'withinADay', tone: 'green' }, { column: 'later', tone: 'red' }, { column: 'notYet', tone: 'hollow' }] },
  placed: { draw: uprightBars, series: [{ column: 'machine', tone: 'blue' }, { column: 'person', tone: 'sand' }] },
  reviews: { draw: uprightBars, series: [{ column: 'suggested', tone: 'green' }, { column: 'shown', tone: 'sand' }, { column: 'notShown', tone: 'red' }] },
};
const headlines: Readonly<Record<Share['id'], string>> = {
  'told-in-time': 'of tellings before opening or home time', 'told-late': 'of tellings late', repeat: 'of incidents were about somebody harmed before', 'within-a-day': 'of IDVA cases spoken with within a day', 'suggestion-right': 'of reviews chose the first suggestion', 'by-a-person': 'of children needed a person to place them',
};

export interface BoardInput {
  readonly quarter: Quarter;
  /** Monday of the last week that is over. */
  readonly last: CalendarDate;
  readonly weeks: readonly CalendarDate[];
  readonly days: readonly BoardDay[];
  readonly sheet: BoardSheet;
  readonly under: number;
  readonly now: Instant;
  readonly speech: Speech;
}

export function boardView({ quarter, last, weeks, days, sheet, under, now, speech }: BoardInput) {
  const { say, page: { calendar } } = speech;
  const [first, end] = [weeks[0], weeks.at(-1)];
  const madeAt = days.map((day) => day.madeAt).toSorted().at(-1);
  const next = quarterBeside(quarter, 1);
  const [from, to] = datesOf(quarter).map((date) => sayDate(date.slice(0, 7), calendar));
  return {
    title: say('{from} to {to}', { from: (from ?? '').replace(/ \d+$/, ''), to: to ?? '' }),
    span: first && end ? say('Weeks from {from} to {to}', { from: sayDate(first, calendar), to: sayDate(plusDays(end, 6), calendar) }) : say('No week of it is over yet'),
    counted: madeAt ? say('As counted at {when}', { when: sayWhen(madeAt, now, speech) }) : say('Nothing has been counted yet'),
    missing: weeks.length * 7 - days.length,
    under, notShown,
    earlierHref: href('boardQuarter', { quarter: quarterBeside(quarter, -1) }),
    laterHref: (weeksOf(next)[0] ?? '9') <= last ? href('boardQuarter', { quarter: next }) : undefined,
    headlines: [
      ...sheet.shares.map((share) => ({ text: say(headlines[share.id]), value: percent(shareOf(sheet, share)) })),
      { text: say('hours to an IDVA\'s first contact, the middle one'), value: sheet.medianHours === undefined ? undefined : String(sheet.medianHours) },
    ],
    sections: sheet.tables.map((one) => {
      const table = saidTable(one, speech);
      const drawn = charts[table.id];
      return {
        id: table.id, title: table.title, definition: table.definition, rowHeading: table.rowHeading, columns: table.columns,
        chart: (drawn ? drawn.draw(table, sheet, drawn.series, say) : undefined) satisfies Chart | undefined,
        rows: table.rows.map(({ heading, sum, cells }) => ({ heading, sum: sum === true, cells: cells.map((cell) => (sheet.hidden.has(cell) ? notShown : String(sheet.values.get(cell) ?? 0))) })),
        fileHref: href('boardFile', { quarter, table: table.id }),
        command: `npx first-bell board --state DIR --from ${first ?? datesOf(quarter)[0]} --to ${end ? plusDays(end, 6) : datesOf(quarter)[1]}`,
      };
    }),
  };
}

/** A table in the reader's language: its weeks by their own dates; the names of authorities stay as they are. */
function saidTable(table: BoardTable, { say, page: { calendar } }: Speech): BoardTable {
  const headed = (row: BoardTable['rows'][number]): string => (/^\d{4}-\d\d-\d\d$/.test(row.id) ? sayDate(row.id, calendar).replace(/ \d+$/, '') : say(row.heading));
  return {
    ...table, title: say(table.title), definition: say(table.definition), rowHeading: say(table.rowHeading),
    columns: table.columns.map((column) => ({ ...column, heading: say(column.heading) })), rows: table.rows.map((row) => ({ ...row, heading: headed(row) })),
  };
}

function percent(share: number | undefined): string | undefined {
  return share === undefined ? undefined : `${Math.round(share * 100)}%`;
}
