import { type BoardDay, knowings, lateClasses, type TellingClass, tellingClasses } from './board-day.ts';
import { type BoardColumn, type BoardTable, put, type Sheet } from './table-of.ts';

const late: BoardColumn = { id: 'late', heading: 'Late', sum: true };
const all: BoardColumn = { id: 'all', heading: 'All', sum: true };
const classHeadings: Readonly<Record<TellingClass, string>> = {
  'before-opening': 'Before opening', 'before-home-time': 'Before home time', 'late-reported': 'Late: reported late', 'late-placed': 'Late: school found late',
  'late-decided': 'Late: decided late', 'late-read': 'Late: read late', 'no-opening': 'Told, no opening known', open: 'Still open',
};
const knowingHeadings = { acknowledged: 'Read and acknowledged', read: 'Read, not acknowledged', 'by-telephone': 'By telephone' } as const;

export const timelinessDefinition = 'One for each child and each school or authority that has to be told, on the day of the first report. Told: somebody there has opened the page, or heard it by telephone. Before opening: by the setting\'s next opening after the report. Before home time: the report came while the school was open, and it knew before it closed. Late is by whose delay: the report came after the opening, the school was found after it, a person decided after it, or it was out in time and read late. Reports that were withdrawn, out of scope, passed to another force or not sent are left out.';

interface Week {
  readonly id: string;
  readonly heading: string;
  readonly days: readonly BoardDay[];
}

/**
 * By week, by authority, and how those who were told before opening came to know. The three share their sums, so they are one circulation:
 * total → authorities → classes → (late: the four delays → late; before opening: the ways of knowing →) classes → weeks → total.
 */
export function timelinessTables(sheet: Sheet, weeks: readonly Week[]): readonly BoardTable[] {
  const days = weeks.flatMap((week) => week.days);
  const isLate = (one: TellingClass): boolean => (lateClasses as readonly TellingClass[]).includes(one);
  const count = (some: readonly BoardDay[], classes: readonly TellingClass[], code?: string): number =>
    some.flatMap(({ authorities }) => authorities).filter((row) => code === undefined || row.code === code).reduce((sum, { tellings }) => sum + classes.reduce((n, one) => n + tellings[one], 0), 0);
  const names = new Map(days.flatMap(({ authorities }) => authorities.map(({ code, name }) => [code, name] as const)));
  const codes = [...names.keys()].toSorted((a, b) => Number(a === 'none') - Number(b === 'none') || ((names.get(a) ?? '') < (names.get(b) ?? '') ? -1 : 1));
  const byWeek = tellingClasses.filter((one) => !isLate(one));
  const inWeeks: readonly { readonly id: string; readonly heading: string; readonly classes: readonly TellingClass[] }[] = [
    ...byWeek.slice(0, 2).map((one) => ({ id: one, heading: classHeadings[one], classes: [one] })), { ...late, classes: lateClasses }, ...byWeek.slice(2).map((one) => ({ id: one, heading: classHeadings[one], classes: [one] })),
  ];

  const total = put(sheet, 'told|all|all', count(days, tellingClasses), 'told|weeks', 'told|authorities', true);
  const authorityRows = codes.map((code) => ({
    id: code, heading: names.get(code) ?? code,
    cells: [
      ...tellingClasses.map((one) => put(sheet, `told|${code}|${one}`, count(days, [one], code), `told|at ${code}`, `told|${one}`)),
      put(sheet, `told|${code}|all`, count(days, tellingClasses, code), 'told|authorities', `told|at ${code}`, true),
    ],
  }));
  const classSums = tellingClasses.map((one) => put(sheet, `told|all|${one}`, count(days, [one]), `told|${one}`, isLate(one) ? 'told|late' : one === 'before-opening' ? 'told|knew' : `told|${one} by week`, true));
  const lateSum = put(sheet, 'told|all|late', count(days, lateClasses), 'told|late', 'told|late by week', true);
  const beforeSum = put(sheet, 'told|all|before-opening', count(days, ['before-opening']), 'told|how they knew', 'told|before-opening by week', true);
  const knew = knowings.map((one) => put(sheet, `told|knew|${one}`, days.reduce((sum, day) => sum + day.beforeOpening[one], 0), 'told|knew', 'told|how they knew'));
  const weekRows = weeks.map((week) => ({
    id: week.id, heading: week.heading,
    cells: [
      ...inWeeks.map(({ id, classes }) => put(sheet, `told|${week.id}|${id}`, count(week.days, classes), `told|${id} by week`, `told|in ${week.id}`)),
      put(sheet, `told|${week.id}|all`, count(week.days, tellingClasses), `told|in ${week.id}`, 'told|weeks', true),
    ],
  }));
  return [
    {
      id: 'told-by-week', title: 'When schools knew, by week', definition: timelinessDefinition, rowHeading: 'Week beginning', columns: [...inWeeks.map(({ id, heading }) => ({ id, heading })), all],
      rows: [...weekRows, { id: 'all', heading: 'All', sum: true, cells: [...inWeeks.map(({ id }) => (id === 'late' ? lateSum : `told|all|${id}`)), total] }],
    },
    {
      id: 'told-by-authority', title: 'When schools knew, by authority, and whose delay it was', definition: timelinessDefinition, rowHeading: 'Authority', columns: [...tellingClasses.map((one) => ({ id: one, heading: classHeadings[one] })), all],
      rows: [...authorityRows, { id: 'all', heading: 'All', sum: true, cells: [...classSums, total] }],
    },
    {
      id: 'how-they-knew', title: 'How those told before opening came to know', rowHeading: 'Told before opening', columns: [...knowings.map((one) => ({ id: one, heading: knowingHeadings[one] })), all],
      definition: 'Of those told before opening: read and acknowledged with the button, read only, or heard by telephone without reading.',
      rows: [{ id: 'all', heading: 'Children told', cells: [...knew, beforeSum] }],
    },
  ];
}
