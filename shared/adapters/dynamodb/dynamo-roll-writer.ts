import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { NameFrequencies, PupilRecord } from '../../domain/matching/types.ts';
import type { RollPupil } from '../../domain/roll/roll-pupil.ts';
import type { RollWriter } from '../../ports/roll.ts';
import { namesPartition } from './dynamo-roll.ts';
import { replaceText } from './kept-text.ts';
import { getItems, type ItemKey } from './read-items.ts';
import { frequenciesText, type PupilItem, pupilItem, type RollItems, rollItems } from './roll-items.ts';
import { parseStored } from './stored-schema.ts';
import { type BatchWrite, writeBatches } from './write-batches.ts';

const pupilsAtOnce = 500;

/** Loads pupils of no source, at once and for good: first items and tests. Rolls that schools give come in by `DynamoRollImporter`. A pupil who has not changed is read and left; of one who has, the lines that no longer hold are taken away. */
export class DynamoRollWriter implements RollWriter {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.client = client;
    this.table = table;
  }

  async put(pupils: Iterable<PupilRecord | RollPupil> | AsyncIterable<PupilRecord | RollPupil>, progress?: (done: number) => void): Promise<number> {
    let done = 0;
    let group: (PupilRecord | RollPupil)[] = [];
    const store = async (): Promise<void> => {
      await this.putGroup(group);
      done += group.length;
      group = [];
      progress?.(done);
    };
    for await (const pupil of pupils) {
      group.push(pupil);
      if (group.length === pupilsAtOnce) await store();
    }
    if (group.length > 0) await store();
    return done;
  }

  async putFrequencies(frequencies: NameFrequencies): Promise<void> {
    await replaceText(this.client, this.table, namesPartition, frequenciesText(frequencies));
  }

  private async putGroup(pupils: readonly (PupilRecord | RollPupil)[]): Promise<void> {
    const wanted = new Map(pupils.map((pupil) => rollItems(pupil)).map((items) => [items.pupil.pk, items]));
    const stored = await getItems(this.client, this.table, [...wanted.values()].map(({ pupil }) => pupil));
    const before = new Map(stored.map((item) => parseStored('pupil', pupilItem, item)).map((item) => [item.pk, item]));
    const changed = [...wanted.values()].filter((items) => !isSame(items, before.get(items.pupil.pk)));
    // The lines first: were this to end between the two, the pupil's own item would still say what has to be done again.
    await writeBatches(this.client, this.table, changed.flatMap((items) => lineWrites(items, before.get(items.pupil.pk)?.lines ?? [])));
    await writeBatches(this.client, this.table, changed.map(({ pupil }) => ({ put: pupil })));
  }
}

function lineWrites({ lines }: RollItems, before: readonly ItemKey[]): BatchWrite[] {
  const kept = new Set(lines.map(nameOf));
  const removes = before.filter((line) => !kept.has(nameOf(line)));
  return [...new Map(lines.map((line) => [nameOf(line), line])).values()].map((line): BatchWrite => ({ put: line })).concat(removes.map((remove) => ({ remove })));
}

function isSame({ pupil, lines }: RollItems, before: PupilItem | undefined): boolean {
  return before !== undefined && before.packed === pupil.packed && (before.lines ?? []).map(nameOf).join() === lines.map(nameOf).join();
}

function nameOf({ pk, sk }: ItemKey): string {
  return `${pk} ${sk}`;
}
