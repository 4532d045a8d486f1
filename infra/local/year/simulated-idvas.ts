import type { PortalUser } from '../../../shared/ports/directory.ts';
import { caseEntry } from '../../../shared/domain/cases/case-record.ts';
import { decideIdva, type IdvaDecision, type IdvaDecider } from '../../../shared/domain/cases/idva/decide-idva.ts';
import type { IdvaCase } from '../../../shared/domain/cases/idva/idva-case.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import type { CaseBook } from '../../../shared/ports/case-book.ts';
import { type CaseworkDeps, commitCases } from '../../../shared/runtime/commit-cases.ts';
import type { Chance } from '../world/chance.ts';

const supervisor: IdvaDecider = { sub: 'year-idva-supervisor', role: 'idva-supervisor' };
const closeAfterDays = 60;

/** The IDVAs of the simulated year and their supervisor, at work all hours, with room enough for a force's year. */
export function yearWorkers(count: number): PortalUser[] {
  const allHours = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }];
  const idva = (n: number): PortalUser => ({
    sub: `year-idva-${n}`, name: `Simulated IDVA ${n}`, role: 'idva', active: true, force: 'cheshire', givenName: `Quill${n}`, familyName: `Zarniwoop${n}`,
    casework: { authorities: [], fullTime: 1, capacity: 120, shifts: allHours },
  });
  return [
    ...Array.from({ length: count }, (_, n) => idva(n + 1)),
    { sub: supervisor.sub, name: 'Simulated supervisor of IDVAs', role: 'idva-supervisor', active: true, force: 'cheshire', givenName: 'Xanthe', familyName: 'Zarniwoop', casework: { authorities: [], fullTime: 1, shifts: allHours } },
  ];
}

/** What IDVAs and their supervisor do when they look: accept what is offered, place what nobody took, and, in the day, reach whom they can. */
export async function workCaseload(deps: CaseworkDeps, force: string, chance: Chance, workers: readonly PortalUser[], inTheDay: boolean): Promise<void> {
  const idvas = workers.filter(({ role }) => role === 'idva');
  for (const { caseId, status, acceptedAt } of await liveIdvaCases(deps.cases, force)) {
    const settled = status === 'in-contact' && acceptedAt !== undefined && plusMinutes(acceptedAt, closeAfterDays * 24 * 60) >= deps.clock.now();
    if (settled || (status === 'accepted' && !inTheDay)) continue;
    await act(deps, force, caseId, (idva) => {
      if (idva.status !== 'with-supervisor') return undefined;
      return { by: supervisor, decision: { kind: 'place', idvaId: chance.pick(idvas).sub, reason: 'Room on their caseload.', conflict: false } };
    });
    await act(deps, force, caseId, (idva) => (idva.offer ? { by: { sub: idva.offer.idvaId, role: 'idva' }, decision: { kind: 'accept' } } : undefined));
    if (!inTheDay) continue;
    await act(deps, force, caseId, (idva) => (idva.status === 'accepted' && idva.idvaId && !idva.safeContact ? { by: { sub: idva.idvaId, role: 'idva' }, decision: { kind: 'record-safe-contact', how: 'mobile', when: 'weekdays in school hours', never: 'nothing known' } } : undefined));
    const spoke = chance.happens(0.7);
    await act(deps, force, caseId, (idva) => (idva.status === 'accepted' && idva.idvaId ? { by: { sub: idva.idvaId, role: 'idva' }, decision: { kind: 'record-attempt', outcome: spoke ? 'spoke' : 'no-answer' } } : undefined));
    await act(deps, force, caseId, (idva) => {
      const old = idva.status === 'in-contact' && idva.acceptedAt !== undefined && plusMinutes(idva.acceptedAt, closeAfterDays * 24 * 60) < deps.clock.now();
      return old && idva.idvaId ? { by: { sub: idva.idvaId, role: 'idva' }, decision: { kind: 'close', outcome: 'safety-improved', note: 'Plan complete.' } } : undefined;
    });
  }
}

export async function liveIdvaCases(cases: CaseBook, force: string): Promise<readonly IdvaCase[]> {
  const all: IdvaCase[] = [];
  let cursor: string | undefined;
  do {
    const page = await cases.live(force, 'idva', cursor);
    all.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return all;
}

async function act(deps: CaseworkDeps, force: string, caseId: string, choose: (idva: IdvaCase) => { readonly by: IdvaDecider; readonly decision: IdvaDecision } | undefined): Promise<void> {
  const done = await commitCases(deps, force, async () => {
    const record = await deps.cases.record(force, caseId);
    const chosen = record?.kind === 'idva' ? choose(record) : undefined;
    if (record?.kind !== 'idva' || !chosen) return { kind: 'entries', entries: [] };
    const decided = decideIdva({ idva: record, ...chosen, policy: deps.policyOf(force).casework, now: deps.clock.now() });
    return decided.kind === 'refused' ? decided : { kind: 'entries', entries: [caseEntry('idva', record, decided.events)] };
  });
  if (done.kind === 'refused') throw new Error(`a simulated IDVA was refused: ${done.why}`);
}
