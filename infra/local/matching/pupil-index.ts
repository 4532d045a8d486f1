import { blockingKeysOf } from '../../../shared/domain/matching/blocking-keys.ts';
import { packPupil, unpackPupil } from '../../../shared/domain/matching/pack-pupil.ts';
import { preparePupil, type PreparedPupil } from '../../../shared/domain/matching/prepare.ts';
import type { SearchKey } from '../../../shared/domain/matching/search-keys.ts';
import type { PupilRecord } from '../../../shared/domain/matching/types.ts';
import { FiledKeys, type Lookup } from './filed-keys.ts';
import { PackedTexts } from './packed-texts.ts';

/** A roll of up to this many pupils is held prepared for comparing (some 2 KB each); a larger one packed, and prepared when found. */
const keptPrepared = 150_000;

/**
 * A roll in memory, searched by the same keys and caps as the store in the cloud. Packed pupils take some 200 bytes each and
 * their keys 100, all outside the heap, so that a million pupils fit in a few hundred megabytes.
 */
export class PupilIndex {
  readonly #packed = new PackedTexts();
  #prepared: PreparedPupil[] | undefined;
  readonly #filed = new FiledKeys();

  /** A roll that is known to be large is packed from the first pupil, so that the memory for preparing a part of it is never taken. */
  constructor({ large = false } = {}) {
    this.#prepared = large ? undefined : [];
  }

  get size(): number {
    return this.#prepared?.length ?? this.#packed.size;
  }

  /** Adds a pupil. Only before the first lookup. */
  add(record: PupilRecord, prepared: PreparedPupil = preparePupil(record)): void {
    const at = this.size;
    if (this.#prepared?.length === keptPrepared) {
      for (const kept of this.#prepared) this.#packed.add(packPupil(kept.record));
      this.#prepared = undefined;
    }
    if (this.#prepared) this.#prepared.push(prepared);
    else this.#packed.add(packPupil(record));
    for (const { key, order } of blockingKeysOf(prepared)) this.#filed.add(key, order, at);
  }

  /** What the store in the cloud would answer; pupils by their place on the roll. */
  lookUp(key: SearchKey): Lookup {
    return this.#filed.find(key);
  }

  /** The pupil added so many-th, from 0. */
  pupilAt(at: number): PreparedPupil {
    return this.#prepared?.[at] ?? preparePupil(unpackPupil(this.#packed.at(at)));
  }
}
