import { boardSheet } from '../../../../shared/domain/board/board-sheet.ts';
import { lastWholeWeek, type Quarter, quarterFrom, quarterOf, weeksOf } from '../../../../shared/domain/board/periods.ts';
import { londonDateOf, plusDays } from '../../../../shared/domain/clocks/london-time.ts';
import { packOf } from '../../../../shared/policy/packs.ts';
import { go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { boardView } from './board.view.ts';
import { tableAsCsv } from './table-as-csv.ts';

/** The quarter of the last week that is over. */
export const board: Page = async ({ now }) => go(href('boardQuarter', { quarter: quarterOf(lastWholeWeek(londonDateOf(now))) }));

/** Everything the board is shown of one quarter: one read, however much was reported in it. */
export const boardQuarter: Page = async (visit) => {
  const { user: { force }, params, now, speech } = visit;
  const quarter = quarterFrom(params['quarter']);
  if (!force || !quarter) return notFound;
  const { days, weeks, under, sheet } = await sheetOf(visit, force, quarter);
  return {
    kind: 'page', template: 'pages/board/board.njk',
    view: boardView({ quarter, last: lastWholeWeek(londonDateOf(now)), weeks, days, sheet, under, now, speech }),
    shows: [{ force, operation: 'consultation', what: 'board', subject: quarter }],
  };
};

/** One table as a file, as it stands on the page. */
export const boardFile: Page = async (visit) => {
  const { user: { force }, params, http: { reply } } = visit;
  const quarter = quarterFrom(params['quarter']);
  if (!force || !quarter) return notFound;
  const { sheet } = await sheetOf(visit, force, quarter);
  const table = sheet.tables.find(({ id }) => id === params['table']);
  if (!table) return notFound;
  await visit.record({ force, operation: 'consultation', what: 'board-file', subject: `${quarter} ${table.id}` });
  void reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="first-bell-${quarter}-${table.id}.csv"`);
  return { kind: 'file', content: tableAsCsv(table, sheet) };
};

async function sheetOf({ deps, now }: Visit, force: string, quarter: Quarter) {
  const last = lastWholeWeek(londonDateOf(now));
  const weeks = weeksOf(quarter).filter((monday) => monday <= last);
  const [first, end] = [weeks[0], weeks.at(-1)];
  const days = first && end ? await deps.board.days(force, first, plusDays(end, 6)) : [];
  // Without a pack nothing says how small is too small: then as the shipped default.
  const under = packOf(force)?.board.suppressUnder ?? 5;
  return { days, weeks, under, sheet: boardSheet(days, weeks, under) };
}
