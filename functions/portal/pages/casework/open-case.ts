import type { IncidentData } from '../../../../events/incident.ts';
import type { InvolvedPerson } from '../../../../events/people.ts';
import { isRestricted } from '../../../../shared/domain/access/is-restricted.ts';
import { isKeptFrom } from '../../../../shared/domain/access/redact.ts';
import { restrictedGroup } from '../../../../shared/domain/access/roles.ts';
import type { CaseKind } from '../../../../shared/domain/cases/case-base.ts';
import type { CaseEntry, CaseRecord, RecordOf } from '../../../../shared/domain/cases/case-record.ts';
import { mustNotReceive } from '../../../../shared/domain/cases/marac/must-not-receive.ts';
import type { CaseDecision } from '../../../../shared/domain/cases/transitions.ts';
import { userAsCandidate } from '../../../../shared/domain/portal/user-as-candidate.ts';
import { incidentsOf, partiesOf } from '../../../../shared/runtime/case-parties.ts';
import { commitCases, type CaseworkDeps, type CasesDecision } from '../../../../shared/runtime/commit-cases.ts';
import { liveCases } from '../../../../shared/runtime/live-cases.ts';
import { policyOf } from '../../../../shared/runtime/policy-of.ts';
import { workerOf } from '../../../../shared/runtime/worker-of.ts';
import type { Answer, Visit } from '../../app/page.ts';
import { go, notFound } from '../../app/page.ts';
import type { Speech } from '../../words/speech.ts';
import { doneQuery } from '../done.ts';
import type { Filled } from '../desk/fields.ts';
import { asTheyKnowIt } from './kept-to-the-group.ts';

/** The reason that is kept with a recommendation which an IDVA confirmed by accepting its case. */
export const caseAccepted = 'The case was accepted.';

/** What the portal's casework needs of the world, as the stages do. */
export function caseworkDeps({ deps }: Visit): CaseworkDeps {
  return { ...deps, policyOf };
}

/** False: to this user the case does not exist, in lists, counts and links. */
export async function maySeeCase(visit: Visit, record: CaseRecord): Promise<boolean> {
  if (mustNotReceive(workerOf(visit.user) ?? userAsCandidate(visit.user), record)) return false;
  // Of one incident: kept to the group as soon as that is, whatever was known of it when the record was opened.
  if (record.kind === 'marac' || record.kind === 'recommendation') {
    const [reference] = incidentsOf(record);
    const data = reference === undefined ? undefined : await incidentData(visit, record.force, reference);
    if (data && isRestricted(data) && !restrictedGroup.includes(visit.user.role)) return false;
  }
  return maySeeIncidents(visit, record.force, incidentsOf(record), record.restricted);
}

export async function maySeeIncidents({ deps, user }: Visit, force: string, references: readonly string[], restricted: boolean): Promise<boolean> {
  const parties = await partiesOf(deps.incidents, force, references);
  return !isKeptFrom({ role: user.role, candidate: workerOf(user) ?? userAsCandidate(user) }, { parties, restricted });
}

export async function liveFor<K extends CaseKind>(visit: Visit, force: string, kind: K): Promise<readonly RecordOf<K>[]> {
  const all = await liveCases(visit.deps.cases, force, kind);
  const visible = await Promise.all(all.map((record) => maySeeCase(visit, record)));
  return Promise.all(all.filter((_, i) => visible[i]).map((record) => asTheyKnowIt<K>(visit, record)));
}

/** The case of the address, if it is of this kind and this user may know of it, and what of it they may; a refusal is written to the audit log. */
export async function caseAt<K extends CaseKind>(visit: Visit, kind: K, theirs: (record: RecordOf<K>) => boolean = () => true): Promise<RecordOf<K> | undefined> {
  const { user: { force }, params } = visit;
  const record = force === undefined ? undefined : await visit.deps.cases.record(force, params['case'] ?? '');
  if (record?.kind === kind && theirs(record) && (await maySeeCase(visit, record))) return asTheyKnowIt<K>(visit, record);
  await visit.record({ operation: 'refusal', what: `case-${kind}`, outcome: 'not-found' });
  return undefined;
}

export async function incidentData({ deps }: Visit, force: string, reference: string): Promise<IncidentData | undefined> {
  const version = await deps.incidents.latest(force, reference, 'incident');
  return version?.content.kind === 'incident' ? version.content.data : undefined;
}

export function fullName(person: Pick<InvolvedPerson, 'givenName' | 'familyName'> | undefined, say: Speech['say']): string {
  return [person?.givenName, person?.familyName].filter(Boolean).join(' ') || say('Name not recorded');
}

/** By name; by the police system's id where no incident of the case says who they are. */
export function nameOrId(person: InvolvedPerson | undefined, id: string, say: Speech['say']): string {
  return person ? fullName(person, say) : say('Person {id}', { id });
}

/** The person harmed whom a fact is about: the first listed, or the one whose personRef the fact's id ends in. */
export function harmedPerson(incident: IncidentData | undefined, factId: string): InvolvedPerson | undefined {
  const harmed = incident?.people.filter(({ role }) => role === 'victim' || role === 'victim-and-suspect') ?? [];
  const ref = incident && factId.startsWith(`${incident.reference}~`) ? factId.slice(incident.reference.length + 1) : undefined;
  return ref === undefined ? harmed[0] : harmed.find(({ personRef }) => personRef === ref);
}

/** A person of the incident by their id: the force's own; else, where it can only be one, the only one of that part. Never a guess between two. */
export function personById(incident: IncidentData | undefined, personId: string, part: 'harmed' | 'did'): InvolvedPerson | undefined {
  const known = incident?.people.find((person) => person.personId === personId);
  if (known) return known;
  const roles: readonly string[] = part === 'harmed' ? ['victim', 'victim-and-suspect'] : ['suspect', 'victim-and-suspect'];
  const some = incident?.people.filter(({ role }) => roles.includes(role)) ?? [];
  return some.length === 1 ? some[0] : undefined;
}

export function suspectsOf(incident: IncidentData | undefined, say: Speech['say']): readonly string[] {
  return (incident?.people ?? []).filter(({ role }) => role === 'suspect' || role === 'victim-and-suspect').map((person) => fullName(person, say));
}

/** Who worked it, by name; the id of somebody who has left the directory. */
export async function workerNames({ deps, speech: { say } }: Visit, force: string): Promise<(sub: string | undefined) => string> {
  const names = new Map((await deps.directory.workers(force)).map(({ sub, name }) => [sub, name]));
  return (sub) => (sub === undefined ? say('Nobody yet') : names.get(sub) ?? sub);
}

/** Records a decision: the audit entry, then the change; a refusal comes back with the page, as it was filled in. */
export async function settle(visit: Visit, record: CaseRecord, decision: string, decide: () => Promise<CasesDecision>, to: string, again: (filled: Filled, why: string) => Promise<Answer>): Promise<Answer> {
  const { force, caseId, kind } = record;
  await visit.record({ force, operation: 'alteration', what: `${kind}-${decision}`, subject: caseId });
  const outcome = await commitCases(caseworkDeps(visit), force, decide);
  if (outcome.kind === 'refused') return again({ form: decision, values: visit.body, errors: {} }, outcome.why);
  visit.deps.log.info('case-decided', { what: `${kind}-${decision}` });
  return go(to + doneQuery('case-decided'));
}

/** A decision about one case as entries of a change. */
export async function entriesOf<K extends CaseKind>(visit: Visit, record: RecordOf<K>, decide: (fresh: RecordOf<K>) => CaseDecision<unknown>, entry: (fresh: RecordOf<K>, events: never) => CaseEntry): Promise<CasesDecision> {
  const fresh = await visit.deps.cases.record(record.force, record.caseId);
  if (fresh?.kind !== record.kind) return { kind: 'refused', why: 'the case is not there any more' };
  const decided = decide(fresh);
  return decided.kind === 'refused' ? decided : { kind: 'entries', entries: [entry(fresh, decided.events as never)] };
}

export { notFound };
