import type { PageCost } from './walk-pages.ts';

/** How a page's requests are counted: each attempt that left the SDK. */
export interface PageFigures {
  readonly who: string;
  readonly page: string;
  /** By key: GetItem, and BatchGetItem whichever tables it reads. */
  readonly byKey: number;
  readonly queries: number;
  /** Lines of the audit log. */
  readonly log: number;
  readonly otherWrites: number;
}

export function figuresOf({ who, route, visit, asked }: PageCost): PageFigures {
  const of = (...kinds: readonly string[]) => kinds.reduce((sum, kind) => sum + (asked.requests[`DynamoDB ${kind}`] ?? 0), 0);
  const log = asked.logLines;
  return { who, page: visit ? `${route} (${visit})` : route, byKey: of('GetItem', 'BatchGetItem'), queries: of('Query'), log, otherWrites: of('PutItem', 'UpdateItem', 'DeleteItem', 'TransactWriteItems', 'BatchWriteItem') - log };
}

/** The table, and what stands above the goals, with why. */
export function sayPages(costs: readonly PageCost[], json: boolean): string {
  const figures = costs.map(figuresOf);
  if (json) return `${JSON.stringify({ pages: figures })}\n`;
  const head = ['who', 'page', 'by key', 'queries', 'log', 'other writes'];
  const rows = figures.map(({ who, page, byKey, queries, log, otherWrites }) => [who, page, ...[byKey, queries, log, otherWrites].map(String)]);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) => cells.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return `${[line(head), ...rows.map(line)].join('\n')}\n\n${notes.join('\n')}\n`;
}

const notes = [
  'Requests that left the SDK while the page was served: DynamoDB only, for no page reads from another service. Every page begins with session and user, two of the reads by key.',
  'Goals: a list of at most 2 queries; a notification of at most 3 reads and 1 line of the log.',
  'Above the goal: what the school was told before is two reads, a list of keys and what they lead to, so a notification has 4.',
  'Above the goal: a first read looks the pupil up in the roll again (1 read, and its own line of the log, since no roll is read unlogged) and stores the read (1 transaction).',
  'Beside every notification stands the count of records opened in this hour (1 write), and once in 30 seconds the session\'s last use (1 write).',
  'The desk\'s lists and the casework lists read one incident for each entry, to keep from their reader whatever they may be a party to; an administrator\'s list of places reads each place.',
];
