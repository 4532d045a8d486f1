import type { IncidentStatus, ReceiptAnswer } from '../../events/api.ts';
import type { IncidentData } from '../../events/incident.ts';
import { statusRequest } from '../../events/status-request.ts';
import { check } from '../../shared/domain/intake/explain-faults.ts';
import { statusForForce } from '../../shared/domain/intake/status-for-force.ts';
import { type HttpAnswer, type HttpRequest, problemAnswer, problemOf } from '../../shared/runtime/http.ts';
import type { Caller, IntakeDeps } from './deps.ts';
import { readPlainJson } from './read-body.ts';

/** The same for what does not exist, what never did, and what is another force's. */
const notFound: HttpAnswer = problemAnswer(problemOf('not-found', 'Nothing of this force goes by that id or reference.'));

/** GET /receipts/{receiptId} */
export async function tellReceipt(receiptId: string, caller: Caller, deps: IntakeDeps): Promise<HttpAnswer> {
  const { force } = caller;
  const receipt = /^rc-[a-z0-9]{26}$/.test(receiptId) ? await deps.incidents.receipt(force, receiptId) : undefined;
  if (!receipt) return notFound;
  const incident = receipt.reference === undefined ? undefined : await incidentStatus(receipt.reference, caller, deps);
  const { receivedAt, type, version } = receipt;
  const answer: ReceiptAnswer = { receiptId, receivedAt, type, ...(version === undefined ? {} : { incidentVersion: version }), ...(incident ? { incident } : {}) };
  return { status: 200, body: answer };
}

/** POST /incident-status */
export async function tellIncident(request: HttpRequest, caller: Caller, deps: IntakeDeps): Promise<HttpAnswer> {
  const read = readPlainJson(request);
  if (read.kind === 'refused') return problemAnswer(read.problem);
  const checked = check(statusRequest, read.value);
  if (!checked.ok) return problemAnswer(problemOf('request-invalid', 'Send the reference of one incident.', { errors: [...checked.faults] }));
  const status = await incidentStatus(checked.value.reference, caller, deps);
  return status ? { status: 200, body: status } : notFound;
}

async function incidentStatus(reference: string, { clientId, force }: Caller, deps: IntakeDeps): Promise<IncidentStatus | undefined> {
  const { audit, book, clock, incidents, log } = deps;
  const latest = await incidents.latest(force, reference);
  if (!latest) return undefined;
  await audit.append({ at: clock.now(), force, operation: 'consultation', actor: clientId, what: 'incident-status', reference });
  const greatest = latest.content.kind === 'incident' ? latest : await incidents.latest(force, reference, 'incident');
  const incident = greatest?.content.kind === 'incident' ? greatest.content.data : undefined;
  const duties = await book.dutiesOf(force, reference);
  const children = await Promise.all(duties.map(async (duty) => {
    const lists = incident?.children.some(({ childRef }) => childRef === duty.childRef) === true;
    return statusForForce(duty, lists ? incident : await versionListing(reference, duty.version, force, deps), deps.policyOf(force));
  }));
  log.info('status-told', { force, clientId, count: children.length });
  return { reference, version: latest.version, withdrawn: latest.content.kind === 'withdrawn', children, openRefusals: await openRefusals(force, deps) };
}

/** The version that last listed a child whom the greatest one leaves out. */
async function versionListing(reference: string, version: number, force: string, { incidents }: IntakeDeps): Promise<IncidentData | undefined> {
  const stored = await incidents.version(force, reference, version);
  return stored?.content.kind === 'incident' ? stored.content.data : undefined;
}

async function openRefusals(force: string, { book }: IntakeDeps): Promise<number> {
  let count = 0;
  let cursor: string | undefined;
  do {
    const page = await book.openTasks(force, cursor);
    count += page.items.filter(({ detail }) => detail.kind === 'refused').length;
    cursor = page.cursor;
  } while (cursor !== undefined);
  return count;
}
