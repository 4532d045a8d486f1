import type { Duty } from '../../../../shared/domain/duty/duty.ts';
import type { Visit } from '../../app/page.ts';
import type { Cases } from './cases.ts';

/** A desk serves one force: some hundreds of children at most. */
const mostPages = 50;

/** Every duty that nobody has met and that this user may know of. */
export async function openDuties({ deps }: Pick<Visit, 'deps'>, force: string, cases: Cases): Promise<readonly Duty[]> {
  const duties: Duty[] = [];
  for (let cursor: string | undefined, pages = 0; pages < mostPages; pages += 1) {
    const page = await deps.book.openDuties(force, cursor);
    duties.push(...page.items);
    cursor = page.cursor;
    if (!cursor) break;
  }
  const visible = await Promise.all(duties.map(({ reference }) => cases.maySee(reference)));
  return duties.filter((_, i) => visible[i]);
}
