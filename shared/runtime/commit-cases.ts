import type { CaseEntry } from '../domain/cases/case-record.ts';
import { followUpsOf, type FollowUp } from '../domain/cases/follow-ups.ts';
import type { PolicyPack } from '../policy/policy-pack.ts';
import type { CaseBook } from '../ports/case-book.ts';
import type { Clock } from '../ports/clock.ts';
import type { DueRows } from '../ports/due-rows.ts';
import type { Outgoing } from '../ports/outgoing.ts';
import type { Log } from './log.ts';

const tries = 6;

export interface CaseworkDeps {
  readonly cases: CaseBook;
  readonly due: Pick<DueRows, 'remove'>;
  readonly outgoing: Outgoing;
  readonly clock: Clock;
  readonly log: Log;
  readonly policyOf: (force: string) => PolicyPack;
}

export type CasesDecision = { readonly kind: 'entries'; readonly entries: readonly CaseEntry[] } | { readonly kind: 'refused'; readonly why: string };
export type CasesCommitted = { readonly kind: 'committed'; readonly entries: readonly CaseEntry[] } | { readonly kind: 'unchanged' } | { readonly kind: 'refused'; readonly why: string };

/**
 * Decides and stores casework with its clocks, then hands on what follows from it; decides again on what is there now whenever somebody else
 * was first. What cannot be handed on at once is left to the due row that was stored with the change.
 */
export async function commitCases(deps: CaseworkDeps, force: string, decide: () => Promise<CasesDecision>): Promise<CasesCommitted> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const decision = await decide();
    if (decision.kind === 'refused') return decision;
    const entries = decision.entries.filter(({ events }) => events.length > 0);
    if (entries.length === 0) return { kind: 'unchanged' };
    const { due, send } = followUpsOf(entries, deps.policyOf(force).casework, deps.clock.now());
    if ((await deps.cases.commit({ entries, due })) !== 'committed') continue;
    for (const followUp of send) await handOn(followUp, deps);
    return { kind: 'committed', entries };
  }
  throw new Error(`the same cases changed under ${tries} decisions in turn`);
}

async function handOn(followUp: FollowUp, { outgoing, due, log }: CaseworkDeps): Promise<void> {
  try {
    if (followUp.queue === 'cases') await outgoing.send('cases', [followUp.message]);
    else await outgoing.send('assess', [followUp.message]);
    await due.remove(followUp.row);
  } catch (fault) {
    log.error('forward-left-to-chase', {}, fault);
  }
}
