import { type PupilRecord } from '../../shared/domain/matching/types.ts';
import { type AuditLog } from '../../shared/ports/audit-log.ts';
import { type Roll, type RollPurpose, type RollWriter } from '../../shared/ports/roll.ts';
import { FakeAuditLog } from './fake-audit-log.ts';
import { storedCopy } from './stored-copy.ts';

/** A roll in memory; every look at it is written to the audit log first, and fails if that fails. */
export class FakeRoll implements Roll, RollWriter {
  readonly audit: AuditLog;
  readonly pupilsById = new Map<string, PupilRecord>();
  readonly keysByPupil = new Map<string, readonly string[]>();

  constructor(audit: AuditLog = new FakeAuditLog()) {
    this.audit = audit;
  }

  async candidates(keys: readonly string[], perKey: number, purpose: RollPurpose): Promise<{ pupils: readonly PupilRecord[]; truncated: readonly string[]; itemsRead: number }> {
    const ids = new Set<string>();
    const truncated: string[] = [];
    let itemsRead = 0;
    for (const key of new Set(keys)) {
      const under = [...this.keysByPupil].filter(([, own]) => own.includes(key)).map(([id]) => id).sort();
      if (under.length > perKey) truncated.push(key);
      itemsRead += Math.min(under.length, perKey + 1);
      for (const id of under.slice(0, perKey)) ids.add(id);
    }
    const found = [...ids].sort();
    await this.write(purpose, 'roll search', found);
    return { pupils: this.copies(found), truncated, itemsRead };
  }

  async pupils(pupilIds: readonly string[], purpose: RollPurpose): Promise<readonly PupilRecord[]> {
    await this.write(purpose, 'roll read', pupilIds);
    return this.copies([...new Set(pupilIds)]);
  }

  async put(pupils: Iterable<PupilRecord> | AsyncIterable<PupilRecord>, keysOf: (pupil: PupilRecord) => readonly string[], progress?: (done: number) => void): Promise<number> {
    let done = 0;
    for await (const pupil of pupils) {
      this.pupilsById.set(pupil.pupilId, storedCopy(pupil));
      this.keysByPupil.set(pupil.pupilId, [...keysOf(pupil)]);
      done += 1;
    }
    progress?.(done);
    return done;
  }

  private copies(ids: readonly string[]): PupilRecord[] {
    return ids.flatMap((id) => {
      const pupil = this.pupilsById.get(id);
      return pupil ? [storedCopy(pupil)] : [];
    });
  }

  private async write(purpose: RollPurpose, what: string, pupilIds: readonly string[]): Promise<void> {
    const { at, force, reference, childRef, actor } = purpose;
    await this.audit.append({ at, force, operation: 'consultation', actor, what, reference, childRef, subject: pupilIds.join(' ') });
  }
}
