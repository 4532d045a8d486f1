import { DynamoCaseBook } from '../../../shared/adapters/dynamodb/dynamo-case-book.ts';
import { DynamoDirectoryWriter } from '../../../shared/adapters/dynamodb/dynamo-directory-writer.ts';
import { DynamoDueRows } from '../../../shared/adapters/dynamodb/dynamo-due-rows.ts';
import { DynamoRiskHistory } from '../../../shared/adapters/dynamodb/dynamo-risk-history.ts';
import { documentClient } from '../../../shared/adapters/dynamodb/document-client.ts';
import { riskContracts } from '../../../shared/adapters/sqs/risk-contracts.ts';
import { sqsClient } from '../../../shared/adapters/sqs/sqs-client.ts';
import { SqsOutgoing } from '../../../shared/adapters/sqs/sqs-outgoing.ts';
import { boardFigures, type BoardFigures } from '../../../shared/domain/board/board-figures.ts';
import type { CaseRecord } from '../../../shared/domain/cases/case-record.ts';
import { assessIncident, recommend } from '../../../shared/domain/risk/assess-incident.ts';
import type { Fact } from '../../../shared/domain/risk/facts.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { flagsOf, type JudgementRecord } from '../../../shared/domain/risk/judge-anew.ts';
import type { Filed } from '../../../shared/domain/risk/filed.ts';
import type { CaseBook } from '../../../shared/ports/case-book.ts';
import type { CaseworkDeps } from '../../../shared/runtime/commit-cases.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { policeClient } from '../start/first-items.ts';
import { type Laptop, openLaptop } from '../start/open-laptop.ts';
import { chanceOf } from '../world/chance.ts';
import { planYear, type YearIncident } from './plan-year.ts';
import { workCaseload, yearWorkers } from './simulated-idvas.ts';

export interface YearOptions {
  readonly stateDir: string;
  readonly seed: number;
  readonly incidents: number;
  readonly days: number;
  readonly from: string;
  readonly onProgress: (text: string) => void;
}

export interface YearOutcome {
  readonly figures: BoardFigures;
  readonly sent: readonly unknown[];
  /** Every incident as the rules saw it, for the command line to judge again. */
  readonly facts: readonly Fact[];
  /** Every IDVA case with its instants, from which the times to first contact can be worked out again. */
  readonly cases: readonly { readonly caseId: string; readonly openedAt: string; readonly acceptedAt?: string | undefined; readonly contactedAt?: string | undefined }[];
  readonly flags: readonly { readonly id: string; readonly flags: readonly string[]; readonly recommendations: readonly string[] }[];
  /** Incidents whose flags, judged again from the facts alone, are not what the stack found. */
  readonly differing: readonly string[];
  readonly people: { readonly true: number; readonly found: number; /** Ids that stand for two people: the worst fault. */ readonly merged: number; /** People who go by more than one id. */ readonly apart: number };
  readonly deadLetters: number;
}

const force = 'cheshire';

/** A year of the simulated force through intake, match, assess and cases on the embedded stack, a day at a time on a virtual clock, with simulated IDVAs at work. */
export async function playYear({ stateDir, seed, incidents, days, from, onProgress }: YearOptions): Promise<YearOutcome> {
  const laptop = await openLaptop({
    stateDir, mode: 'stepped', ports: 'free', startsAt: `${from}T00:00:00Z`, onProgress, functions: ['intake', 'match', 'assess', 'cases'],
    plan: { seed, incidents: null, weekend: false, register: null, links: null, pupils: 8000 },
  });
  const { stack, world } = laptop;
  try {
    const plan = planYear({ world, seed, incidents, from, days, repeats: 0.21 });
    const client = documentClient(stack.aws.dynamo);
    const workers = yearWorkers(12);
    const directory = new DynamoDirectoryWriter({ client, table: stack.tableNames.directory });
    for (const worker of workers) await directory.putUser(worker);
    const deps = caseworkDeps(laptop, client);
    const chance = chanceOf(seed, 'idvas');
    const sent: unknown[] = [];
    const byDay = Map.groupBy(plan.incidents, ({ data }) => data.reportedAt.slice(0, 10));
    for (const [n, day] of plan.days.entries()) {
      stack.clock.moveTo(`${day}T11:00:00Z`);
      await workCaseload(deps, force, chance, workers, true);
      // What was known twenty minutes after the day's last report goes with it.
      stack.clock.moveTo(plusMinutes(`${day}T23:59:59Z`, 25));
      sent.push(...(await send(laptop, byDay.get(day) ?? [])));
      await stack.quiet();
      await workCaseload(deps, force, chance, workers, false);
      await stack.quiet();
      if (n % 10 === 9) onProgress(`${day}: ${sent.length} of ${incidents} incidents`);
    }
    const history = new DynamoRiskHistory({ client, table: stack.tableNames.history });
    return await outcomeOf(plan.incidents, sent, history, await casesOf(deps.cases, plan.days), Object.values(stack.deadLetters()).reduce((sum, count) => sum + count, 0));
  } finally {
    await stack.stop();
  }
}

function caseworkDeps({ stack }: Laptop, client: ReturnType<typeof documentClient>): CaseworkDeps {
  const { environment, tableNames } = stack;
  const url = (queue: string): string => environment[`QUEUE_${queue}_URL`] ?? '';
  return {
    cases: new DynamoCaseBook({ client, tables: { cases: tableNames.cases, due: tableNames.due } }),
    due: new DynamoDueRows({ client, table: tableNames.due }),
    outgoing: new SqsOutgoing({ client: sqsClient(stack.aws.sqs), urls: { cases: url('CASES'), assess: url('ASSESS') }, contracts: riskContracts }),
    clock: stack.clock, log: makeLog('year', () => undefined), policyOf,
  };
}

/** Over the public API, in batches, as a force that sends once a day would. */
async function send({ stack }: Laptop, incidents: readonly YearIncident[]): Promise<unknown[]> {
  const events = incidents.map(({ data }) => ({ specversion: '1.0', id: `year-${data.reference}`, source: policeClient.sources[0], type: 'incident.reported', time: stack.clock.now(), data }));
  for (let at = 0; at < events.length; at += 50) {
    const response = await fetch(`${stack.urls.api}/incidents`, {
      method: 'POST', body: JSON.stringify(events.slice(at, at + 50)),
      headers: { authorization: `Bearer ${await stack.signIn.tokenFor(policeClient.clientId)}`, 'content-type': 'application/cloudevents-batch+json' },
    });
    const { results } = (await response.json()) as { results: readonly { status: number; problem?: unknown }[] };
    const refused = results.find(({ status }) => status !== 202);
    if (refused) throw new Error(`an incident of the year was refused: ${JSON.stringify(refused.problem)}`);
  }
  return events;
}

async function casesOf(cases: CaseBook, days: readonly string[]): Promise<readonly CaseRecord[]> {
  const all: CaseRecord[] = [];
  const gather = async (page: (cursor?: string) => Promise<{ items: readonly CaseRecord[]; cursor?: string }>): Promise<void> => {
    let cursor: string | undefined;
    do {
      const { items, cursor: next } = await page(cursor);
      all.push(...items);
      cursor = next;
    } while (cursor !== undefined);
  };
  await gather((cursor) => cases.live(force, 'idva', cursor));
  for (const month of new Set(days.map((day) => day.slice(0, 7)))) await gather((cursor) => cases.closedIn(force, 'idva', month, cursor));
  return all;
}

async function outcomeOf(incidents: readonly YearIncident[], sent: readonly unknown[], history: DynamoRiskHistory, cases: readonly CaseRecord[], deadLetters: number): Promise<YearOutcome> {
  const filed: Filed[] = [];
  const judged: JudgementRecord[] = [];
  for (const { data } of incidents) {
    const [one, judgement] = await Promise.all([history.filed(force, data.reference), history.judgement(force, data.reference)]);
    if (!one || !judgement) throw new Error(`${data.reference} was sent and never judged`);
    filed.push(one);
    judged.push(judgement);
  }
  const counted = judged.flatMap(({ judgement }) => {
    const { fact, reference } = judgement;
    if (!fact || judgement.withdrawn) return [];
    return [{ reference, reportedAt: fact.reportedAt, victimId: fact.victimId, grade: fact.grade, flags: flagsOf(judgement), recommendations: (judgement.assessment?.recommendations ?? []).map(({ recommendation }) => recommendation) }];
  });
  const facts = filed.flatMap((one): Fact[] => [...one.facts, ...one.referralFacts]);
  const flags = judged.flatMap(({ judgement: { assessment } }) => (assessment ? [{ id: assessment.id, flags: assessment.flags.map(({ flag }) => flag), recommendations: assessment.recommendations.map(({ recommendation }) => recommendation) }] : []));
  return {
    figures: boardFigures(counted, cases.flatMap((record) => (record.kind === 'idva' ? [{ openedAt: record.openedAt, acceptedAt: record.acceptedAt, contactedAt: record.contactedAt }] : []))),
    cases: cases.flatMap((record) => (record.kind === 'idva' ? [{ caseId: record.caseId, openedAt: record.openedAt, acceptedAt: record.acceptedAt, contactedAt: record.contactedAt }] : [])),
    sent, facts, flags, differing: differingFrom(facts, flags), people: peopleFound(incidents, filed), deadLetters,
  };
}

/** Judges every incident again by the pure rules over all facts, which never saw the store, and names those that come out otherwise. */
function differingFrom(facts: readonly Fact[], flags: YearOutcome['flags']): string[] {
  const pack = policyOf(force);
  const byVictim = Map.groupBy(facts, ({ victimId }) => victimId);
  const related = (fact: Extract<Fact, { type: 'incident' }>): Fact[] => facts.filter((other) => other.victimId === fact.victimId || (other.type === 'incident' && (other.perpetratorIds.some((id) => fact.perpetratorIds.includes(id)) || other.childIds.some((id) => fact.childIds.includes(id)) || (other.addressId !== null && other.addressId === fact.addressId))));
  const found = new Map(flags.map((line) => [line.id, line]));
  return facts.flatMap((fact) => {
    const line = found.get(fact.id);
    if (fact.type !== 'incident' || !line || !byVictim.has(fact.victimId)) return [];
    const again = assessIncident(fact, related(fact), pack);
    const names = again.flags.map(({ flag }) => flag);
    return names.join() === line.flags.join() && recommend(names, fact.grade).map(({ recommendation }) => recommendation).join() === line.recommendations.join() ? [] : [fact.id];
  });
}

function peopleFound(incidents: readonly YearIncident[], filed: readonly Filed[]): YearOutcome['people'] {
  const idsOf = new Map<string, Set<string>>();
  const truthOf = new Map<string, Set<string>>();
  incidents.forEach(({ truth }, n) => {
    for (const { ref, personId } of filed[n]?.people ?? []) {
      const who = truth[ref.replace(/^.*[~/#:]/, '')] ?? truth[ref];
      if (who === undefined) continue;
      idsOf.set(who, (idsOf.get(who) ?? new Set()).add(personId));
      truthOf.set(personId, (truthOf.get(personId) ?? new Set()).add(who));
    }
  });
  return { true: idsOf.size, found: truthOf.size, merged: [...truthOf.values()].filter(({ size }) => size > 1).length, apart: [...idsOf.values()].filter(({ size }) => size > 1).length };
}
