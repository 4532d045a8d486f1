import type { AssessMessage } from '../../../events/internal.ts';
import type { IncidentData, WithdrawnData } from '../../../events/incident.ts';
import { assess } from '../../../functions/assess/assess.ts';
import type { AssessDeps } from '../../../functions/assess/deps.ts';
import type { Duty } from '../../../shared/domain/duty/duty.ts';
import { packOf } from '../../../shared/policy/packs.ts';
import type { StoredVersion } from '../../../shared/ports/incident-store.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { opaqueIdOf } from '../../../shared/runtime/opaque-id.ts';
import { FakeAuditLog } from '../../fakes/fake-audit-log.ts';
import { FakeDueRows } from '../../fakes/fake-due-rows.ts';
import { FakeClock } from '../../fakes/fake-clock.ts';
import { FakeOutgoing } from '../../fakes/fake-outgoing.ts';
import { FakePeople } from '../../fakes/fake-people.ts';
import { FakeRiskHistory } from '../../fakes/fake-risk-history.ts';

export const force = 'cheshire';

type Person = IncidentData['people'][number];

/** A victim known by the force's id and one suspect, both named, at no address. */
export function anIncident(reference: string, reportedAt: string, over: Partial<IncidentData> = {}): IncidentData {
  return {
    reference, incidentVersion: 1, reportedAt: reportedAt.length === 10 ? `${reportedAt}T12:00:00Z` : reportedAt, kind: 'physical', isCrime: false, grade: 'standard',
    people: [aPerson('p1', 'victim', { personId: 'N-V1' }), aPerson('p2', 'suspect', { personId: 'N-P1' })], children: [], ...over,
  };
}

export function aPerson(personRef: string, role: Person['role'], over: Partial<Person> = {}): Person {
  return { personRef, role, ...over };
}

/** The stage over its fakes. Messages wait in `queue` until they are worked through. */
export interface Assessor {
  readonly deps: AssessDeps;
  readonly people: FakePeople;
  readonly history: FakeRiskHistory;
  readonly outgoing: FakeOutgoing;
  readonly audit: FakeAuditLog;
  readonly due: FakeDueRows;
  readonly clock: FakeClock;
  readonly duties: Map<string, Duty[]>;
  readonly log: string[];
  /** Stores a version, tells the stage of it and works through all that follows. */
  report(...incidents: readonly IncidentData[]): Promise<void>;
  withdraw(data: Partial<WithdrawnData> & Pick<WithdrawnData, 'reference' | 'incidentVersion'>): Promise<void>;
  /** Keeps a version without telling anybody, and answers the message that would. */
  store(content: StoredVersion['content']): AssessMessage;
  tell(...messages: readonly AssessMessage[]): Promise<void>;
  settle(): Promise<void>;
  /** What `cases` was told: reference and revision. */
  judged(): [string, number][];
  flags(reference: string): Promise<string[]>;
  personOf(reference: string, ref: string): Promise<string | undefined>;
}

export function anAssessor({ policy = packOf(force) } = {}): Assessor {
  const versions = new Map<string, StoredVersion>();
  const duties = new Map<string, Duty[]>();
  const people = new FakePeople();
  const history = new FakeRiskHistory();
  const outgoing = new FakeOutgoing();
  const audit = new FakeAuditLog();
  const clock = new FakeClock();
  const due = new FakeDueRows();
  const log: string[] = [];
  if (!policy) throw new Error('the Cheshire pack is shipped');
  const of = (reference: string) => [...versions.values()].filter((one) => one.reference === reference).sort((a, b) => b.version - a.version);
  const deps: AssessDeps = {
    incidents: {
      version: async (_force, reference, version) => of(reference).find((one) => one.version === version),
      latest: async (_force, reference, kind) => of(reference).find(({ content }) => kind === undefined || content.kind === kind),
    },
    book: { dutiesOf: async (_force, reference) => duties.get(reference) ?? [] },
    directory: { school: async () => undefined },
    due, people, history, outgoing, audit, clock, log: makeLog('assess', (line) => log.push(line)), policyOf: () => policy, makeId: opaqueIdOf,
  };
  const settle = async (): Promise<void> => {
    for (let rounds = 0; rounds < 500; rounds++) {
      const messages = outgoing.sent.assess.splice(0);
      if (messages.length === 0) return;
      for (const message of messages) if ((await assess(message, deps)).kind !== 'done') outgoing.sent.assess.push(message);
    }
    throw new Error('the queue never became empty');
  };
  const store: Assessor['store'] = (content) => {
    const { reference, incidentVersion: version } = content.data;
    const at = content.kind === 'incident' ? content.data.reportedAt : clock.now();
    versions.set(`${reference} ${version}`, { force, reference, version, receivedAt: at, sentAt: at, eventId: `${reference}-${version}`, source: 's', content });
    return { type: 'incident.to-assess', id: `assess~${reference}~${version}`, force, reference, version };
  };
  const tell: Assessor['tell'] = async (...messages) => {
    outgoing.sent.assess.push(...messages);
    await settle();
  };
  return {
    deps, people, history, outgoing, audit, due, clock, duties, log, store, tell, settle,
    report: async (...incidents) => {
      for (const data of incidents) await tell(store({ kind: 'incident', data }));
    },
    withdraw: async (data) => tell(store({ kind: 'withdrawn', data: { reason: 'entered-in-error', authorisedBy: { personId: 'PS-1', rank: 'sergeant' }, ...data } })),
    judged: () => outgoing.sent.cases.flatMap((one): [string, number][] => (one.type === 'incident.judged' ? [[one.reference, one.revision]] : [])),
    flags: async (reference) => ((await history.judgement(force, reference))?.judgement.assessment?.flags ?? []).map(({ flag }) => flag),
    personOf: async (reference, ref) => (await history.filed(force, reference))?.people.find((one) => one.ref === ref)?.personId,
  };
}
