import type { Decision } from '../domain/duty/change.ts';
import type { DutyBook } from '../ports/duty-book.ts';

const tries = 6;

export type Committed = { readonly kind: 'committed' } | { readonly kind: 'unchanged' } | { readonly kind: 'refused'; readonly why: string };

/**
 * Decides and stores, deciding again on what is there now whenever somebody else was first. `decide` reads what it needs
 * each time it is called. A change of nothing is not stored.
 */
export async function commitDecision(book: DutyBook, decide: () => Promise<Decision>): Promise<Committed> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const decision = await decide();
    if (decision.kind === 'refused') return decision;
    const { duties = [], disclosures = [], tasks = [], due = [], alerts = [], labels = [] } = decision.change;
    if (duties.length + disclosures.length + tasks.length + due.length + alerts.length + labels.length === 0) return { kind: 'unchanged' };
    if ((await book.commit(decision.change)) === 'committed') return { kind: 'committed' };
  }
  throw new Error(`the same rows changed under ${tries} decisions in turn`);
}
