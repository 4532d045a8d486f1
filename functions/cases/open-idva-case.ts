import type { IncidentData } from '../../events/incident.ts';
import { caseEntry } from '../../shared/domain/cases/case-record.ts';
import type { IdvaEvent } from '../../shared/domain/cases/idva/idva-case.ts';
import { evolveIdva } from '../../shared/domain/cases/idva/evolve-idva.ts';
import { moveIdvaCase } from '../../shared/domain/cases/idva/move-idva-case.ts';
import { recommendationSubject } from '../../shared/domain/cases/recommendation/evolve-recommendation.ts';
import { otherPartiesOf, type Strand } from '../../shared/domain/cases/strands.ts';
import { plusMinutes } from '../../shared/domain/time.ts';
import { partiesOf } from '../../shared/runtime/case-parties.ts';
import { commitCases } from '../../shared/runtime/commit-cases.ts';
import { idvaCasesAround, liveCaseOf } from '../../shared/runtime/live-cases.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { workersOf } from '../../shared/runtime/worker-of.ts';
import type { CasesDeps } from './deps.ts';

/**
 * Opens the case of a person for whom an IDVA is recommended, and offers it in the same breath: their safety does not wait for a confirmation.
 * An IDVA's acceptance confirms the recommendation, and a supervisor may dismiss it. Not where a live case has the incident already, nor where
 * this very recommendation has opened one before.
 */
export async function openIdvaCase(strand: Strand, incident: IncidentData | undefined, deps: CasesDeps): Promise<void> {
  const { force, reference, factId, fact } = strand;
  if (!fact) return;
  const opened = await commitCases(deps, force, async () => {
    const now = deps.clock.now();
    const policy = deps.policyOf(force).casework;
    const [recommendation] = await deps.cases.about(force, 'recommendation', recommendationSubject(factId, 'idva'));
    if (recommendation?.status !== 'waiting') return { kind: 'entries', entries: [] };
    const { live, nextNumber } = await liveCaseOf(deps.cases, force, 'idva', fact.victimId);
    if (live) return { kind: 'entries', entries: [] };
    const interpreter = incident && interpreterOf(incident, strand);
    const first: IdvaEvent = {
      kind: 'opened', at: now, force, caseId: opaqueIdOf(force, 'idva', fact.victimId, nextNumber), victimId: fact.victimId, number: nextNumber, reference, otherParties: otherPartiesOf(fact, strand),
      grade: fact.grade, restricted: strand.restricted, contactBy: plusMinutes(now, policy.firstContactHours * 60),
      ...(strand.authority === undefined ? {} : { authority: strand.authority }), ...(interpreter === undefined ? {} : { interpreter }),
    };
    const idva = evolveIdva(undefined, first);
    const [workers, parties, cases] = await Promise.all([workersOf(deps.directory, force), partiesOf(deps.incidents, force, [reference]), idvaCasesAround(deps.cases, idva)]);
    return { kind: 'entries', entries: [caseEntry('idva', undefined, [first, ...moveIdvaCase({ idva, workers, cases, parties, policy, now })])] };
  });
  if (opened.kind === 'committed') deps.log.info('idva-case-opened', { force, reason: opened.entries.at(0)?.events.at(-1)?.kind ?? 'opened' });
}

/** What the incident records of the person of this strand; the first person harmed where it cannot be told who they are. */
function interpreterOf({ people }: IncidentData, { factId, reference }: Strand): string | undefined {
  const harmed = people.filter(({ role }) => role === 'victim' || role === 'victim-and-suspect');
  const ref = factId === reference ? undefined : factId.slice(reference.length + 1);
  return (ref === undefined ? harmed[0] : harmed.find(({ personRef }) => personRef === ref))?.interpreter;
}
