import { DynamoDirectoryWriter } from '../../../shared/adapters/dynamodb/dynamo-directory-writer.ts';
import { documentClient } from '../../../shared/adapters/dynamodb/document-client.ts';
import { DynamoDueRows } from '../../../shared/adapters/dynamodb/dynamo-due-rows.ts';
import { DynamoDutyBook } from '../../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoRollWriter } from '../../../shared/adapters/dynamodb/dynamo-roll-writer.ts';
import { recordRead } from '../../../shared/domain/duty/commands/read-notification.ts';
import type { Disclosure } from '../../../shared/domain/notification/content.ts';
import { earlierOf, type Instant, plusMinutes } from '../../../shared/domain/time.ts';
import { severalAtOnce } from '../../../shared/runtime/several-at-once.ts';
import { type FunctionName, scopes } from '../../topology.ts';
import { demoSecrets } from '../engines/sign-in.ts';
import { type Stack, startStack } from '../host/stack.ts';
import { watchMemory } from '../imports/peak-memory.ts';
import { processorSeconds } from '../imports/started-processes.ts';
import { firstItems, frequenciesOf, policeClient } from '../start/first-items.ts';
import { schoolShardsOf } from '../start/school-shards.ts';
import { openSentLog, type SentEntry } from '../start/sent-log.ts';
import { summarise, type Summary } from '../start/summary.ts';
import { shippedData } from '../world/load-world.ts';
import { addAsked, type Asked, meteredCode, noneAsked, sumOf } from './counts.ts';
import { meteredStages } from './metered-stages.ts';
import { fridayEvening, type MondayPlan } from './plan-monday.ts';
import { timeRawRequests } from './raw-requests.ts';

/** Everything between the force and the key adult's mailbox. Casework follows beside it and has a bench of its own. */
const names = ['intake', 'match', 'plan', 'release', 'deliver', 'delivery-events', 'chase'] as const satisfies readonly FunctionName[];

export interface PipelineOptions {
  readonly stateDir: string;
  readonly plan: MondayPlan;
  readonly seed: number;
  /** How many emails the morning is to come to: so many key adults read in time that no deputy more is alerted. */
  readonly emails: number;
  /** What SES takes in a second; whatever comes above it in a virtual minute is refused as too fast. */
  readonly perSecond: number;
  /** Part of the requests that is asked again raw, 0 to 1. */
  readonly rawShare: number;
  readonly onProgress: (text: string) => void;
}

export interface PipelineOutcome {
  readonly byFunction: ReadonlyMap<string, Asked>;
  readonly whole: Asked;
  readonly summary: Summary;
  readonly notifications: number;
  readonly toPeople: number;
  readonly throttled: number;
  /** Emails by the virtual minute in which SES took them. */
  readonly minutes: ReadonlyMap<Instant, number>;
  readonly sentTwice: number;
  readonly deadLetters: number;
  readonly seconds: number;
  /** Of processors, the engines' too: what other people's work on the machine changes little of. */
  readonly processorSeconds: number;
  readonly raw: { readonly seconds: number; readonly processorSeconds: number; readonly asked: number };
  readonly memory: { readonly ownMb: number; readonly startedMb: number | undefined };
}

/** A weekend's reports and the Monday morning after them on the embedded stack: the deployed stages with a meter before them, on a virtual clock. */
export async function playPipeline({ stateDir, plan, seed, emails, perSecond, rawShare, onProgress }: PipelineOptions): Promise<PipelineOutcome> {
  const memory = watchMemory();
  const byFunction = new Map<string, Asked>(names.map((name) => [name, noneAsked()]));
  const stack = await startStack({
    stateDir, ports: 'free', clock: { mode: 'stepped', startAt: fridayEvening }, functions: names, stages: meteredStages(names),
    concurrency: { match: 2, plan: 2, deliver: 3, 'delivery-events': 2 }, settings: { MAIL_PER_SECOND: String(perSecond) },
    apiClients: [{ clientId: policeClient.clientId, clientSecret: demoSecrets('bench', policeClient.clientId).password, name: 'The forces (simulated)', scopes: [scopes.report, scopes.read] }],
    firstItems: () => firstItems(plan.world, []), onProgress,
    onLog: ({ function: name, text }) => {
      const counted = byFunction.get(name);
      if (counted && text.includes(meteredCode)) addAsked(counted, (JSON.parse(text) as { asked: Asked }).asked);
    },
  });
  const sent = openSentLog(stateDir);
  try {
    const client = documentClient(stack.aws.dynamo);
    await loadTexts(stack, plan, client);
    const book = new DynamoDutyBook({ client, tables: stack.tableNames });
    const due = new DynamoDueRows({ client, table: stack.tableNames.due });
    const { throttled, minutes } = capMail(stack, perSecond);
    onProgress('The weekend begins');
    const started = performance.now();
    const worked = processorSeconds();
    const next = async (): Promise<Instant | null> => {
      const rows = (await Promise.all([due.earliest('release'), due.earliest('chase')])).flatMap((row) => row?.at ?? []);
      return rows.length === 0 ? null : rows.reduce(earlierOf);
    };
    await report(stack, plan, { keep: (entries) => sent.write(...entries), to: (at) => stack.advanceTo(at, { earliestDue: next }), onProgress });
    onProgress(`${seconds(started)} s: all reported; the morning comes`);
    let read = 0;
    await stack.advanceTo('2026-11-09T10:05:00Z', {
      earliestDue: next,
      afterTick: async (at) => {
        if (at >= '2026-11-09T07:00:00Z') onProgress(`${seconds(started)} s: ${at}, ${stack.mail.accepted.length} emails`);
        if (read > 0 || at < '2026-11-09T07:20:00Z' || at > '2026-11-09T07:40:00Z') return;
        read = await someRead(book, plan, stack.clock.now(), emails - stack.mail.accepted.length);
      },
    });
    await stack.quiet();
    const took = (performance.now() - started) / 1000;
    const work = processorSeconds() - worked;
    onProgress(`${Math.round(took)} s: played; the same requests raw`);
    const whole = sumOf(byFunction.values());
    for (const [kind, count] of Object.entries(stack.queues.asked)) whole.requests[`SQS ${kind}`] = (whole.requests[`SQS ${kind}`] ?? 0) + count;
    const entries = [...sent.entries.values()];
    const summary = await summarise({ seed, force: policeClient.force, sent: entries, book, emails: stack.mail.accepted.length, from: plusMinutes(fridayEvening, -60), to: stack.clock.now() });
    const taken = [...stack.mail.accepted];
    const sentTwice = taken.length - new Set(taken.map(({ to, tags }) => JSON.stringify([to, tags]))).size;
    const deadLetters = Object.values(stack.deadLetters()).reduce((sum, count) => sum + count, 0);
    stack.mail.setFault(() => null);
    const raw = await timeRawRequests(stack, whole, rawShare);
    const duties = Object.values(summary.ledger).reduce((sum, count) => sum + count, 0);
    const toPeople = summary.ledger['awaiting-review'] + summary.ledger['on-hold'];
    return { byFunction, whole, summary, notifications: duties - toPeople - summary.ledger['out-of-scope'], toPeople, throttled: throttled(), minutes, sentTwice, deadLetters, seconds: took, processorSeconds: work, raw, memory: memory.stop() };
  } finally {
    sent.close();
    await stack.stop();
  }
}

/** SES as an account of that rate has it: what comes above it in a minute of the virtual clock is refused. */
function capMail(stack: Stack, perSecond: number): { readonly throttled: () => number; readonly minutes: Map<Instant, number> } {
  const minutes = new Map<Instant, number>();
  let throttled = 0;
  stack.mail.setFault(() => {
    const minute = stack.clock.now();
    const taken = minutes.get(minute) ?? 0;
    if (taken >= perSecond * 60) {
      throttled += 1;
      return 'refuse-throttled';
    }
    minutes.set(minute, taken + 1);
    return null;
  });
  return { throttled: () => throttled, minutes };
}

async function loadTexts(stack: Stack, { world }: MondayPlan, client: ReturnType<typeof documentClient>): Promise<void> {
  await new DynamoRollWriter({ client, table: stack.tableNames.rolls }).putFrequencies(frequenciesOf(world));
  const directory = new DynamoDirectoryWriter({ client, table: stack.tableNames.directory });
  for (const [authority, shard] of await schoolShardsOf(shippedData.register, shippedData.links)) await directory.putSchoolShard(authority, shard);
}

/** Over the public API in batches of 50, each sent when the last of it was known. */
async function report(stack: Stack, plan: MondayPlan, { keep, to, onProgress }: { readonly keep: (entries: readonly SentEntry[]) => void; readonly to: (at: Instant) => Promise<void>; readonly onProgress: (text: string) => void }): Promise<void> {
  const inOrder = plan.incidents.toSorted((a, b) => (a.data.reportedAt < b.data.reportedAt ? -1 : 1));
  const started = performance.now();
  for (let at = 0; at < inOrder.length; at += 50) {
    const some = inOrder.slice(at, at + 50);
    // Saturday's and Sunday's morning runs come on the way.
    await to(plusMinutes(some.at(-1)?.data.reportedAt ?? fridayEvening, 25));
    const events = some.map(({ data }) => ({ specversion: '1.0', id: `monday-${data.reference}`, source: policeClient.sources[0] ?? '', type: 'incident.reported', time: stack.clock.now(), data }));
    const results = await sendBatch(stack, events);
    keep(results.flatMap(({ status, problem }, n): SentEntry[] => {
      if (status !== 202) throw new Error(`an incident of the weekend was refused: ${JSON.stringify(problem)}`);
      const [event, one] = [events[n], some[n]];
      return event && one ? [{ actionId: event.id, kind: 'report', at: event.time, event: event as unknown as SentEntry['event'], answer: { status }, truth: { children: one.truth.children, partyAdultId: null } }] : [];
    }));
    if (at % 500 === 0) {
      // Not more in the queues than a night would have there.
      await stack.quiet();
      onProgress(`${seconds(started)} s: ${at + some.length} of ${inOrder.length} reported`);
    }
  }
  await stack.quiet();
}

interface Answered { readonly status: number; readonly problem?: unknown }

/** As a force does: what could not be taken now is sent again. */
async function sendBatch(stack: Stack, events: readonly unknown[]): Promise<readonly Answered[]> {
  const answered = new Array<Answered>(events.length);
  let left = [...events.keys()];
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const response = await fetch(`${stack.urls.api}/incidents`, {
      method: 'POST', body: JSON.stringify(left.map((n) => events[n])),
      headers: { authorization: `Bearer ${await stack.signIn.tokenFor(policeClient.clientId)}`, 'content-type': 'application/cloudevents-batch+json' },
    });
    if (response.status >= 500 && attempt < 5) continue;
    const { results } = (await response.json()) as { results: readonly Answered[] };
    for (const [place, n] of left.entries()) answered[n] = results[place] ?? { status: response.status };
    left = attempt < 5 ? left.filter((n) => (answered[n]?.status ?? 500) >= 500) : [];
  }
  return answered;
}

/** Of those alerted, so many read that only as many deputies are left to alert as the morning is to have. */
async function someRead(book: DutyBookLike, plan: MondayPlan, now: Instant, deputiesLeft: number): Promise<number> {
  const bySetting = new Map<string, { readonly disclosure: Disclosure; readonly reference: string; readonly childRef: string }[]>();
  const children = plan.incidents.flatMap(({ data }) => data.children.map(({ childRef }) => ({ force: policeClient.force, reference: data.reference, childRef })));
  await severalAtOnce(children, 16, async (key) => {
    const duty = await book.duty(key);
    for (const disclosure of await book.disclosures(Object.values(duty?.settings ?? {}).map(({ disclosureId }) => disclosureId))) {
      if (disclosure.alerted.length > 0) bySetting.set(disclosure.setting, [...(bySetting.get(disclosure.setting) ?? []), { disclosure, ...key }]);
    }
  });
  const readers = [...bySetting.values()].slice(0, Math.max(0, bySetting.size - deputiesLeft));
  await severalAtOnce(readers.flat(), 16, async ({ disclosure, reference, childRef }) => {
    const duty = await book.duty({ force: policeClient.force, reference, childRef });
    const [adultId] = disclosure.alerted;
    const read = duty && adultId ? recordRead({ duty, disclosure, adultId, now, phoneTask: undefined }) : undefined;
    if (read?.kind === 'change') await book.commit(read.change);
  });
  return readers.length + 1;
}

type DutyBookLike = Pick<DynamoDutyBook, 'duty' | 'disclosures' | 'commit'>;

function seconds(since: number): number {
  return Math.round((performance.now() - since) / 1000);
}
