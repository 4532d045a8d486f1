import type { ChildTruth } from '../world/night/types.ts';
import { findPersonalData } from './find-personal-data.ts';
import type { Evidence, Raw } from './read-state.ts';

/** Something that is not as it must be, in words; children by the force's reference and childRef, never by name. */
export interface Fault {
  readonly kind: 'missing' | 'doubled' | 'wrongly-told' | 'not-told' | 'not-reported' | 'personal-data' | 'email';
  readonly words: string;
}

interface Child {
  readonly reference: string;
  readonly childRef: string;
  truth: ChildTruth | undefined;
  partyAdultId: string | null;
}

const met = new Set(['read', 'acknowledged', 'told-by-phone', 'authority-informed', 'passed-to-force', 'withdrawn', 'out-of-scope', 'not-sent']);

/**
 * Works the balance out again from what the force says it sent, the disclosure records and the inbox, and holds the ledger's
 * rows against it. It shares no code with the ledger: an error there does not hide itself here.
 */
export function findFaults(evidence: Evidence): Fault[] {
  const children = childrenSent(evidence);
  const rows = ledgerRows(evidence.duties);
  const records = evidence.disclosures.filter((item) => typeof item['disclosureId'] === 'string' && typeof item['contentHash'] === 'string');
  const adults = new Map(evidence.directory.filter((item) => typeof item['adultId'] === 'string' && typeof item['mailbox'] === 'string').map((item) => [String(item['adultId']), item]));
  const faults: Fault[] = [];
  const say = (kind: Fault['kind'], words: string): void => void faults.push({ kind, words });

  for (const [key, child] of children) {
    const found = rows.get(key) ?? [];
    if (found.length === 0) say('missing', `${key} was reported and accepted, and has no row in the ledger`);
    if (found.length > 1) say('doubled', `${key} has ${found.length} rows in the ledger`);
    const mine = records.filter((record) => keyOf(record) === key);
    for (const words of doubled(mine)) say('doubled', `${key}: ${words}`);
    for (const words of wronglyTold(child, mine, adults)) say('wrongly-told', `${key}: ${words}`);
    for (const words of notTold(child, mine, found[0])) say('not-told', `${key}: ${words}`);
  }
  for (const key of rows.keys()) if (!children.has(key)) say('not-reported', `${key} has a row in the ledger, and the force never had it accepted`);
  for (const record of records) if (!children.has(keyOf(record))) say('not-reported', `${keyOf(record)} has a disclosure record, and the force never had it accepted`);
  for (const words of emailFaults(evidence, records, adults)) say('email', words);
  for (const words of findPersonalData(evidence.sent, evidence.emails)) say('personal-data', words);
  return faults;
}

/** Every child listed in an accepted event, once. */
export function childrenSent({ sent }: Pick<Evidence, 'sent'>): Map<string, Child> {
  const children = new Map<string, Child>();
  for (const { event, answer, truth } of sent) {
    if (answer.status !== 202 || (event.type !== 'incident.reported' && event.type !== 'incident.amended')) continue;
    const { reference = '', children: listed } = event.data as { reference?: string; children?: readonly { childRef: string }[] };
    for (const { childRef } of listed ?? []) {
      const key = `${reference} ${childRef}`;
      const before = children.get(key);
      const said = truth?.children.find((one) => one.childRef === childRef);
      children.set(key, { reference, childRef, truth: said ?? before?.truth, partyAdultId: truth?.partyAdultId ?? before?.partyAdultId ?? null });
    }
  }
  return children;
}

function ledgerRows(duties: readonly Raw[]): Map<string, Raw[]> {
  const rows = new Map<string, Raw[]>();
  for (const item of duties) {
    if (typeof item['childRef'] !== 'string' || typeof item['firstSentAt'] !== 'string' || typeof item['state'] !== 'string' || 'taskId' in item) continue;
    rows.set(keyOf(item), [...(rows.get(keyOf(item)) ?? []), item]);
  }
  return rows;
}

function keyOf(item: Raw): string {
  return `${String(item['reference'])} ${String(item['childRef'])}`;
}

function doubled(records: readonly Raw[]): string[] {
  const seen = new Map<string, number>();
  for (const record of records) for (const what of [`version ${String(record['version'])} to ${String(record['setting'])}`]) seen.set(what, (seen.get(what) ?? 0) + 1);
  const open = new Map<string, number>();
  for (const record of records) if (record['access'] === 'open') open.set(String(record['setting']), (open.get(String(record['setting'])) ?? 0) + 1);
  return [
    ...[...seen].filter(([, n]) => n > 1).map(([what, n]) => `${n} disclosure records of ${what}`),
    ...[...open].filter(([, n]) => n > 1).map(([setting, n]) => `${n} versions can be read at once at ${setting}`),
  ];
}

/** Released to a setting that is not the child's, or put before an adult of another setting or who is a party. */
function wronglyTold({ truth, partyAdultId }: Child, records: readonly Raw[], adults: ReadonlyMap<string, Raw>): string[] {
  const faults: string[] = [];
  const own = truth && new Set([...truth.urns.map((urn) => `school:${urn}`), ...(truth.authority ? [`authority:${truth.authority}`] : [])]);
  for (const record of records) {
    if (typeof record['releasedAt'] !== 'string') continue;
    const setting = String(record['setting']);
    if (own && !own.has(setting)) faults.push(`${setting} was told, and it is not the child's`);
    for (const adultId of [...list(record['alerted']), ...list(record['readBy'])]) {
      const at = textOf(adults.get(adultId)?.['setting'], 'nowhere in the directory');
      if (at !== setting && !at.startsWith('authority:')) faults.push(`an adult of ${at} was told of a child at ${setting}`);
      if (adultId === partyAdultId) faults.push(`an adult who is a party was told (${adultId})`);
    }
  }
  return [...new Set(faults)];
}

/** A child of a known school whom nobody there has read of, and whose row says nothing else that ends it. */
function notTold({ truth }: Child, records: readonly Raw[], row: Raw | undefined): string[] {
  const read = new Set(records.filter((record) => typeof record['readAt'] === 'string').map((record) => String(record['setting'])));
  const settings = truth?.expect === 'school' ? truth.urns.map((urn) => `school:${urn}`) : [];
  if (settings.length > 0 && settings.every((setting) => read.has(setting))) return [];
  const state = textOf(row?.['state']);
  if (row === undefined || met.has(state)) return [];
  return [`nobody is on record as told; the ledger says "${state}"`];
}

function emailFaults({ emails: all, directory }: Evidence, records: readonly Raw[], adults: ReadonlyMap<string, Raw>): string[] {
  const mailboxOf = (adultId: string): string => textOf(adults.get(adultId)?.['mailbox']).toLowerCase();
  // Those who work cases are alerted too, by the same words: to their own mailboxes, and to nobody else's.
  const casework = all.filter(({ tags }) => tags['kind'] === 'casework');
  const emails = all.filter((email) => !casework.includes(email));
  const workers = new Set(directory.flatMap(({ casework: entry }) => (typeof entry === 'object' && entry !== null && 'mailbox' in entry && typeof entry.mailbox === 'string' ? [entry.mailbox.toLowerCase()] : [])));
  const sentTo = new Map<string, string[]>();
  for (const email of emails) for (const to of [...email.to, ...email.cc, ...email.bcc]) sentTo.set(to.toLowerCase(), [...(sentTo.get(to.toLowerCase()) ?? []), email.at]);
  const alerted = new Set(records.flatMap((record) => list(record['alerted'])).map(mailboxOf));
  const faults: string[] = [];
  for (const record of records) {
    for (const adultId of list(record['alerted'])) {
      const at = sentTo.get(mailboxOf(adultId)) ?? [];
      if (!at.some((instant) => instant >= String(record['releasedAt']))) faults.push(`${keyOf(record)}: ${adultId} was alerted and no email reached them`);
    }
  }
  for (const to of sentTo.keys()) if (!alerted.has(to)) faults.push(`an email went to a mailbox whose owner was alerted to nothing (${[...adults.values()].some((adult) => String(adult['mailbox']).toLowerCase() === to) ? 'in the directory' : 'not in the directory'})`);
  for (const { to, cc, bcc } of casework) for (const mailbox of [...to, ...cc, ...bcc]) if (!workers.has(mailbox.toLowerCase())) faults.push('an alert about casework went to somebody who works no cases');
  const subjects = new Set(all.map(({ subject }) => subject));
  if (subjects.size > 1) faults.push(`emails have ${subjects.size} different subjects`);
  return faults;
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function textOf(value: unknown, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}
