import { type ContactChange, needsSecond } from '../../shared/domain/contacts/contact-change.ts';
import type { Contacts } from '../../shared/ports/contacts.ts';
import type { Adult } from '../../shared/ports/directory.ts';
import type { FakeDirectory } from './fake-directory.ts';
import { storedCopy } from './stored-copy.ts';

export class FakeContacts implements Contacts {
  readonly changes = new Map<string, ContactChange>();
  private readonly directory: FakeDirectory;

  constructor(directory: FakeDirectory) {
    this.directory = directory;
  }

  async ofAuthority(authority: string): Promise<readonly Adult[]> {
    const belongs = ({ setting }: Adult) => setting === `authority:${authority}` || this.directory.schools.get(setting.replace('school:', ''))?.authority === authority;
    return storedCopy([...this.directory.adultsById.values()].filter(belongs));
  }

  async change(authority: string, changeId: string): Promise<ContactChange | undefined> {
    const found = this.changes.get(changeId);
    return found?.authority === authority ? storedCopy(found) : undefined;
  }

  async waiting(authority: string): Promise<readonly ContactChange[]> {
    return storedCopy(this.of(authority).filter(({ state }) => state === 'open').toSorted((a, b) => (a.proposedAt + a.changeId < b.proposedAt + b.changeId ? -1 : 1)));
  }

  async decided(authority: string): Promise<readonly ContactChange[]> {
    const decided = this.of(authority).filter(({ state }) => state !== 'open');
    return storedCopy(decided.toSorted((a, b) => ((a.decidedAt ?? '') + a.changeId > (b.decidedAt ?? '') + b.changeId ? -1 : 1)).slice(0, 100));
  }

  async propose(change: ContactChange): Promise<void> {
    if (!this.changes.has(change.changeId)) this.changes.set(change.changeId, storedCopy(change));
  }

  async decide(change: ContactChange, entries: readonly Adult[]): Promise<boolean> {
    if (needsSecond(change.deed) && this.changes.get(change.changeId)?.state !== 'open') return false;
    this.changes.set(change.changeId, storedCopy(change));
    await this.directory.putAdults(entries);
    return true;
  }

  private of(authority: string): ContactChange[] {
    return [...this.changes.values()].filter((change) => change.authority === authority);
  }
}
