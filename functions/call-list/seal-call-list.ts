import { CompactEncrypt, importJWK, type JWK } from 'jose';
import type { Duty } from '../../shared/domain/duty/duty.ts';
import { hidesPlace } from '../../shared/domain/duty/hides-place.ts';
import { type CallLists, callListOf, type Place, settingsOwed } from '../../shared/domain/ledger/call-list.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { PolicyPack } from '../../shared/policy/policy-pack.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { DutyBook } from '../../shared/ports/duty-book.ts';
import type { IncidentStore } from '../../shared/ports/incident-store.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { Log } from '../../shared/runtime/log.ts';

export interface CallListDeps {
  readonly book: Pick<DutyBook, 'openDuties'>;
  readonly directory: Pick<Directory, 'school' | 'authority'>;
  readonly objects: Objects;
  /** What says whether a school could reveal a refuge: asked of the incident as it stands, as in the ledger and in exports. */
  readonly incidents: Pick<IncidentStore, 'latest'>;
  /** The public key of each force. */
  readonly keys: Readonly<Record<string, JWK>>;
  /** That of those who may know of a protected place, where a force has given one; else the protected part is sealed to the force's own. */
  readonly protectedKeys: Readonly<Record<string, JWK>>;
  readonly policyOf: (force: string) => PolicyPack;
  readonly log: Log;
  /** What was last put for a force, in this execution environment; a fresh one puts the list again. */
  readonly last: Map<string, { readonly lines: string; readonly at: Instant }>;
}

/** An unchanged list is put again each hour, so that its age tells whether this still runs. */
const againAfterMinutes = 60;
/** A national morning is some 15,000 children; a list larger than this is a fault of ours. */
const mostPages = 1000;
/** Incidents that are read at a time. */
const atOnce = 50;

/** Makes the list of one force, seals it to the force's key, and puts it into the second region. Answers how many lines it has; 0 if nothing was put. */
export async function sealCallList(force: string, now: Instant, deps: CallListDeps): Promise<number> {
  const key = deps.keys[force];
  if (!key) {
    deps.log.error('call-list-without-key', { force });
    throw new Error('a force has given no key for its call list');
  }
  const { list, protectedLines } = await makeCallList(force, now, deps);
  const lines = JSON.stringify([list.lines, protectedLines]);
  const before = deps.last.get(force);
  if (before?.lines === lines && Date.parse(now) - Date.parse(before.at) < againAfterMinutes * 60_000) return 0;
  const protectedPart = protectedLines.length === 0 ? undefined : await sealed({ force, madeAt: now, lines: protectedLines }, deps.protectedKeys[force] ?? key, 'first-bell-protected-part');
  await deps.objects.put(`${force}/${now.replaceAll(':', '')}.jwe`, `${await sealed({ ...list, ...(protectedPart === undefined ? {} : { protectedPart }) }, key, 'first-bell-call-list')}\n`, 'application/jose');
  deps.last.set(force, { lines, at: now });
  deps.log.info('call-list-sealed', { force, count: list.lines.length });
  return list.lines.length;
}

async function makeCallList(force: string, now: Instant, { book, directory, incidents, policyOf }: CallListDeps): Promise<CallLists> {
  const duties: Duty[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await book.openDuties(force, cursor);
    duties.push(...page.items);
    cursor = page.cursor;
    if (cursor === undefined) break;
  }
  const places = new Map<string, Place>();
  for (const setting of settingsOwed(duties)) {
    const place = await placeOf(setting, directory);
    if (place) places.set(setting, place);
  }
  const { deskName = 'the safeguarding desk', deskTelephone = 'the number that the school has for the force' } = policyOf(force).contacts ?? {};
  const owed = duties.filter((duty) => settingsOwed([duty]).length > 0);
  const hidden = new Map<string, boolean>();
  for (let start = 0; start < owed.length; start += atOnce) {
    await Promise.all([...new Set(owed.slice(start, start + atOnce).map(({ reference }) => reference))].filter((reference) => !hidden.has(reference)).map(async (reference) => {
      const content = (await incidents.latest(force, reference, 'incident'))?.content;
      // What cannot be asked is hidden: the protected part still says whom to ring.
      hidden.set(reference, content?.kind !== 'incident' || hidesPlace(content.data));
    }));
  }
  return callListOf({ force, duties, places, now, desk: { deskName, deskTelephone }, hidesPlace: ({ reference }) => hidden.get(reference) ?? true });
}

async function placeOf(setting: string, directory: CallListDeps['directory']): Promise<Place | undefined> {
  const [kind = '', id = ''] = setting.split(':');
  if (kind === 'school') {
    const school = await directory.school(id);
    return school && { name: school.name, ...(school.telephone ? { telephone: school.telephone } : {}) };
  }
  const authority = await directory.authority(id);
  return authority && { name: authority.name, ...(authority.phone ? { telephone: authority.phone } : {}) };
}

/** A JWE (RFC 7516) that only the holder of the force's private key can open: a fresh key for every list, agreed by ECDH. */
async function sealed(content: object, key: JWK, typ: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', typ, ...(key.kid ? { kid: key.kid } : {}) })
    .encrypt(await importJWK(key, 'ECDH-ES+A256KW'));
}
