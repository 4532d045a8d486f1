import { isRestricted } from '../../shared/domain/access/is-restricted.ts';
import { adultRef, childRefOf } from '../../shared/domain/people/occurrence.ts';
import type { ReferralFact } from '../../shared/domain/risk/facts.ts';
import { deathSubjects, isDeath } from '../../shared/domain/risk/deaths.ts';
import { factsOfIncident, nobodyIn } from '../../shared/domain/risk/facts-of-incident.ts';
import type { Filed, FiledPerson, LinkEvent } from '../../shared/domain/risk/filed.ts';
import type { Primary } from '../../shared/domain/risk/incident-events.ts';
import { joined, spansAfter, subjectsOf, type SubjectSpan } from '../../shared/domain/risk/subjects.ts';
import type { RiskPolicy } from '../../shared/policy/policy-pack.ts';
import { fingerprintOf } from '../../shared/runtime/opaque-id.ts';
import type { AssessDeps } from './deps.ts';
import type { Standing } from './standing.ts';
import type { WhoItIs } from './who-is-who.ts';

export interface ToFile {
  readonly force: string;
  readonly reference: string;
  readonly standing: Standing;
  readonly found: ReadonlyMap<string, WhoItIs>;
  readonly before: Filed | undefined;
  readonly primary: Primary | undefined;
  /** Incidents whose people must be looked at again. */
  readonly references: readonly string[];
}

const mostLinks = 50;
/** Lines under subjects that are taken away and put in one write, beside the record itself. */
const mostLines = 95;

/** Files an incident as it stands, with what must be followed up. Answers the record as it is stored; it is not written where nothing changed. */
export async function fileAs(given: ToFile, deps: AssessDeps): Promise<Filed | 'conflict'> {
  const { before } = given;
  const next = nextOf(given, deps);
  if (before && fingerprintOf({ ...next, revision: 0 }) === fingerprintOf({ ...before, revision: 0 })) return before;
  for (const { from, to, ref, by } of next.links.slice(before?.links.length ?? 0)) {
    if (from === undefined && by !== 'evidence' && by !== 'person') continue;
    await deps.audit.append({ at: deps.clock.now(), force: given.force, operation: 'combination', actor: 'assess', what: `person linked by ${by}`, reference: given.reference, childRef: ref, subject: from === undefined ? to : `${from} ${to}` });
  }
  const lines = (one: Filed | undefined) => [...(one?.facts ?? []), ...(one?.referralFacts ?? [])].reduce((sum, fact) => sum + subjectsOf(fact).length, one ? deathSubjects(one).length : 0);
  let known = before;
  if (known && lines(known) + lines(next) > mostLines) {
    const emptied: Filed = { ...known, revision: known.revision + 1, facts: [], referralFacts: [], pending: next.pending ?? { spans: [], references: [], people: false } };
    if ((await deps.history.file(emptied, known)) === 'conflict') return 'conflict';
    known = emptied;
  }
  const stored = { ...next, revision: (known?.revision ?? 0) + 1 };
  return (await deps.history.file(stored, known)) === 'filed' ? stored : 'conflict';
}

function nextOf({ force, reference, standing, found, before, primary, references }: ToFile, { makeId, clock, policyOf }: AssessDeps): Filed {
  const { incident, withdrawals, withdrawn } = standing;
  const personOf = (ref: string): string => found.get(ref)?.personId ?? before?.people.find((one) => one.ref === ref)?.personId ?? nobodyIn(`${reference}~${ref}`);
  const read = incident && factsOfIncident({ force, incident, personOf, primary, makeId });
  const people: FiledPerson[] = withdrawn || !incident ? [...(before?.people ?? [])] : [...incident.people.map(({ personRef, role }) => [adultRef(personRef), role] as const), ...incident.children.map(({ childRef }) => [childRefOf(childRef), 'child'] as const)]
    .map(([ref, role]) => ({ ref, role, personId: personOf(ref), by: found.get(ref)?.by ?? 'own', words: found.get(ref)?.words ?? [] }));
  const referrals = before?.referrals ?? [];
  const referralFacts = referrals.map(({ referralId, referredAt, victimRef, perpetratorRef }): ReferralFact => ({ type: 'marac-referral', id: referralId, reportedAt: referredAt, victimId: personOf(victimRef), perpetratorId: personOf(perpetratorRef) }));
  const facts = withdrawn ? [] : (read?.facts ?? []);
  const spans = fingerprintOf([facts, referralFacts]) === fingerprintOf([before?.facts ?? [], before?.referralFacts ?? []]) ? [] : touched([...(before?.facts ?? []), ...(before?.referralFacts ?? []), ...facts, ...referralFacts], policyOf(force).risk);
  const pending = { spans: joined([...(before?.pending?.spans ?? []), ...spans]), references, people: false };
  return {
    force, reference, revision: before?.revision ?? 0, version: incident?.incidentVersion ?? 0, ...(incident ? { reportedAt: incident.reportedAt } : {}),
    withdrawals, withdrawn, restricted: incident !== undefined && isRestricted(incident),
    ...(!withdrawn && incident !== undefined && isDeath(incident) ? { death: true as const } : {}), ...(before?.tied ? { tied: before.tied } : {}),
    undecided: !withdrawn && (read?.undecided ?? false), nobodyHarmed: read?.nobodyHarmed ?? false, ...(standing.authority === undefined ? {} : { authority: standing.authority }),
    people, facts, referrals, referralFacts, links: [...(before?.links ?? []), ...linksOf(people, before, clock.now())].slice(-mostLinks),
    ...(pending.spans.length + pending.references.length > 0 ? { pending } : {}),
  };
}

function touched(facts: readonly Parameters<typeof spansAfter>[0][], risk: RiskPolicy): SubjectSpan[] {
  return facts.flatMap((fact) => spansAfter(fact, risk));
}

/** Whoever is linked for the first time other than by an id of our own, or is another person than before. */
function linksOf(people: readonly FiledPerson[], before: Filed | undefined, at: string): LinkEvent[] {
  return people.flatMap(({ ref, personId: to, by }): LinkEvent[] => {
    const from = before?.people.find((one) => one.ref === ref)?.personId;
    if (from === to || (from === undefined && by === 'own')) return [];
    return [{ at, ref, ...(from === undefined ? {} : { from }), to, by }];
  });
}
