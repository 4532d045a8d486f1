import { functions, type FunctionName } from '../../topology.ts';
import type { Asked } from './counts.ts';
import type { PipelineOutcome } from './play-pipeline.ts';
import { billOf, type Prices } from './prices.ts';

export interface Played { readonly incidents: number; readonly perSecond: number; readonly seed: number; readonly rawShare: number }

/** SES says of each email that it went and that it arrived: two events by way of SNS. */
const eventsAnEmail = 2;

/** The figures as a person reads them, or as one line of JSON. */
export function sayPipeline(outcome: PipelineOutcome, played: Played, prices: Prices, json: boolean): string {
  const { whole, byFunction, notifications, summary, raw } = outcome;
  const gbSeconds = [...byFunction].reduce((sum, [name, { milliseconds }]) => sum + (milliseconds / 1000) * (functions[name as FunctionName].memoryMb / 1024), 0);
  const bill = billOf(whole, { gbSeconds, emails: summary.emails, mailEvents: summary.emails * eventsAnEmail }, prices);
  const perThousand = (bill.withoutSes / Math.max(1, notifications)) * 1000;
  const ratio = outcome.seconds / (raw.seconds / played.rawShare);
  const rawWork = raw.processorSeconds / played.rawShare;
  const asked = Object.values(whole.requests).reduce((sum, count) => sum + count, 0);
  const fullest = Math.max(0, ...outcome.minutes.values());
  const figures = {
    seed: played.seed, incidents: played.incidents, notifications, emails: summary.emails, toPeople: outcome.toPeople, late: summary.late, deadlinesUncovered: summary.deadlinesUncovered, balanced: summary.balanced,
    sentTwice: outcome.sentTwice, deadLetters: outcome.deadLetters, throttled: outcome.throttled, emailsInTheFullestMinute: fullest, requests: whole.requests, readUnits: whole.readUnits, writeUnits: whole.writeUnits,
    bytesOut: whole.bytesOut, bytesIn: whole.bytesIn, dollarsPerThousandNotifications: perThousand, dollarsOfSes: bill.ses, seconds: outcome.seconds, rawSeconds: raw.seconds / played.rawShare, ratio, processorSeconds: outcome.processorSeconds, rawProcessorSeconds: rawWork, processorRatio: outcome.processorSeconds / rawWork, memory: outcome.memory,
  };
  if (json) return `${JSON.stringify(figures)}\n`;
  const incident = perOne(['intake', 'match'], byFunction, played.incidents);
  const notification = perOne(['plan', 'release', 'deliver', 'delivery-events', 'chase'], byFunction, notifications);
  return [
    `${played.incidents.toLocaleString('en-GB')} incidents, ${notifications.toLocaleString('en-GB')} notifications, ${summary.emails.toLocaleString('en-GB')} emails (seed ${played.seed}); ${outcome.toPeople} children wait for a person.`,
    `Deadlines uncovered: ${summary.deadlinesUncovered}. Emails sent twice: ${outcome.sentTwice}. Ledger ${summary.balanced ? 'balanced' : 'NOT balanced'}: ${summary.children.reported} reported. Late: ${summary.late}. Messages left behind: ${outcome.deadLetters}.`,
    `SES at ${played.perSecond} a second: ${outcome.minutes.size} virtual minutes with emails, at most ${fullest} in one; ${outcome.throttled} refused as too fast.`,
    '',
    'Requests to AWS, all in all:',
    ...Object.entries(whole.requests).toSorted(([, a], [, b]) => b - a).map(([kind, count]) => `  ${kind.padEnd(30)} ${String(count).padStart(9)}   ${(count / Math.max(1, notifications)).toFixed(2)} a notification`),
    `  ${'together'.padEnd(30)} ${String(asked).padStart(9)}   ${(asked / Math.max(1, notifications)).toFixed(2)} a notification`,
    `  Empty polls of SQS by Lambda are not here: they do not depend on what is sent.`,
    '',
    `DynamoDB by ConsumedCapacity of the engine: ${whole.readUnits.toFixed(1)} read and ${whole.writeUnits.toFixed(1)} write units; ${mb(whole.bytesOut)} out, ${mb(whole.bytesIn)} back.`,
    `  for each incident (intake, match):    ${line(incident)}`,
    `  for each notification (from plan on): ${line(notification)}`,
    `  write units by table and index: ${Object.entries(whole.writesTo).toSorted(([, a], [, b]) => b - a).map(([where, units]) => `${where} ${(units / Math.max(1, notifications)).toFixed(1)}`).join(', ')} a notification`,
    '',
    `Price, ${prices.what}`,
    `  (taken ${prices.taken})`,
    ...Object.entries(bill.lines).map(([name, dollars]) => `  ${name.padEnd(18)} $${dollars.toFixed(4)}`),
    `  For 1,000 notifications: $${perThousand.toFixed(4)} besides SES, whose own charge is $${((bill.ses / Math.max(1, notifications)) * 1000).toFixed(4)}. Goal: under $0.10. Lambda's time is as measured here, on a busy machine.`,
    '',
    `Time: ${outcome.seconds.toFixed(0)} s; as many raw requests to the same engines: ${(raw.seconds / played.rawShare).toFixed(0)} s${played.rawShare < 1 ? ` (${raw.asked} asked in ${raw.seconds.toFixed(0)} s)` : ''}. Ratio ${ratio.toFixed(2)}; goal 1.6.`,
    `Of processors, whatever else the machine does: ${outcome.processorSeconds.toFixed(0)} s and ${rawWork.toFixed(0)} s. Ratio ${(outcome.processorSeconds / rawWork).toFixed(2)}.`,
    `Memory at most: ${outcome.memory.ownMb} MB, and ${outcome.memory.startedMb ?? 'unknown'} MB the database.`,
    '',
  ].join('\n');
}

interface PerOne { readonly requests: number; readonly reads: number; readonly writes: number; readonly bytes: number }

function perOne(names: readonly string[], byFunction: ReadonlyMap<string, Asked>, of: number): PerOne {
  const some = names.flatMap((name) => byFunction.get(name) ?? []);
  const sum = (what: (one: Asked) => number): number => some.reduce((total, one) => total + what(one), 0) / Math.max(1, of);
  return {
    requests: sum(({ requests }) => Object.values(requests).reduce((total, count) => total + count, 0)),
    reads: sum(({ readUnits }) => readUnits), writes: sum(({ writeUnits }) => writeUnits), bytes: sum(({ bytesOut, bytesIn }) => bytesOut + bytesIn),
  };
}

function line({ requests, reads, writes, bytes }: PerOne): string {
  return `${requests.toFixed(1)} requests, ${reads.toFixed(1)} read and ${writes.toFixed(1)} write units, ${(bytes / 1024).toFixed(1)} KB`;
}

function mb(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
