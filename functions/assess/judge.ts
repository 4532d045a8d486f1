import type { CasesMessage } from '../../events/internal.ts';
import { judgeAnew } from '../../shared/domain/risk/judge-anew.ts';
import { joined, spansBefore } from '../../shared/domain/risk/subjects.ts';
import type { AssessDeps } from './deps.ts';

const tries = 12;

/**
 * Judges one incident against what is there now, keeps the outcome and tells `cases` of it if it changed. What is kept names the look before it, so that
 * of two at once the one that read less is refused and looks again.
 */
export async function judge(force: string, reference: string, deps: AssessDeps): Promise<void> {
  const { history, outgoing, log } = deps;
  const pack = deps.policyOf(force);
  for (let attempt = 0; attempt < tries; attempt++) {
    // In this order: whoever changes the history after it was read here looks in turn, and its turn comes after this one.
    const before = await history.judgement(force, reference);
    const filed = await history.filed(force, reference);
    if (!filed) return;
    const lines = await history.lines(force, joined(filed.facts.flatMap((fact) => spansBefore(fact, pack.risk))));
    const related = new Map(lines.flatMap(({ facts }) => facts).map((fact) => [fact.id, fact]));
    const record = judgeAnew(filed, [...related.values()], before, pack, deps.clock.now());
    if (!record) return;
    if ((await history.judge(record, before?.turn ?? 0)) === 'conflict') continue;
    const { revision } = record.judgement;
    if (record.told >= revision) return;
    const message: CasesMessage = { type: 'incident.judged', id: `judged~${reference}~${revision}`, force, reference, revision };
    await outgoing.send('cases', [message]);
    // Were it cut off before this, the next look would tell it again; if somebody else has looked meanwhile, they tell it themselves.
    await history.judge({ ...record, told: revision, turn: record.turn + 1 }, record.turn);
    log.info('incident-judged', { force, count: revision });
    return;
  }
  throw new Error(`an incident was judged by others ${tries} times in turn`);
}
