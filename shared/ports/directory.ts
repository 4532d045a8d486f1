import type { Account, CaseworkEntry } from '../domain/accounts/account.ts';
import type { PortalRole } from '../domain/access/roles.ts';
import type { Absence } from '../domain/recipients/cover.ts';
import type { CalendarDate, Instant } from '../domain/time.ts';

/** A school as the product needs it day to day; the whole GIAS row stays in the register. */
export interface School {
  readonly urn: string;
  readonly name: string;
  readonly authority: string;
  readonly town?: string;
  readonly postcode?: string;
  /** The register's number: the head's office. */
  readonly telephone?: string;
  readonly status: 'open' | 'closed' | 'open-proposed-to-close' | 'proposed-to-open';
  readonly lowAge?: number;
  readonly highAge?: number;
  /** The language of the school's own work, where it is not English: what its adults are first shown. */
  readonly language?: 'cy';
}

/** A named person with a work mailbox who may be told (ruling 6). */
export interface Adult {
  readonly adultId: string;
  /** "school:900012" or "authority:896". */
  readonly setting: string;
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Former and other family names. */
  readonly otherFamilyNames?: readonly string[];
  readonly role: 'designated-safeguarding-lead' | 'deputy-safeguarding-lead' | 'head' | 'education-safeguarding-officer';
  readonly mailbox: string;
  readonly phone?: string;
  /** In which they are written to, by their own choice or by the file that they came in; absent: that of their school, else English. An email in Welsh has the English under it. */
  readonly language?: 'cy' | 'en';
  /** 1 is asked first. */
  readonly order: number;
  readonly trained: boolean;
  readonly present: boolean;
  /** The second person who approved the entry; absent: not yet approved, and never told anything. */
  readonly approvedBy?: string;
  readonly homeAddress?: string;
  readonly homePostcode?: string;
  /** The force's id of this person, if the force holds one. */
  readonly policePersonIds?: readonly string[];
  /** Family names of people they have declared themselves connected to. */
  readonly declaredConflicts?: readonly { readonly familyName: string; readonly givenName?: string }[];
  /** When they last declared their conflicts, or that they have none. */
  readonly conflictsDeclaredOn?: CalendarDate;
  readonly trainedOn?: CalendarDate;
  /** Days away, and who covers: shared/domain/recipients/cover.ts. */
  readonly absences?: readonly Absence[];
  /** First and last day on which the entry holds: somebody who stands in for a while. */
  readonly servesFrom?: CalendarDate;
  readonly servesUntil?: CalendarDate;
  /** The same person's entries at other settings of a trust: each is approved, ordered and compared with the parties by itself. */
  readonly alsoAdultIds?: readonly string[];
}

export interface Authority {
  readonly code: string;
  readonly name: string;
  readonly phone?: string;
  readonly neighbours: readonly string[];
  /** Days on which every school of it is shut without warning: snow, a flood. */
  readonly closures?: readonly string[];
}

/** A police system that may push events. */
export interface PoliceClient {
  readonly clientId: string;
  readonly force: string;
  /** `source` values it may use. */
  readonly sources: readonly string[];
}

export type { CaseworkEntry, PortalRole };
export type PortalUser = Account;

/** What the clocks need of a setting; as shared/domain/clocks. */
export interface SettingCalendar {
  readonly school: { readonly authority: string; readonly division?: string; readonly opens?: string; readonly closes?: string; readonly insetDays?: readonly string[]; /** Days on which it is shut without warning. */ readonly closures?: readonly string[]; readonly terms?: readonly { readonly start: string; readonly end: string }[] };
  readonly authorityTerms: readonly { readonly start: string; readonly end: string }[];
  /** Bank holidays of the division, dates. */
  readonly bankHolidays: readonly string[];
}

export interface Directory {
  school(urn: string): Promise<School | undefined>;
  /** Everyone at the setting, in deputy order, eligible or not. */
  adults(setting: string): Promise<readonly Adult[]>;
  adult(adultId: string): Promise<Adult | undefined>;
  authority(code: string): Promise<Authority | undefined>;
  /** Hours, terms, INSET days and bank holidays; the policy's defaults apply to what is absent. */
  calendar(setting: string): Promise<SettingCalendar>;
  /** What a school has given of its own days, without its authority's; undefined if it has given nothing. */
  ownCalendar(urn: string): Promise<SettingCalendar['school'] | undefined>;
  authorityTerms(code: string): Promise<SettingCalendar['authorityTerms']>;
  client(clientId: string): Promise<PoliceClient | undefined>;
  user(sub: string): Promise<PortalUser | undefined>;
  /** Everyone of the force who has a casework entry, active or not, in order of `sub`. */
  workers(force: string): Promise<readonly PortalUser[]>;
  /** The compacted school names of an authority, as shared/domain/schools made them; undefined if there are none. */
  schoolShard(authority: string): Promise<string | undefined>;
  /** Forces served. */
  forces(): Promise<readonly string[]>;
}

/** Loading the directory: administrators and imports, never the stages. */
export interface DirectoryWriter {
  putSchools(schools: AsyncIterable<School> | Iterable<School>): Promise<number>;
  putAdults(adults: Iterable<Adult>): Promise<number>;
  putAuthority(authority: Authority, terms: readonly { start: string; end: string }[]): Promise<void>;
  putSchoolCalendar(urn: string, calendar: SettingCalendar['school']): Promise<void>;
  putBankHolidays(division: string, dates: readonly string[]): Promise<void>;
  putClient(client: PoliceClient): Promise<void>;
  putUser(user: PortalUser): Promise<void>;
  /**
   * Keeps in which language somebody is written to, on their account and on their entries, and nothing else of either: what has changed
   * meanwhile stays changed, and what is not there any more is not made again. To put an account or an entry that names no language leaves it.
   */
  writeIn(language: 'cy' | 'en', user: PortalUser, entries: readonly Adult[]): Promise<void>;
  putSchoolShard(authority: string, shard: string): Promise<void>;
  putForces(forces: readonly string[]): Promise<void>;
}

export type { Instant };
