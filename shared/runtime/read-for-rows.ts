import type { DueRow } from '../domain/duty/due.ts';
import type { Duty } from '../domain/duty/duty.ts';
import type { Disclosure } from '../domain/notification/content.ts';
import type { DutyBook } from '../ports/duty-book.ts';

/** What a due row is about, as it stood when its page was begun. */
export interface AboutRow {
  readonly duty: Duty | undefined;
  readonly disclosure: Disclosure | undefined;
}

const atOnce = 100;

/**
 * Reads what the rows of a page are about by a few requests in place of two for each. Undefined for a row whose part of them could not be
 * read: one item at fault keeps nobody but itself, for then each is read by itself. Whatever is stored on the strength of it is stored on
 * condition that it is still so.
 */
export async function readForRows(rows: readonly DueRow[], book: Pick<DutyBook, 'severalDuties' | 'disclosures'>): Promise<(row: DueRow) => AboutRow | undefined> {
  const found = new Map<string, AboutRow>();
  const children = rows.flatMap((row) => ('childRef' in row ? [row] : []));
  for (let start = 0; start < children.length; start += atOnce) {
    const some = children.slice(start, start + atOnce);
    const read = await Promise.all([book.severalDuties(some), book.disclosures([...new Set(some.flatMap((row) => ('disclosureId' in row ? [row.disclosureId] : [])))])]).catch(() => undefined);
    if (!read) continue;
    const duties = new Map(read[0].map((duty) => [nameOf(duty), duty]));
    const disclosures = new Map(read[1].map((disclosure) => [disclosure.disclosureId, disclosure]));
    for (const row of some) found.set(row.id, { duty: duties.get(nameOf(row)), disclosure: 'disclosureId' in row ? disclosures.get(row.disclosureId) : undefined });
  }
  return ({ id }) => found.get(id);
}

function nameOf({ force, reference, childRef }: { readonly force: string; readonly reference: string; readonly childRef: string }): string {
  return JSON.stringify([force, reference, childRef]);
}
