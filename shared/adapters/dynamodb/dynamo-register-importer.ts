import { randomUUID } from 'node:crypto';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { School } from '../../ports/directory.ts';
import { directoryItems, directoryKeys, shardPartition } from './directory-items.ts';
import { textHead, textHeadKey } from './kept-text.ts';
import { chunkKeys, joinLongText, type LongText, longText, writeLongText } from './long-text.ts';
import { getItem, getItems, type Item, type ItemKey, readWholeRange } from './read-items.ts';
import { markOf, readRegisterState, registerKey, type RegisterState } from './register-generations.ts';
import { parseStored, StoredItemFault } from './stored-schema.ts';
import { writeBatches } from './write-batches.ts';

/** The register as it is to be: schools that are new or changed, and the compacted names by shard. Schools it does not name stay as they are. */
export interface RegisterGiven {
  readonly schools: readonly School[];
  readonly shards: ReadonlyMap<string, string>;
}

const touchedText = z.object({ schools: z.array(z.string()), shards: z.array(z.string()) });
type Touched = z.infer<typeof touchedText>;
type Under = NonNullable<RegisterState['under']>;

const schoolsAtOnce = 250;

/**
 * Takes a register in by generations, as rolls are (docs/decisions/0009): each school and each text of names that changes is marked with what it will be; one conditional write
 * lets all of it be seen at once; then the marks are made plain. Killed anywhere, readers have the whole old register or the whole new one, and the next import first ends
 * what was seen, or takes away what was not.
 */
export class DynamoRegisterImporter {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.client = client;
    this.table = table;
  }

  async replace({ schools, shards }: RegisterGiven): Promise<void> {
    const state = await this.mend(await readRegisterState(this.client, this.table));
    const byUrn = new Map(schools.map((school) => [school.urn, school]));
    const generation = randomUUID();
    const touched = await writeLongText(this.client, this.table, registerKey.pk, JSON.stringify({ schools: [...byUrn.keys()], shards: [...shards.keys()] } satisfies Touched));
    const writing = await this.put({ ...state, under: { generation, touched, phase: 'writing' } }, state);
    await this.markSchools([...byUrn.values()], generation);
    for (const [name, text] of shards) await this.markShard(shardPartition(name), text, generation);
    await this.end(await this.put({ seen: generation, under: { generation, touched, phase: 'settling' } }, writing));
  }

  /** Ends what an import that was killed had let be seen, or takes away what it had not. */
  private async mend(state: RegisterState): Promise<RegisterState> {
    return state.under ? this.end(state) : state;
  }

  /** Makes every mark plain: what it says where the new register is seen, what was there before where it is not. */
  private async end(state: RegisterState): Promise<RegisterState> {
    const { under } = state;
    if (!under) return state;
    const { schools, shards } = await this.touchedBy(under);
    for (let start = 0; start < schools.length; start += schoolsAtOnce) {
      const items = await getItems(this.client, this.table, schools.slice(start, start + schoolsAtOnce).map(directoryKeys.school));
      await writeBatches(this.client, this.table, items.filter((item) => item['next'] !== undefined).map((item) => plainOf(item, under)));
    }
    for (const name of shards) await this.plainShard(shardPartition(name), under);
    const ended = await this.put(state.seen === undefined ? {} : { seen: state.seen }, state);
    await this.sweep(registerKey.pk, undefined);
    return ended;
  }

  private async markSchools(schools: readonly School[], generation: string): Promise<void> {
    for (let start = 0; start < schools.length; start += schoolsAtOnce) {
      const group = schools.slice(start, start + schoolsAtOnce);
      const before = new Map((await getItems(this.client, this.table, group.map(({ urn }) => directoryKeys.school(urn)))).map((item) => [item['pk'], item]));
      await writeBatches(this.client, this.table, group.map(directoryItems.school).map((item) => ({ put: marked(item, before.get(item.pk), generation) })));
    }
  }

  private async markShard(pk: string, text: string, generation: string): Promise<void> {
    const written = await writeLongText(this.client, this.table, pk, text);
    const before = await getItem(this.client, this.table, { pk, sk: textHeadKey });
    if (before && before['next'] === undefined && parseStored('long text', textHead, before).text.hash === written.hash) return;
    await this.client.send(new PutCommand({ TableName: this.table, Item: marked({ pk, sk: textHeadKey, text: written }, before, generation) }));
  }

  private async plainShard(pk: string, under: Under): Promise<void> {
    const head = await getItem(this.client, this.table, { pk, sk: textHeadKey });
    const plain = head?.['next'] === undefined ? undefined : plainOf(head, under);
    if (plain) await writeBatches(this.client, this.table, [plain]);
    const holds = plain ? ('put' in plain ? plain.put : undefined) : head;
    await this.sweep(pk, holds && parseStored('long text', textHead, holds).text);
  }

  /** Takes away the chunks of every text in a partition but the one that holds. */
  private async sweep(pk: string, holds: LongText | undefined): Promise<void> {
    const keep = new Set(holds ? chunkKeys(pk, holds).map(({ sk }) => sk) : []);
    const chunks = await readWholeRange(this.client, { table: this.table, pk, sk: { beginsWith: 'CHUNK#' } });
    await writeBatches(this.client, this.table, chunks.map(({ sk }) => String(sk)).filter((sk) => !keep.has(sk)).map((sk) => ({ remove: { pk, sk } })));
  }

  private async touchedBy({ touched }: Under): Promise<Touched> {
    const text = await joinLongText(registerKey.pk, parseStored('long text', longText, touched), await readWholeRange(this.client, { table: this.table, pk: registerKey.pk }));
    if (text === undefined) throw new StoredItemFault('what an import of the register changes cannot be read: some of its chunks are missing');
    return parseStored('list of what a register changes', touchedText, JSON.parse(text));
  }

  /** Only if the state is as it was read. */
  private async put(after: RegisterState, { seen, under }: RegisterState): Promise<RegisterState> {
    const conditions = [seen === undefined ? 'attribute_not_exists(#seen)' : '#seen = :seen', under ? '#under.#generation = :generation AND #under.#phase = :phase' : 'attribute_not_exists(#under)'];
    try {
      await this.client.send(new PutCommand({
        TableName: this.table, Item: { ...registerKey, ...after }, ConditionExpression: conditions.join(' AND '),
        ExpressionAttributeNames: { '#seen': 'seen', '#under': 'under', ...(under ? { '#generation': 'generation', '#phase': 'phase' } : {}) },
        ...(seen === undefined && !under ? {} : { ExpressionAttributeValues: { ...(seen === undefined ? {} : { ':seen': seen }), ...(under ? { ':generation': under.generation, ':phase': under.phase } : {}) } }),
      }));
    } catch (cause) {
      if (!(cause instanceof Error && cause.name === 'ConditionalCheckFailedException')) throw cause;
      // The client may have tried again where an answer was lost.
      if (JSON.stringify(inOrder(await readRegisterState(this.client, this.table))) !== JSON.stringify(inOrder(after))) throw new Error('another import of the register is under way', { cause });
    }
    return after;
  }
}

function marked(item: Item & ItemKey, before: Item | undefined, generation: string): Item {
  const { pk, sk, ...content } = item;
  const old = before && markOf(before).before;
  return { ...(old ?? { pk, sk, isNew: true }), next: { generation, item: content } };
}

function plainOf(item: Item, { generation, phase }: Under): { readonly put: Item } | { readonly remove: ItemKey } {
  const key = { pk: String(item['pk']), sk: String(item['sk']) };
  const { before, next } = markOf(item);
  if (phase === 'settling' && next?.generation === generation) return { put: { ...next.item, ...key } };
  return before ? { put: before } : { remove: key };
}

function inOrder({ seen, under }: RegisterState): unknown {
  return [seen, under?.generation, under?.touched.hash, under?.phase];
}
