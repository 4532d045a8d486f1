import type { IncidentData } from '../../../events/incident.ts';
import { chaseDue } from '../../../functions/chase/chase-due.ts';
import { alertSupervisors } from '../../../functions/cases/alert-supervisors.ts';
import { hearIncident } from '../../../functions/cases/hear-incident.ts';
import type { CasesDeps } from '../../../functions/cases/deps.ts';
import { runClock } from '../../../functions/cases/run-clock.ts';
import { sendAlert } from '../../../functions/cases/send-alert.ts';
import type { CasesMessage } from '../../../events/risk-messages.ts';
import type { IdatCase } from '../../../shared/domain/cases/idat/idat-case.ts';
import type { IdvaCase } from '../../../shared/domain/cases/idva/idva-case.ts';
import type { RecommendationCase, Recommended } from '../../../shared/domain/cases/recommendation/recommendation.ts';
import type { Judgement } from '../../../shared/domain/risk/judgement.ts';
import type { CaseworkEntry, PortalRole } from '../../../shared/ports/directory.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { workDueRows } from '../../../shared/runtime/due-stage.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { force, now } from '../../domain/cases/a-case.ts';
import { FakeCaseBook } from '../../fakes/fake-case-book.ts';
import { FakeJudgements } from '../../fakes/fake-judgements.ts';
import { type Fakes, fakes } from '../../fakes/fakes.ts';

/** Casework in memory over the fakes: judgements go in as `assess` would keep them, queues are worked until empty, the test moves the clock. */
export interface Casework extends Fakes {
  readonly cases: FakeCaseBook;
  readonly judgements: FakeJudgements;
  readonly deps: CasesDeps;
  readonly log: string[];
  /** Keeps a judgement and tells of it. */
  judged(judgement: Judgement): Promise<void>;
  tell(message: CasesMessage): Promise<unknown>;
  settle(): Promise<void>;
  /** Moves the clock there, minute by minute where something is due. */
  until(instant: string): Promise<void>;
  worker(sub: string, role: PortalRole, over?: Partial<CaseworkEntry> & { familyName?: string; givenName?: string; active?: boolean; language?: 'cy' }): Promise<void>;
  recommendation(recommended: Recommended, factId?: string): RecommendationCase | undefined;
  idva(victimId?: string): IdvaCase | undefined;
  idat(perpetratorId?: string): IdatCase | undefined;
}

export async function aCasework(incident: (reference: string) => Partial<IncidentData> = () => ({})): Promise<Casework> {
  const world = fakes();
  world.clock.set(now);
  const { clock, due, directory, outgoing, mailer, audit, incidents } = world;
  const cases = new FakeCaseBook({ due });
  const judgements = new FakeJudgements();
  const lines: string[] = [];
  const log = makeLog('cases', (line) => lines.push(line));
  const deps: CasesDeps = { cases, judgements, incidents, directory, due, outgoing, mailer, audit, clock, log, policyOf, portalUrl: 'https://portal.example' };
  const tell = (message: CasesMessage): Promise<unknown> => {
    switch (message.type) {
      case 'incident.judged': return hearIncident(message, deps);
      case 'case.clock': return runClock(message, deps);
      case 'case.alert': return sendAlert(message, deps);
      case 'question.alert': case 'desk.alert': return alertSupervisors(message, deps);
    }
  };
  const settle = async (): Promise<void> => {
    for (let rounds = 0; rounds < 100; rounds++) {
      const waiting = outgoing.sent.cases.splice(0);
      if (waiting.length === 0) return;
      for (const message of waiting) await tell(message);
    }
    throw new Error('the queue never became empty');
  };
  const records = <R>(fits: (record: unknown) => boolean): R | undefined => [...cases.records.values()].filter(fits).at(-1) as R | undefined;
  return {
    ...world, cases, judgements, deps, tell, settle, log: lines,
    judged: async (judgement) => {
      judgements.put(judgement);
      const { reference, version } = judgement;
      await incidents.accept({
        receipt: { force, receiptId: `r-${reference}-${version}`, receivedAt: now, source: 's', eventId: `e-${reference}-${version}`, type: 'incident.reported', contentHash: 'h', reference, version }, versionHash: 'h', duties: [], due: [],
        version: { force, reference, version, receivedAt: now, sentAt: now, eventId: `e-${reference}-${version}`, source: 's', content: { kind: 'incident', data: { ...anIncident(reference), incidentVersion: version, ...incident(reference) } } },
      });
      await tell({ type: 'incident.judged', id: `judged~${reference}~${judgement.revision}`, force, reference, revision: judgement.revision });
      await settle();
    },
    until: async (instant) => {
      for (let row = await due.earliest('chase'); row && row.at <= instant; row = await due.earliest('chase')) {
        if (row.at > clock.now()) clock.set(row.at);
        await workDueRows({ group: 'chase', rows: due, clock, log, work: (rows, at) => chaseDue(rows, at, { book: world.book, directory, outgoing, roll: world.roll, log, policyOf }) });
        await settle();
      }
      clock.set(instant);
    },
    worker: async (sub, role, { familyName = `Quux${sub}`, givenName = 'Zelda', active = true, language, ...over } = {}) => {
      await directory.putUser({ sub, role, name: `${givenName} ${familyName}`, givenName, familyName, active, force, ...(language ? { language } : {}), casework: { mailbox: `${sub}@work.example`.toLowerCase(), authorities: ['896'], fullTime: 1, shifts: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }], ...over } });
    },
    recommendation: (recommended, factId = 'CHE-1') => records((record) => isKind(record, 'recommendation') && (record as RecommendationCase).recommended === recommended && (record as RecommendationCase).factId === factId),
    idva: (victimId = 'V1') => records((record) => isKind(record, 'idva') && (record as IdvaCase).subjectId === victimId),
    idat: (perpetratorId = 'P1') => records((record) => isKind(record, 'idat') && (record as IdatCase).subjectId === perpetratorId),
  };
}

export function anIncident(reference: string): IncidentData {
  return {
    reference, incidentVersion: 1, reportedAt: '2026-11-08T22:40:00Z', kind: 'physical', isCrime: true, grade: 'high', relationship: 'partners',
    people: [
      { personRef: 'p1', role: 'victim', givenName: 'Corinne', familyName: 'Tansley', dateOfBirth: '1990-04-02', phones: ['07700 900123'], interpreter: 'Polish', addresses: [{ text: '9 New Close, Wenbury', postcode: 'CQ7 9ZZ' }] },
      { personRef: 'p2', role: 'suspect', givenName: 'Dale', familyName: 'Marchetti', dateOfBirth: '1988-01-20' },
    ],
    children: [],
  };
}

function isKind(record: unknown, kind: string): boolean {
  return typeof record === 'object' && record !== null && 'kind' in record && record.kind === kind;
}
