import { caseEntry } from '../../../shared/domain/cases/case-record.ts';
import type { IdatCase, IdatEvent } from '../../../shared/domain/cases/idat/idat-case.ts';
import type { IdvaCase, IdvaEvent } from '../../../shared/domain/cases/idva/idva-case.ts';
import type { MaracEvent, MaracReferral } from '../../../shared/domain/cases/marac/marac-referral.ts';
import type { RecommendationCase, RecommendationEvent } from '../../../shared/domain/cases/recommendation/recommendation.ts';
import type { Shift, Worker } from '../../../shared/domain/cases/worker.ts';
import { assessIncident } from '../../../shared/domain/risk/assess-incident.ts';
import type { Fact, IncidentFact } from '../../../shared/domain/risk/facts.ts';
import type { Judgement } from '../../../shared/domain/risk/judgement.ts';
import { packOf } from '../../../shared/policy/packs.ts';
import type { PolicyPack } from '../../../shared/policy/policy-pack.ts';

/** Casework as tests need it: give only what the test is about. Monday 9 November 2026, ten past ten in the morning. */
export const now = '2026-11-09T10:10:00Z';
export const force = 'cheshire';
export const pack: PolicyPack = packOf(force) ?? (() => { throw new Error('no pack'); })();
export const policy = pack.casework;

export function aFact(over: Partial<IncidentFact> = {}): IncidentFact {
  return {
    type: 'incident', id: 'CHE-1', reportedAt: '2026-11-08T22:40:00Z', victimId: 'V1', perpetratorIds: ['P1'], perpetratorAge: 34, grade: 'high',
    assessment: null, isCrime: true, offenceGroup: 'violence-with-injury', addressId: 'A1', addressKind: 'ordinary', childIds: ['K1'], ...over,
  };
}

/** As the rules judge it, given what came before. */
export function aJudgement(over: Partial<Omit<Judgement, 'fact'>> & { fact?: Partial<IncidentFact>; before?: readonly Fact[] } = {}): Judgement {
  const { fact: given, before = [], ...rest } = over;
  const fact = aFact({ ...(rest.reference ? { id: rest.reference } : {}), ...given });
  return { force, reference: fact.id, version: 1, revision: 1, judgedAt: now, withdrawn: false, restricted: false, fact, authority: '896', assessment: assessIncident(fact, before, pack), fallen: [], ...rest };
}

export const opened = {
  kind: 'opened', at: now, force, caseId: 'rec-1', reference: 'CHE-1', factId: 'CHE-1', recommended: 'idat', authority: '896', restricted: false, decideBy: '2026-11-12T10:10:00Z',
  said: { because: ['serial-perpetrator'], grounds: [{ flag: 'serial-perpetrator', rule: 'r', counted: 2 }], grade: 'medium', judged: 1, policyVersion: 'p', victimId: 'V1', perpetratorIds: ['P1'] },
} as const satisfies RecommendationEvent;
export function aRecommendation(...events: readonly RecommendationEvent[]): RecommendationCase {
  return caseEntry('recommendation', undefined, [opened, ...events]).record;
}

export const referred = { kind: 'referred', at: now, force, caseId: 'idat-1', perpetratorId: 'P1', number: 1, entry: { kind: 'recommendation', reference: 'CHE-1', because: ['serial-perpetrator'] }, authority: '896', restricted: false, reviewOn: '2026-12-07' } as const satisfies IdatEvent;
export function anIdatCase(...events: readonly IdatEvent[]): IdatCase {
  return caseEntry('idat', undefined, [referred, ...events]).record;
}
/** Triaged, allocated to O1 and begun. */
export const worked: readonly IdatEvent[] = [{ kind: 'triaged', at: now, by: 'S1', note: 'yes' }, { kind: 'allocated', at: now, officerId: 'O1', by: 'S1' }, { kind: 'begun', at: now, by: 'O1' }];

export const idvaOpened = { kind: 'opened', at: now, force, caseId: 'idva-1', victimId: 'V1', number: 1, reference: 'CHE-1', otherParties: ['P1'], grade: 'high', authority: '896', restricted: false, contactBy: '2026-11-10T10:10:00Z' } as const satisfies IdvaEvent;
export function anIdvaCase(...events: readonly IdvaEvent[]): IdvaCase {
  return caseEntry('idva', undefined, [idvaOpened, ...events]).record;
}
export const offered = { kind: 'offered', at: now, idvaId: 'I1', answerBy: '2026-11-09T10:40:00Z', passedOver: [] } as const satisfies IdvaEvent;
export const accepted = { kind: 'accepted', at: now, idvaId: 'I1' } as const satisfies IdvaEvent;

export const maracReferred = { kind: 'referred', at: now, force, caseId: 'marac-1', number: 1, victimId: 'V1', perpetratorId: 'P1', reason: 'threshold', words: 'High.', authority: '896', restricted: false, repeat: false, by: 'M1' } as const satisfies MaracEvent;
export function aReferral(...events: readonly MaracEvent[]): MaracReferral {
  return caseEntry('marac', undefined, [maracReferred, ...events]).record;
}

export const always: readonly Shift[] = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }];
export function aWorker(workerId: string, over: Partial<Worker> = {}): Worker {
  return { workerId, role: 'idva', name: workerId, givenName: 'Zelda', familyName: `Quux${workerId}`, active: true, authorities: ['896'], fullTime: 1, shifts: always, ...over };
}
