import type { RollPupil } from '../../domain/roll/roll-pupil.ts';
import type { ItemKey } from './read-items.ts';
import { type PupilItem, pupilKey, type RollItems, rollItems } from './roll-items.ts';
import type { BatchWrite } from './write-batches.ts';

export interface PupilWrites {
  /** The pupil's own item. */
  readonly own: BatchWrite;
  readonly lines: readonly BatchWrite[];
}

/**
 * What is written so that a pupil becomes another once the source's generation is seen; undefined where nothing changes. Until then
 * every line says what it said before. The pupil's own item is written first: it names every line that there will be.
 */
export function markPupil(pupilId: string, source: string, generation: number, item: PupilItem | undefined, after: RollPupil | undefined): PupilWrites | undefined {
  const made: RollItems | undefined = after && rollItems(after, source);
  const before = { packed: item?.packed, lines: item?.lines ?? [] };
  if (isSame(before, made)) return undefined;
  const packed = made === undefined ? undefined : String(made.pupil['packed']);
  const now = made?.lines ?? [];
  const hadBefore = new Set(before.lines.map(nameOf));
  const hasAfter = new Set(now.map(nameOf));
  const next = { source, generation };
  return {
    own: { put: { ...pupilKey(pupilId, source), ...(before.packed === undefined ? {} : before), next: { ...next, ...(packed === undefined ? {} : { packed, lines: now.map(keyOnly) }) } } },
    lines: union(before.lines, now).map((key) => ({
      put: {
        ...key, ...(hadBefore.has(nameOf(key)) ? { packed: before.packed } : {}),
        next: { ...next, ...(hasAfter.has(nameOf(key)) ? { packed } : {}) },
      },
    })),
  };
}

/** What is written once the generation is seen, so that no line needs to be asked about it any more. */
export function settlePupil({ pk, sk, lines = [], next }: PupilItem): PupilWrites {
  return plain({ pk, sk }, next?.packed, next?.lines ?? [], lines);
}

/** What is written when an import is given up: everything as before it. */
export function undoPupil({ pk, sk, packed, lines = [], next }: PupilItem): PupilWrites {
  return plain({ pk, sk }, packed, packed === undefined ? [] : lines, next?.lines ?? []);
}

function plain(own: ItemKey, packed: string | undefined, stay: readonly ItemKey[], go: readonly ItemKey[]): PupilWrites {
  const staying = new Set(stay.map(nameOf));
  return {
    own: packed === undefined ? { remove: own } : { put: { ...own, packed, lines: stay } },
    lines: [
      ...stay.map((key): BatchWrite => ({ put: { ...key, packed } })),
      ...go.filter((key) => !staying.has(nameOf(key))).map((key): BatchWrite => ({ remove: key })),
    ],
  };
}

function isSame(before: { packed: string | undefined; lines: readonly ItemKey[] }, made: RollItems | undefined): boolean {
  if (made === undefined) return before.packed === undefined;
  return before.packed === made.pupil['packed'] && before.lines.map(nameOf).sort().join() === made.lines.map(nameOf).sort().join();
}

function union(a: readonly ItemKey[], b: readonly ItemKey[]): ItemKey[] {
  return [...new Map([...a, ...b].map((key) => [nameOf(key), keyOnly(key)])).values()];
}

function keyOnly({ pk, sk }: ItemKey): ItemKey {
  return { pk, sk };
}

function nameOf({ pk, sk }: ItemKey): string {
  return `${pk} ${sk}`;
}
