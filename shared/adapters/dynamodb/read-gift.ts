import { createHash } from 'node:crypto';
import { plusDays } from '../../domain/clocks/london-time.ts';
import { applyChange } from '../../domain/roll/changes.ts';
import { lastDayOf } from '../../domain/roll/registration.ts';
import { leftOn, leftSince, type Manifest, manifestText } from '../../domain/roll/manifest.ts';
import type { RollPupil } from '../../domain/roll/roll-pupil.ts';
import { daysKeptAfterLeaving, givenInWholeFile, missingFromWholeFile } from '../../domain/roll/whole-file.ts';
import { ChangesRefused, type GivenChanges, type RollChanges, type RollGift, type WholeRoll } from '../../ports/roll-imports.ts';
import { type PupilItem, unpackRollPupil } from './roll-items.ts';

/** What a first reading of a gift tells: which pupils are in it, with what content. */
export interface GiftRead {
  /** Of the content, whatever its order and the day on which it is given. */
  readonly fingerprint: string;
  /** Of the ids as they come. */
  readonly order: string;
  readonly after: Manifest;
  readonly text: () => string;
  /** On this source's roll once it is taken in. */
  readonly pupils: number;
}

type ItemsOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, PupilItem>>;

/** Reads it once, keeping an id and a fingerprint a pupil. @throws ChangesRefused */
export function readGift(gift: RollGift, before: Manifest, itemsOf: ItemsOf): Promise<GiftRead> {
  return gift.kind === 'whole' ? readWhole(gift, before) : readChanges(gift, before, itemsOf);
}

async function readWhole(gift: WholeRoll, before: Manifest): Promise<GiftRead> {
  const given = new Map<string, string>();
  const order = createHash('sha256');
  for await (const { fingerprint, pupil } of gift.pupils()) {
    order.update(`${pupil.pupilId}\n`);
    if (given.has(pupil.pupilId)) throw new Error('a whole roll names a pupil twice');
    given.set(pupil.pupilId, fingerprint);
  }
  const after = new Map(given);
  for (const [id, entry] of before) {
    if (given.has(id)) continue;
    const left = leftOn(entry) ?? gift.on;
    if (plusDays(left, daysKeptAfterLeaving) > gift.on) after.set(id, leftSince(left));
  }
  return { fingerprint: hashOf('whole', manifestText(given)), order: order.digest('base64'), after, text: () => manifestText(after), pupils: given.size };
}

async function readChanges(gift: RollChanges, before: Manifest, itemsOf: ItemsOf): Promise<GiftRead> {
  const after = new Map(before);
  const given = new Map<string, string>();
  const refused: { pupilId: string; reason: string }[] = [];
  const order = createHash('sha256');
  for await (const one of gift.pupils()) {
    order.update(`${one.pupilId}\n`);
    if (given.has(one.pupilId)) throw new Error('changes name a pupil twice');
    given.set(one.pupilId, one.fingerprint);
    const outcome = changed(plainOf((await itemsOf([one.pupilId])).get(one.pupilId)), one);
    const left = outcome.kind === 'pupil' && outcome.pupil ? lastDayOf(outcome.pupil.registrations) : undefined;
    // A guest whom this roll never had: nothing is kept of them.
    if (outcome.kind === 'pupil' && !outcome.pupil) continue;
    after.set(one.pupilId, left === undefined ? one.fingerprint : leftSince(left));
    if (outcome.kind === 'refused') refused.push({ pupilId: one.pupilId, reason: outcome.reason });
  }
  if (refused.length > 0) throw new ChangesRefused(refused);
  for (const [id, entry] of before) {
    const left = leftOn(entry);
    if (!given.has(id) && left !== undefined && plusDays(left, daysKeptAfterLeaving) <= gift.on) after.delete(id);
  }
  const named = [...after.values()].filter((entry) => leftOn(entry) === undefined).length;
  return { fingerprint: hashOf('changes', manifestText(given)), order: order.digest('base64'), after, text: () => manifestText(after), pupils: named };
}

export interface ToWrite {
  readonly pupilId: string;
  /** The pupil once the gift is taken in, from their item as it is. */
  readonly change: (item: PupilItem | undefined) => RollPupil | undefined;
}

/** Reads the gift again, for those whom it changes: first whom it names, then whom it no longer does. */
export async function* pupilsAfter(gift: RollGift, touched: ReadonlySet<string>, before: Manifest, after: Manifest): AsyncGenerator<ToWrite> {
  if (gift.kind === 'changes') {
    for await (const one of gift.pupils()) {
      if (touched.has(one.pupilId)) yield { pupilId: one.pupilId, change: (item) => pupilOf(changed(plainOf(item), one)) };
    }
    for (const pupilId of before.keys()) if (touched.has(pupilId) && !after.has(pupilId)) yield { pupilId, change: () => undefined };
    return;
  }
  for await (const { fingerprint, pupil } of gift.pupils()) {
    if (after.get(pupil.pupilId) !== fingerprint) throw new Error('the roll is not the one that was read at first');
    if (touched.has(pupil.pupilId)) yield { pupilId: pupil.pupilId, change: (item) => givenInWholeFile(plainOf(item), pupil, gift.on) };
  }
  for (const pupilId of before.keys()) {
    if (!touched.has(pupilId)) continue;
    const entry = after.get(pupilId);
    if (entry === undefined) yield { pupilId, change: () => undefined };
    else if (leftOn(entry) !== undefined) yield { pupilId, change: (item) => missing(plainOf(item), leftOn(entry) ?? gift.on) };
  }
}

function missing(pupil: RollPupil | undefined, on: string): RollPupil | undefined {
  return pupil && missingFromWholeFile(pupil, on);
}

/** What the pupil's item says before the import that is under way. */
function plainOf(item: PupilItem | undefined): RollPupil | undefined {
  return item?.packed === undefined ? undefined : unpackRollPupil(item.packed);
}

function changed(before: RollPupil | undefined, { changes }: GivenChanges): { kind: 'pupil'; pupil: RollPupil | undefined } | { kind: 'refused'; reason: string } {
  let pupil = before;
  for (const change of changes) {
    const outcome = applyChange(pupil, change);
    if (outcome.kind === 'refused') return outcome;
    if (outcome.kind === 'changed') pupil = outcome.pupil;
  }
  return { kind: 'pupil', pupil };
}

function pupilOf(outcome: ReturnType<typeof changed>): RollPupil | undefined {
  if (outcome.kind === 'refused') throw new ChangesRefused([]);
  return outcome.pupil;
}

function hashOf(kind: string, text: string): string {
  return `${kind} ${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
