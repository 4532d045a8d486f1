import { blockingKeys, type StoredKey } from '../../shared/domain/matching/blocking-keys.ts';
import { londonDateOf } from '../../shared/domain/clocks/london-time.ts';
import { type KeyRead, portions, unseenOf } from '../../shared/domain/matching/read-within.ts';
import { narrowCap, type SearchKey } from '../../shared/domain/matching/search-keys.ts';
import type { NameFrequencies, PupilRecord } from '../../shared/domain/matching/types.ts';
import { pupilOn, type RollPupil, undated } from '../../shared/domain/roll/roll-pupil.ts';
import { packRollPupil, unpackRollPupil } from '../../shared/adapters/dynamodb/roll-items.ts';
import type { AuditLog } from '../../shared/ports/audit-log.ts';
import type { Roll, RollPurpose, RollSearch, RollWriter } from '../../shared/ports/roll.ts';
import { FakeAuditLog } from './fake-audit-log.ts';
import { storedCopy } from './stored-copy.ts';

/** A roll in memory; every look at it is written to the audit log first, and fails if that fails. */
export class FakeRoll implements Roll, RollWriter {
  readonly audit: AuditLog;
  readonly pupilsById = new Map<string, RollPupil>();
  readonly keysByPupil = new Map<string, readonly StoredKey[]>();
  names: NameFrequencies = { pupils: 0, given: new Map(), family: new Map() };

  constructor(audit: AuditLog = new FakeAuditLog()) {
    this.audit = audit;
  }

  async candidates(keys: readonly SearchKey[], purpose: RollPurpose, budget = Infinity): Promise<RollSearch> {
    const ids = new Set<string>();
    const reads: KeyRead[] = [];
    const reading = portions(keys, budget);
    let next = reading.next();
    while (!next.done) {
      const together = next.value.map((key) => this.look(key));
      for (const { found } of together) for (const id of found) ids.add(id);
      reads.push(...together);
      next = reading.next(together.reduce((sum, { lines }) => sum + lines, 0));
    }
    const unread = next.value;
    const found = [...ids].sort();
    await this.write(purpose, 'roll search', found);
    const lines = reads.reduce((sum, read) => sum + read.lines, 0);
    const truncated = [...reads.filter(({ cut }) => cut).map(({ key }) => key), ...unread].map(({ key }) => key);
    return { pupils: this.copies(found, purpose), truncated, unseen: unseenOf(reads, unread), lines, itemsRead: lines };
  }

  async pupils(pupilIds: readonly string[], purpose: RollPurpose): Promise<readonly PupilRecord[]> {
    await this.write(purpose, 'roll read', pupilIds);
    return this.copies([...new Set(pupilIds)], purpose);
  }

  async frequencies(): Promise<NameFrequencies> {
    return this.names;
  }

  async put(pupils: Iterable<PupilRecord | RollPupil> | AsyncIterable<PupilRecord | RollPupil>, progress?: (done: number) => void): Promise<number> {
    let done = 0;
    for await (const pupil of pupils) {
      // Packed and unpacked, as a store keeps a pupil: what was left out comes back empty.
      const kept = unpackRollPupil(packRollPupil('registrations' in pupil ? pupil : undated(pupil)));
      this.pupilsById.set(pupil.pupilId, kept);
      this.keysByPupil.set(pupil.pupilId, blockingKeys({ ...kept, urns: [] }));
      done += 1;
    }
    progress?.(done);
    return done;
  }

  async putFrequencies(frequencies: NameFrequencies): Promise<void> {
    this.names = frequencies;
  }

  private look(search: SearchKey): KeyRead & { readonly found: readonly string[] } {
    const { key, cap, only = '', narrow, lessened = false } = search;
    const wide = this.under(key, only);
    const read = Math.min(wide.length, cap + 1);
    if (wide.length <= cap || narrow === undefined) return { key: search, found: wide.slice(0, cap), lines: read, cut: wide.length > cap, narrowed: lessened };
    const near = this.under(key, narrow);
    const most = narrowCap(cap);
    return { key: search, found: near.slice(0, most), lines: read + Math.min(near.length, most + 1), cut: near.length > most, narrowed: true };
  }

  private under(key: string, narrow: string): string[] {
    const lines = [...this.keysByPupil].flatMap(([id, own]) => own.filter((stored) => stored.key === key && stored.order.startsWith(narrow)).map(({ order }) => ({ id, line: `${order}#${id}` })));
    return lines.sort((a, b) => (a.line < b.line ? -1 : 1)).map(({ id }) => id);
  }

  private copies(ids: readonly string[], { at }: RollPurpose): PupilRecord[] {
    return ids.flatMap((id) => {
      const pupil = this.pupilsById.get(id);
      return pupil ? [storedCopy(pupilOn(pupil, londonDateOf(at)))] : [];
    });
  }

  private async write(purpose: RollPurpose, what: string, pupilIds: readonly string[]): Promise<void> {
    const { at, force, reference, childRef, actor } = purpose;
    await this.audit.append({ at, force, operation: 'consultation', actor, what, reference, childRef, subject: pupilIds.join(' ') });
  }
}
