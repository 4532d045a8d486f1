import { resolve } from 'node:path';
import { countDays } from '../../../functions/report/count-days.ts';
import { DynamoCaseBook } from '../../../shared/adapters/dynamodb/dynamo-case-book.ts';
import { DynamoDirectory } from '../../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDutyBook } from '../../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoJudgements } from '../../../shared/adapters/dynamodb/dynamo-judgements.ts';
import { type BoardSheet, boardSheet, shareOf, weeksTouching } from '../../../shared/domain/board/board-sheet.ts';
import { dateOfDay, dayOf, plusDays } from '../../../shared/domain/clocks/london-time.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { tableNameOf } from '../engines/dynamo.ts';
import { StartProblem } from '../engines/start-problem.ts';
import { RefusedInput } from '../files/refusals.ts';
import { withStopped } from '../verify/open-stopped.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'board',
  summary: 'Counts the board\'s figures again from the ledger, the judgements and the casework of a run that has stopped, and prints them as JSON.',
  options: {
    state: { about: 'the folder of a run that has stopped', value: 'DIR', required: true },
    from: { about: 'the first day', value: 'DATE', required: true },
    to: { about: 'the last day', value: 'DATE', required: true },
    force: { about: 'the force; default cheshire', value: 'NAME' },
    all: { about: 'prints what is hidden on the page as well: not to be published' },
  },
  more: 'The same code counts for the page. A page shows whole weeks that begin in a quarter: for its very figures take the Monday of its first week and the Sunday of its last. A number that is hidden is null.',
} as const;

export function run(argv: readonly string[]): Promise<number> {
  return runCommand(shape, argv, async ({ state, from, to, force = 'cheshire', all }) => {
    const days = daysBetween(dateOf('--from', from), dateOf('--to', to));
    try {
      const counted = await withStopped(resolve(state), (client) => countDays(force, days, instantOf(Date.now()), {
        book: new DynamoDutyBook({ client, tables: { duties: tableNameOf('duties') } }),
        judgements: new DynamoJudgements({ client, table: tableNameOf('history') }),
        cases: new DynamoCaseBook({ client, tables: { cases: tableNameOf('cases'), due: tableNameOf('due') } }),
        directory: new DynamoDirectory({ client, table: tableNameOf('directory') }),
        policyOf,
      }));
      const { suppressUnder } = policyOf(force).board;
      const sheet = boardSheet(counted, weeksTouching(from, to), all ? 1 : suppressUnder);
      process.stdout.write(`${JSON.stringify({ force, from, to, suppressUnder: all ? null : suppressUnder, ...figuresOf(sheet) }, null, 2)}\n`);
      return 0;
    } catch (cause) {
      if (!(cause instanceof StartProblem)) throw cause;
      process.stderr.write(`${cause.message}\n`);
      return 2;
    }
  });
}

/** The tables by name, each row with its figures by column; a figure that is hidden is null. */
export function figuresOf(sheet: BoardSheet) {
  return {
    tables: Object.fromEntries(sheet.tables.map(({ id, columns, rows }) => [id, rows.map((row) => ({
      row: row.id, ...Object.fromEntries(columns.map((column, n) => [column.id, sheet.hidden.has(row.cells[n] ?? '') ? null : (sheet.values.get(row.cells[n] ?? '') ?? 0)])),
    }))])),
    shares: Object.fromEntries(sheet.shares.map((share) => [share.id, shareOf(sheet, share) ?? null])),
    medianHoursToFirstContact: sheet.medianHours ?? null,
    definitions: Object.fromEntries(sheet.tables.map(({ id, definition }) => [id, definition])),
  };
}

function dateOf(option: string, text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text)) || dateOfDay(dayOf(text)) !== text) throw new RefusedInput(`${option} must be a date such as 2026-11-02.`);
  return text;
}

function daysBetween(from: string, to: string): readonly string[] {
  const count = dayOf(to) - dayOf(from) + 1;
  if (count < 1 || count > 400) throw new RefusedInput('--to must be on or after --from, and at most 400 days apart.');
  return Array.from({ length: count }, (_, n) => plusDays(from, n));
}
