import { settingOf, type SettingKey } from '../../shared/domain/setting.ts';
import type {
  Adult, Authority, Directory, DirectoryWriter, PoliceClient, PortalUser, School, SettingCalendar,
} from '../../shared/ports/directory.ts';
import { storedCopy } from './stored-copy.ts';

function keepingLanguage<T extends { readonly language?: 'cy' | 'en' }>(given: T, old: T | undefined): T {
  return given.language === undefined && old?.language !== undefined ? { ...given, language: old.language } : given;
}

/** Readable and writable; every entry may be looked at in its map. */
export class FakeDirectory implements Directory, DirectoryWriter {
  readonly schools = new Map<string, School>();
  readonly adultsById = new Map<string, Adult>();
  readonly authorities = new Map<string, { readonly authority: Authority; readonly terms: SettingCalendar['authorityTerms'] }>();
  readonly schoolCalendars = new Map<string, SettingCalendar['school']>();
  readonly bankHolidays = new Map<string, readonly string[]>();
  readonly clients = new Map<string, PoliceClient>();
  readonly users = new Map<string, PortalUser>();
  readonly shards = new Map<string, string>();
  forcesServed: readonly string[] = [];

  async school(urn: string): Promise<School | undefined> {
    return storedCopy(this.schools.get(urn));
  }

  async adults(setting: string): Promise<readonly Adult[]> {
    const found = [...this.adultsById.values()].filter((adult) => adult.setting === setting);
    return storedCopy(found.sort((a, b) => a.order - b.order || (a.adultId < b.adultId ? -1 : 1)));
  }

  async adult(adultId: string): Promise<Adult | undefined> {
    return storedCopy(this.adultsById.get(adultId));
  }

  async authority(code: string): Promise<Authority | undefined> {
    return storedCopy(this.authorities.get(code)?.authority);
  }

  async calendar(setting: string): Promise<SettingCalendar> {
    const where = settingOf(setting as SettingKey);
    const school = where.kind === 'authority'
      ? { authority: where.code }
      : this.schoolCalendars.get(where.urn) ?? { authority: this.schools.get(where.urn)?.authority ?? '' };
    const shut = [...new Set([...(school.closures ?? []), ...(this.authorities.get(school.authority)?.authority.closures ?? [])])];
    return storedCopy({
      school: shut.length > 0 ? { ...school, closures: shut } : school,
      authorityTerms: this.authorities.get(school.authority)?.terms ?? [],
      bankHolidays: this.bankHolidays.get(school.division ?? 'england-and-wales') ?? [],
    });
  }

  async ownCalendar(urn: string): Promise<SettingCalendar['school'] | undefined> {
    return storedCopy(this.schoolCalendars.get(urn));
  }

  async authorityTerms(code: string): Promise<SettingCalendar['authorityTerms']> {
    return storedCopy(this.authorities.get(code)?.terms ?? []);
  }

  async client(clientId: string): Promise<PoliceClient | undefined> {
    return storedCopy(this.clients.get(clientId));
  }

  async user(sub: string): Promise<PortalUser | undefined> {
    return storedCopy(this.users.get(sub));
  }

  async workers(force: string): Promise<readonly PortalUser[]> {
    return storedCopy([...this.users.values()].filter((user) => user.force === force && user.casework !== undefined).sort((a, b) => (a.sub < b.sub ? -1 : 1)));
  }

  async schoolShard(authority: string): Promise<string | undefined> {
    return this.shards.get(authority);
  }

  async forces(): Promise<readonly string[]> {
    return storedCopy(this.forcesServed);
  }

  async putSchools(schools: AsyncIterable<School> | Iterable<School>): Promise<number> {
    let count = 0;
    for await (const school of schools) {
      this.schools.set(school.urn, storedCopy(school));
      count += 1;
    }
    return count;
  }

  async putAdults(adults: Iterable<Adult>): Promise<number> {
    let count = 0;
    for (const adult of adults) {
      this.adultsById.set(adult.adultId, storedCopy(keepingLanguage(adult, this.adultsById.get(adult.adultId))));
      count += 1;
    }
    return count;
  }

  async putAuthority(authority: Authority, terms: readonly { start: string; end: string }[]): Promise<void> {
    this.authorities.set(authority.code, storedCopy({ authority, terms }));
  }

  async putSchoolCalendar(urn: string, calendar: SettingCalendar['school']): Promise<void> {
    this.schoolCalendars.set(urn, storedCopy(calendar));
  }

  async putBankHolidays(division: string, dates: readonly string[]): Promise<void> {
    this.bankHolidays.set(division, storedCopy(dates));
  }

  async putClient(client: PoliceClient): Promise<void> {
    this.clients.set(client.clientId, storedCopy(client));
  }

  async putUser(user: PortalUser): Promise<void> {
    this.users.set(user.sub, storedCopy(keepingLanguage(user, this.users.get(user.sub))));
  }

  async writeIn(language: 'cy' | 'en', user: PortalUser, entries: readonly Adult[]): Promise<void> {
    const known = this.users.get(user.sub);
    if (known) this.users.set(user.sub, { ...known, language });
    for (const { adultId } of entries) {
      const entry = this.adultsById.get(adultId);
      if (entry) this.adultsById.set(adultId, { ...entry, language });
    }
  }

  async putSchoolShard(authority: string, shard: string): Promise<void> {
    this.shards.set(authority, shard);
  }

  async putForces(forces: readonly string[]): Promise<void> {
    this.forcesServed = storedCopy(forces);
  }
}
