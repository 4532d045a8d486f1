import { caseEntry } from '../../shared/domain/cases/case-record.ts';
import type { RecommendationCase } from '../../shared/domain/cases/recommendation/recommendation.ts';
import type { Judgement } from '../../shared/domain/risk/judgement.ts';
import { commitCases } from '../../shared/runtime/commit-cases.ts';
import type { CasesDeps } from './deps.ts';

/** Flags, once, a live case for which nothing that the rules call for stands any more. A person decides; nothing is closed. */
export async function fallenUnder({ force, reference }: Judgement, deps: CasesDeps): Promise<void> {
  const touched = (await deps.cases.ofIncident(force, reference)).filter(({ kind, closedAt }) => (kind === 'idva' || kind === 'idat') && closedAt === undefined);
  for (const { caseId } of touched) {
    await commitCases(deps, force, async () => {
      const now = deps.clock.now();
      const record = await deps.cases.record(force, caseId);
      if ((record?.kind !== 'idva' && record?.kind !== 'idat') || record.closedAt !== undefined || record.groundsFell) return { kind: 'entries', entries: [] };
      // A case that a person referred never rested on the rules.
      if (record.kind === 'idat' && record.entry.kind === 'referral') return { kind: 'entries', entries: [] };
      const behind = await recommendationsBehind(record.kind, record.incidents, force, deps);
      if (behind.length === 0 || behind.some(stands)) return { kind: 'entries', entries: [] };
      const event = { kind: 'grounds-fell', at: now, reason: 'Nothing that the rules call for stands behind this case any more.' } as const;
      return { kind: 'entries', entries: [record.kind === 'idva' ? caseEntry('idva', record, [event]) : caseEntry('idat', record, [event])] };
    });
  }
}

async function recommendationsBehind(recommended: 'idva' | 'idat', references: readonly string[], force: string, { cases }: CasesDeps): Promise<readonly RecommendationCase[]> {
  const found = await Promise.all(references.map((reference) => cases.ofIncident(force, reference)));
  return found.flat().filter((record): record is RecommendationCase => record.kind === 'recommendation' && record.recommended === recommended);
}

function stands({ status, groundsFell }: RecommendationCase): boolean {
  return status !== 'withdrawn' && !groundsFell;
}
