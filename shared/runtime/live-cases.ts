import type { CaseKind } from '../domain/cases/case-base.ts';
import type { RecordOf } from '../domain/cases/case-record.ts';
import type { IdvaCase } from '../domain/cases/idva/idva-case.ts';
import type { CaseBook } from '../ports/case-book.ts';

/** Every live case of a kind. A force has some hundreds. */
export async function liveCases<K extends CaseKind>(cases: CaseBook, force: string, kind: K): Promise<readonly RecordOf<K>[]> {
  const found: RecordOf<K>[] = [];
  let cursor: string | undefined;
  do {
    const page = await cases.live(force, kind, cursor);
    found.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
}

/** The same for IDVA cases, with those of the other parties read as they are now: the list may lack a case stored a moment ago, and two parties of one incident come within a moment. */
export async function idvaCasesAround(cases: CaseBook, idva: Pick<IdvaCase, 'force' | 'otherParties'>): Promise<readonly IdvaCase[]> {
  const [live, ...opposed] = await Promise.all([liveCases(cases, idva.force, 'idva'), ...idva.otherParties.map((id) => cases.about(idva.force, 'idva', id))]);
  return [...new Map([...live, ...opposed.flat()].map((found) => [found.caseId, found])).values()];
}

/** The live case of a subject, as it is now; there is one at most. */
export async function liveCaseOf<K extends CaseKind>(cases: CaseBook, force: string, kind: K, subjectId: string): Promise<{ readonly live: RecordOf<K> | undefined; readonly nextNumber: number }> {
  const all = await cases.about(force, kind, subjectId);
  return { live: all.find(({ closedAt }) => closedAt === undefined), nextNumber: (all.at(-1)?.number ?? 0) + 1 };
}
