import type { BoardDay } from '../../../../shared/domain/board/board-day.ts';
import { type BoardSheet, type Share, shareOf } from '../../../../shared/domain/board/board-sheet.ts';
import { datesOf, type Quarter, quarterBeside, weeksOf } from '../../../../shared/domain/board/periods.ts';
import { plusDays } from '../../../../shared/domain/clocks/london-time.ts';
import { english } from '../../../../shared/domain/notification/words/english.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import type { CalendarDate, Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
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
}

export function boardView({ quarter, last, weeks, days, sheet, under, now }: BoardInput) {
  const [first, end] = [weeks[0], weeks.at(-1)];
  const madeAt = days.map((day) => day.madeAt).toSorted().at(-1);
  const next = quarterBeside(quarter, 1);
  const [from, to] = datesOf(quarter).map((date) => (sayDate(date.slice(0, 7), english.calendar)));
  return {
    title: `${(from ?? '').replace(/ \d+$/, '')} to ${to ?? ''}`,
    span: first && end ? `Weeks from ${sayDate(first, english.calendar)} to ${sayDate(plusDays(end, 6), english.calendar)}` : 'No week of it is over yet',
    counted: madeAt ? `As counted at ${sayWhen(madeAt, now)}` : 'Nothing has been counted yet',
    missing: weeks.length * 7 - days.length,
    under, notShown,
    earlierHref: href('boardQuarter', { quarter: quarterBeside(quarter, -1) }),
    laterHref: (weeksOf(next)[0] ?? '9') <= last ? href('boardQuarter', { quarter: next }) : undefined,
    headlines: [
      ...sheet.shares.map((share) => ({ text: headlines[share.id], value: percent(shareOf(sheet, share)) })),
      { text: 'hours to an IDVA\'s first contact, the middle one', value: sheet.medianHours === undefined ? undefined : String(sheet.medianHours) },
    ],
    sections: sheet.tables.map((table) => {
      const drawn = charts[table.id];
      return {
        id: table.id, title: table.title, definition: table.definition, rowHeading: table.rowHeading, columns: table.columns,
        chart: (drawn ? drawn.draw(table, sheet, drawn.series) : undefined) satisfies Chart | undefined,
        rows: table.rows.map(({ heading, sum, cells }) => ({ heading, sum: sum === true, cells: cells.map((cell) => (sheet.hidden.has(cell) ? notShown : String(sheet.values.get(cell) ?? 0))) })),
        fileHref: href('boardFile', { quarter, table: table.id }),
        command: `npx first-bell board --state DIR --from ${first ?? datesOf(quarter)[0]} --to ${end ? plusDays(end, 6) : datesOf(quarter)[1]}`,
      };
    }),
  };
}

function percent(share: number | undefined): string | undefined {
  return share === undefined ? undefined : `${Math.round(share * 100)}%`;
}
