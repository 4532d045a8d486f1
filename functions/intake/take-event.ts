import type { Accepted, Problem, Warning } from '../../events/api.ts';
import type { PoliceEvent } from '../../events/police.ts';
import { gapsOf } from '../../shared/domain/intake/gaps.ts';
import { storedMessage } from '../../shared/domain/intake/forward-row.ts';
import type { Accepted as Stored } from '../../shared/ports/incident-store.ts';
import { problemOf } from '../../shared/runtime/http.ts';
import type { Caller, IntakeDeps } from './deps.ts';
import { keepRefusal } from './keep-refusal.ts';
import { prepareAcceptance, type Prepared } from './prepare-acceptance.ts';
import { putRight } from './put-right.ts';
import { readOne, receiptIdOf } from './read-one.ts';

export type Taken = { readonly kind: 'accepted'; readonly accepted: Accepted } | { readonly kind: 'refused'; readonly problem: Problem };

const tries = 8;

/**
 * Takes one event: refuses it, keeping the body; or stores it with its receipt, its rows of the ledger and what must follow, all
 * or nothing, and then hands it on. Sent again, it answers the same and changes nothing.
 * @param handOn how what follows from it is sent; by itself unless it is taken with others
 * @throws a fault of a store: nothing is half done, and the same event may be sent again
 */
export async function takeEvent(raw: unknown, caller: Caller, deps: IntakeDeps, handOn: HandOn = (forward) => handOnTogether([forward], caller, deps)): Promise<Taken> {
  const read = readOne(raw, caller, deps.clock.now());
  if (read.kind === 'refused') return refuse(read.problem, read.text, raw, caller, deps);
  const { event } = read;
  const reference = event.type === 'force.period-closed' ? {} : { reference: event.data.reference };
  await deps.audit.append({ at: deps.clock.now(), force: caller.force, operation: 'collection', actor: caller.clientId, what: event.type, ...reference });
  const { prepared, stored } = await store(event, caller, deps);
  switch (stored.kind) {
    case 'event-conflict':
      return refuse(eventIdReused, read.text, raw, caller, deps);
    case 'version-conflict':
      return refuse(versionReused, read.text, raw, caller, deps);
    case 'accepted':
      deps.log.info('event-accepted', { force: caller.force, clientId: caller.clientId, receiptId: prepared.acceptance.receipt.receiptId, what: event.type, count: prepared.acceptance.duties.length });
      if (prepared.forward) await handOn({ ...prepared.forward, receiptId: prepared.acceptance.receipt.receiptId });
      if (prepared.acceptance.duties.length > 0) await repeatWithdrawal(event, prepared, caller, deps);
      break;
    case 'duplicate':
    case 'same-version':
      deps.log.info('event-repeated', { force: caller.force, clientId: caller.clientId, receiptId: stored.receipt.receiptId, what: event.type });
      break;
    default: {
      const unknown: never = stored;
      throw new Error(`an acceptance ended in an unknown way: ${typeof unknown}`);
    }
  }
  const receiptId = receiptIdOf(caller.force, event);
  // On a repeat as well: the first attempt may have been cut off before this.
  const corrected = event.data.corrects === undefined || (await putRight(event.data.corrects, receiptId, caller, deps));
  const outcome = stored.kind !== 'accepted' ? 'repeated' : prepared.older ? 'older-version' : 'stored';
  return { kind: 'accepted', accepted: { receiptId, outcome, warnings: [...warningsOf(event, prepared.leftOut, caller, deps), ...(corrected ? [] : [{ code: 'corrects-nothing' } as const])] } };
}

export const eventIdReused: Problem = problemOf('event-id-reused', 'Send it under an id of its own, and name the refusalId in data.corrects.', { errors: [{ field: 'id', expected: 'expected an id that this source has not used for other content' }] });
export const versionReused: Problem = problemOf('version-reused', 'Send what you know now under the next version, and name the refusalId in data.corrects.', { errors: [{ field: 'data.incidentVersion', expected: 'expected a version that has not been accepted with other content' }] });

async function refuse(problem: Problem, text: string, event: unknown, caller: Caller, deps: IntakeDeps): Promise<Taken> {
  if (problem.status === 403) {
    deps.log.warn('event-forbidden', { force: caller.force, clientId: caller.clientId });
    return { kind: 'refused', problem };
  }
  return { kind: 'refused', problem: await keepRefusal({ problem, text, event }, caller, deps) };
}

async function store(event: PoliceEvent, caller: Caller, deps: IntakeDeps): Promise<{ prepared: Prepared; stored: Exclude<Stored, { kind: 'conflict' }> }> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const prepared = await prepareAcceptance(event, caller, deps);
    // First: an entry that nothing leads to harms nobody, and an incident whose address was lost could not be found again.
    if (prepared.apart) await deps.apart.put(prepared.apart);
    const stored = await deps.incidents.accept(prepared.acceptance);
    if (stored.kind !== 'conflict') return { prepared, stored };
    deps.log.info('store-conflict', { force: caller.force, attempt });
  }
  throw new Error(`the duties of an event changed under ${tries} decisions in turn`);
}

/** What is to be sent of an accepted event, and the due row that sends it if nobody else does. */
export type Forward = NonNullable<Prepared['forward']> & { readonly receiptId: string };
export type HandOn = (forward: Forward) => Promise<void>;

/** The events are safe: whatever fails from here, their due rows hand them on. */
export async function handOnTogether(forwards: readonly Forward[], { force }: Caller, { outgoing, due, log }: Pick<IntakeDeps, 'outgoing' | 'due' | 'log'>): Promise<void> {
  if (forwards.length === 0) return;
  try {
    const [matches, reports] = [forwards.flatMap((one) => (one.queue === 'match' ? [one.message] : [])), forwards.flatMap((one) => (one.queue === 'report' ? [one.message] : []))];
    if (matches.length > 0) await outgoing.send('match', matches);
    if (reports.length > 0) await outgoing.send('report', reports);
    await due.removeAll(forwards.map(({ row }) => row));
  } catch (fault) {
    for (const { receiptId } of forwards) log.error('forward-left-to-chase', { force, receiptId }, fault);
  }
}

/** A withdrawal that was stored in the same moment may have been carried through before these children were in the ledger: it is handed on once more. */
async function repeatWithdrawal(event: PoliceEvent, prepared: Prepared, { force }: Caller, { incidents, outgoing, log }: IntakeDeps): Promise<void> {
  if (event.type !== 'incident.reported' && event.type !== 'incident.amended') return;
  const { reference, incidentVersion } = event.data;
  const { receiptId } = prepared.acceptance.receipt;
  try {
    const latest = await incidents.latest(force, reference);
    if (latest?.content.kind !== 'withdrawn' || latest.version < incidentVersion || latest.version === prepared.withdrawnUpTo) return;
    await outgoing.send('match', [storedMessage(force, `${receiptId}~withdrawn`, reference, latest.version)]);
  } catch (fault) {
    log.error('forward-left-to-chase', { force, receiptId }, fault);
  }
}

export function warningsOf(event: PoliceEvent, leftOut: readonly string[], { force }: Caller, { policyOf }: Pick<IntakeDeps, 'policyOf'>): Warning[] {
  if (event.type !== 'incident.reported' && event.type !== 'incident.amended') return [];
  return [
    ...gapsOf(event.data, policyOf(force)).map(({ childRef, required, asked }) => ({ code: 'fields-missing' as const, childRef, required: [...required], asked: [...asked] })),
    ...(leftOut.length > 0 ? [{ code: 'children-left-out' as const, childRefs: [...leftOut] }] : []),
  ];
}
