import type { CasesMessage } from '../../events/risk-messages.ts';
import { caseEntry, type CaseEntry } from '../../shared/domain/cases/case-record.ts';
import { moveIdvaCase } from '../../shared/domain/cases/idva/move-idva-case.ts';
import { lateRightsToKnow } from '../../shared/domain/cases/idat/late-rights-to-know.ts';
import { chaseActions } from '../../shared/domain/cases/marac/decide-marac.ts';
import { escalateRecommendation } from '../../shared/domain/cases/recommendation/decide-recommendation.ts';
import { incidentsOf, partiesOf } from '../../shared/runtime/case-parties.ts';
import { commitCases } from '../../shared/runtime/commit-cases.ts';
import { idvaCasesAround } from '../../shared/runtime/live-cases.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import { workersOf } from '../../shared/runtime/worker-of.ts';
import type { CasesDeps } from './deps.ts';

/** A clock of a case ran out: does what is due on it now. A clock that has outlived its reason finds nothing due. */
export async function runClock({ force, caseId }: Extract<CasesMessage, { type: 'case.clock' }>, deps: CasesDeps): Promise<Outcome> {
  const outcome = await commitCases(deps, force, async () => ({ kind: 'entries', entries: await dueOn(force, caseId, deps) }));
  if (outcome.kind === 'committed') deps.log.info('case-moved', { force, caseId, reason: outcome.entries.flatMap(({ events }) => events.map(({ kind }) => kind)).join(' ') });
  return done;
}

async function dueOn(force: string, caseId: string, deps: CasesDeps): Promise<readonly CaseEntry[]> {
  const record = await deps.cases.record(force, caseId);
  const now = deps.clock.now();
  switch (record?.kind) {
    case undefined:
      return [];
    case 'idat':
      return [caseEntry('idat', record, lateRightsToKnow(record, now))];
    case 'recommendation':
      return [caseEntry('recommendation', record, escalateRecommendation(record, now))];
    case 'marac':
      return [caseEntry('marac', record, chaseActions(record, now))];
    case 'idva': {
      const [workers, parties, cases] = await Promise.all([workersOf(deps.directory, force), partiesOf(deps.incidents, force, incidentsOf(record)), idvaCasesAround(deps.cases, record)]);
      return [caseEntry('idva', record, moveIdvaCase({ idva: record, workers, cases, parties, policy: deps.policyOf(force).casework, now }))];
    }
    default: { const unknown: never = record; throw new Error(`unknown casework ${JSON.stringify(unknown)}`); }
  }
}
