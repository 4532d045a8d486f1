import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { compareManifests, type Manifest, type ManifestChanges, readManifest, touchedBy } from '../../domain/roll/manifest.ts';
import type { ImportOutcome, ImportProgress, RollGift, RollImports } from '../../ports/roll-imports.ts';
import { joinLongText, type LongText, chunkKeys, writeLongText } from './long-text.ts';
import { keyOf } from './key-of.ts';
import { getItem, getItems, type ItemKey, readWholeRange } from './read-items.ts';
import { epochKey, type Pending, readSource, sourceKey, type SourceState } from './roll-generations.ts';
import { type GiftRead, pupilsAfter, readGift } from './read-gift.ts';
import { type PupilItem, pupilItem, pupilKey } from './roll-items.ts';
import { markPupil, type PupilWrites, settlePupil, undoPupil } from './roll-marks.ts';
import { countNames } from './roll-names.ts';
import { parseStored, StoredItemFault } from './stored-schema.ts';
import { type BatchWrite, writeBatches } from './write-batches.ts';
import { type Write, writeTogether } from './write-together.ts';

const pupilsAtOnce = 250;
const secretKey: ItemKey = { pk: 'SECRET', sk: 'SECRET' };
const secretItem = z.object({ secret: z.string() });

export interface ImporterOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  /**
   * How long the last lines written are left alone before they are seen, and the lines seen before they are tidied: searches read lines
   * as they were a moment ago. Default: five seconds.
   */
  readonly restMs?: number;
}

/**
 * Takes rolls in by generations (docs/decisions/0009): every line that changes is written so that it says the old until the source's
 * generation moves on, which is one write; then lines are made plain again. What was done is told by the items themselves, so that an
 * import that was killed is taken up where it was.
 */
export class DynamoRollImporter implements RollImports {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly restMs: number;

  constructor({ client, table, restMs = 5000 }: ImporterOptions) {
    this.client = client;
    this.table = table;
    this.restMs = restMs;
  }

  async plan(gift: RollGift): Promise<ImportOutcome> {
    const state = await readSource(this.client, this.table, gift.source);
    const before = await this.manifest(gift.source, state.manifest);
    const read = await readGift(gift, before, (ids) => this.itemsOf(ids, gift.source));
    if (read.fingerprint === state.fingerprint) return { kind: 'unchanged', pupils: state.pupils };
    return { kind: 'imported', changes: compareManifests(before, read.after), pupils: read.pupils, resumed: false };
  }

  async carryOut(gift: RollGift, progress: ImportProgress = () => undefined): Promise<ImportOutcome> {
    const { source } = gift;
    let state = await readSource(this.client, this.table, source);
    if (state.pending?.phase === 'undoing') state = await this.undo(source, state);
    if (state.pending?.phase === 'settling') state = await this.settle(source, state, progress);
    const before = await this.manifest(source, state.manifest);
    const read = await readGift(gift, before, (ids) => this.itemsOf(ids, source));
    const resumed = state.pending?.fingerprint === read.fingerprint;
    if (state.pending && !resumed) state = await this.undo(source, state);
    if (read.fingerprint === state.fingerprint) {
      if (gift.kind === 'whole' && gift.names) await countNames(this.client, this.table, source, state.current, gift.names);
      await this.sweep(source, state.manifest);
      return { kind: 'unchanged', pupils: state.pupils };
    }
    state = state.pending ? state : await this.begin(gift, state, read);
    const written = await this.write(gift, read.order, state, before, progress);
    const { changes } = written;
    if (this.restMs > 0) await wait(this.restMs);
    state = await this.show(source, written.state);
    if (gift.kind === 'whole' && gift.names) await countNames(this.client, this.table, source, state.current, gift.names);
    if (this.restMs > 0) await wait(this.restMs);
    state = await this.settle(source, state, progress);
    return { kind: 'imported', changes, pupils: state.pupils, resumed };
  }

  async secret({ make }: { readonly make: boolean }): Promise<string> {
    const item = { ...secretKey, secret: randomBytes(32).toString('base64') };
    const known = await getItem(this.client, this.table, secretKey);
    if (known) return parseStored('secret', secretItem, known).secret;
    if (!make) return item.secret;
    try {
      await this.client.send(new PutCommand({ TableName: this.table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }));
    } catch (cause) {
      if (!(cause instanceof Error && cause.name === 'ConditionalCheckFailedException')) throw cause;
    }
    return parseStored('secret', secretItem, await getItem(this.client, this.table, secretKey)).secret;
  }

  private async begin({ source, on }: RollGift, state: SourceState, read: GiftRead): Promise<SourceState> {
    const manifest = await writeLongText(this.client, this.table, manifestPartition(source), read.text());
    const pending: Pending = { generation: state.current + 1, fingerprint: read.fingerprint, manifest, pupils: read.pupils, phase: 'writing', on, order: read.order, done: 0 };
    return this.put(source, { ...state, pending }, state);
  }

  private async write(given: RollGift, order: string, begun: SourceState, before: Manifest, progress: ImportProgress): Promise<{ state: SourceState; changes: ManifestChanges }> {
    const { source } = given;
    let state = begun;
    const pending = pendingOf(state);
    // What was begun another day is ended as it was begun: leavers keep the day that was written first.
    const gift = { ...given, on: pending.on };
    const after = await this.manifest(source, pending.manifest);
    const changes = compareManifests(before, after);
    const touched = new Set(touchedBy(changes));
    // Groups that are done need not be read again, if the file still has its order.
    const begin = pending.order === order ? pending.done : 0;
    let done = 0;
    for await (const group of inGroups(pupilsAfter(gift, touched, before, after), pupilsAtOnce)) {
      done += group.length;
      if (done <= begin) continue;
      const items = await this.itemsOf(group.map(({ pupilId }) => pupilId), source);
      const writes = group.flatMap(({ pupilId, change }): PupilWrites[] => {
        const item = items.get(pupilId);
        const marked = markPupil(pupilId, source, pending.generation, item, change(item));
        return marked ? [marked] : [];
      });
      // Each pupil's own item first: it names every line that is to be, so that they can be found and taken away again.
      await this.all(writes.map(({ own }) => own));
      await this.all(writes.flatMap(({ lines }) => lines));
      state = await this.put(source, { ...state, pending: { ...pending, order, done } }, state);
      progress('writing', done, touched.size);
    }
    return { state, changes };
  }

  /** The one write by which the whole new roll is seen. */
  private async show(source: string, state: SourceState): Promise<SourceState> {
    const pending = pendingOf(state);
    const shown: SourceState = {
      current: pending.generation, fingerprint: pending.fingerprint, manifest: pending.manifest, pupils: pending.pupils,
      ...(state.manifest ? { before: state.manifest } : {}), pending: { ...pending, phase: 'settling' },
    };
    const writes: Write[] = [
      { Put: this.conditional(source, shown, state) },
      { Update: { TableName: this.table, Key: { ...epochKey }, UpdateExpression: 'ADD epoch :one', ExpressionAttributeValues: { ':one': 1 } } },
    ];
    const outcome = await writeTogether(this.client, writes, randomUUID());
    if (outcome.kind === 'written') return shown;
    const now = await readSource(this.client, this.table, source);
    if (now.current !== pending.generation || now.fingerprint !== pending.fingerprint) throw new Error('another import of this source is under way');
    return now;
  }

  private async settle(source: string, state: SourceState, progress: ImportProgress): Promise<SourceState> {
    const { generation } = pendingOf(state);
    const touched = touchedBy(compareManifests(await this.manifest(source, state.before), await this.manifest(source, state.manifest)));
    await this.plain(source, touched, generation, settlePupil, (done) => progress('settling', done, touched.length));
    return this.end(source, state, { current: state.current, fingerprint: state.fingerprint, manifest: state.manifest, pupils: state.pupils });
  }

  private async undo(source: string, given: SourceState): Promise<SourceState> {
    const pending = pendingOf(given);
    const state = pending.phase === 'undoing' ? given : await this.put(source, { ...given, pending: { ...pending, phase: 'undoing' } }, given);
    const touched = touchedBy(compareManifests(await this.manifest(source, state.manifest), await this.manifest(source, pending.manifest)));
    await this.plain(source, touched, pending.generation, undoPupil, () => undefined);
    return this.end(source, state, { current: state.current, fingerprint: state.fingerprint, manifest: state.manifest, pupils: state.pupils });
  }

  /** Lines first: a pupil's own item that is plain says that all of theirs are. */
  private async plain(source: string, touched: readonly string[], generation: number, made: (item: PupilItem) => PupilWrites, progress: (done: number) => void): Promise<void> {
    for (let start = 0; start < touched.length; start += pupilsAtOnce) {
      const items = await this.itemsOf(touched.slice(start, start + pupilsAtOnce), source);
      const writes = [...items.values()].filter(({ next }) => next?.generation === generation).map(made);
      await this.all(writes.flatMap(({ lines }) => lines));
      await this.all(writes.map(({ own }) => own));
      progress(Math.min(touched.length, start + pupilsAtOnce));
    }
  }

  private async end(source: string, state: SourceState, after: SourceState): Promise<SourceState> {
    const ended = await this.put(source, after, state);
    await this.sweep(source, ended.manifest);
    return ended;
  }

  /** Takes away every manifest but the one that holds: also one that was written and then never named, because its import was killed. */
  private async sweep(source: string, holds: LongText | undefined): Promise<void> {
    const pk = manifestPartition(source);
    const keep = new Set(holds ? chunkKeys(pk, holds).map(({ sk }) => sk) : []);
    const chunks = await readWholeRange(this.client, { table: this.table, pk });
    await this.all(chunks.map(({ sk }) => String(sk)).filter((sk) => !keep.has(sk)).map((sk) => ({ remove: { pk, sk } })));
  }

  private async put(source: string, after: SourceState, before: SourceState): Promise<SourceState> {
    const outcome = await writeTogether(this.client, [{ Put: this.conditional(source, after, before) }], randomUUID());
    if (outcome.kind === 'written') return after;
    const now = await readSource(this.client, this.table, source);
    if (JSON.stringify(now) !== JSON.stringify(after)) throw new Error('another import of this source is under way');
    return now;
  }

  /** Only if the source is as it was read: its generation, and the import that is under way. */
  private conditional(source: string, after: SourceState, before: SourceState): NonNullable<Write['Put']> {
    const item = { ...sourceKey(source), ...after };
    if (before.current === 0 && !before.pending) return { TableName: this.table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' };
    const under = before.pending ? '#pending.#generation = :generation AND #pending.#phase = :phase' : 'attribute_not_exists(#pending)';
    return {
      TableName: this.table, Item: item, ConditionExpression: `#current = :current AND ${under}`,
      ExpressionAttributeNames: { '#current': 'current', '#pending': 'pending', ...(before.pending ? { '#generation': 'generation', '#phase': 'phase' } : {}) },
      ExpressionAttributeValues: { ':current': before.current, ...(before.pending ? { ':generation': before.pending.generation, ':phase': before.pending.phase } : {}) },
    };
  }

  private async itemsOf(ids: readonly string[], source: string): Promise<Map<string, PupilItem>> {
    const bySk = new Map(ids.map((id) => [pupilKey(id, source).pk, id]));
    const items = (await getItems(this.client, this.table, ids.map((id) => pupilKey(id, source)))).map((item) => parseStored('pupil', pupilItem, item));
    return new Map(items.map((item) => [bySk.get(item.pk) ?? '', item]));
  }

  private async manifest(source: string, text: LongText | undefined): Promise<Manifest> {
    if (!text) return new Map();
    const pk = manifestPartition(source);
    const items = (await readWholeRange(this.client, { table: this.table, pk, sk: { beginsWith: keyOf('CHUNK', text.hash) } }));
    const found = await joinLongText(pk, text, items);
    if (found === undefined) throw new StoredItemFault('what a source gave before cannot be read: some of its chunks are missing');
    return readManifest(found);
  }

  private async all(writes: readonly BatchWrite[]): Promise<void> {
    await writeBatches(this.client, this.table, writes);
  }
}

function manifestPartition(source: string): string {
  return keyOf('MANIFEST', source);
}

function pendingOf({ pending }: SourceState): Pending {
  if (!pending) throw new Error('no import of this source is under way');
  return pending;
}

async function* inGroups<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let group: T[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length === size) {
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}
