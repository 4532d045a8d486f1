import type { Hours, HoursChange } from '../../shared/domain/schools/change-hours.ts';
import type { SchoolHours } from '../../shared/ports/school-hours.ts';
import type { FakeDirectory } from './fake-directory.ts';
import { storedCopy } from './stored-copy.ts';

export class FakeSchoolHours implements SchoolHours {
  readonly asked = new Map<string, HoursChange>();
  private readonly directory: FakeDirectory;

  constructor(directory: FakeDirectory) {
    this.directory = directory;
  }

  async waiting(authority: string): Promise<readonly HoursChange[]> {
    return storedCopy([...this.asked.values()].filter((change) => change.authority === authority).toSorted((a, b) => (a.urn < b.urn ? -1 : 1)));
  }

  async ask(change: HoursChange): Promise<boolean> {
    if (this.asked.has(change.urn)) return false;
    this.asked.set(change.urn, storedCopy(change));
    return true;
  }

  async settle({ urn, changeId, authority }: HoursChange, hours: Hours | undefined): Promise<boolean> {
    if (this.asked.get(urn)?.changeId !== changeId) return false;
    this.asked.delete(urn);
    if (hours) await this.directory.putSchoolCalendar(urn, { ...((await this.directory.ownCalendar(urn)) ?? { authority }), ...hours });
    return true;
  }
}
