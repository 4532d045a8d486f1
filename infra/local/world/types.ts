/**
 * The words of the invented world: what its register, rolls, directory and families are made of.
 * Everything here is made from a seed; the night's script has its own file (night/types.ts).
 */

/** "YYYY-MM-DD". */
export type IsoDate = string;
/** ISO 8601 in UTC with whole seconds, "2026-11-09T07:00:00Z". */
export type Instant = string;
/** A register number, as text: "900001". */
export type Urn = string;

export type Sex = 'M' | 'F';

/** Which stage of a childhood a setting takes, read from its type, its phase and its ages. */
export type SettingKind =
  | 'nursery' | 'infant' | 'junior' | 'primary' | 'secondary' | 'all-through' | 'special' | 'alternative' | 'sixteen-plus' | 'further-education'
  /** Children's centres, universities, schools overseas: nobody there is told. */
  | 'not-for-pupils';

/** One line of the register, reduced to what the world needs to place children and adults there. */
export interface WorldSchool {
  readonly urn: Urn;
  readonly name: string;
  readonly kind: SettingKind;
  /** Local authority code, "896". */
  readonly authority: string;
  /** Register status: 1 open, 2 closed, 3 open but proposed to close, 4 proposed to open. */
  readonly status: 1 | 2 | 3 | 4;
  readonly independent: boolean;
  readonly takes: 'mixed' | 'girls' | 'boys';
  /** Ages on 31 August before the school year, both included: 4–11 takes year groups 0–6. */
  readonly lowAge: number;
  readonly highAge: number;
  readonly town: string;
  readonly postcode: string | null;
  /** The head as the register prints the name, null when it does not. */
  readonly headName: string | null;
  /** Digits only, as the register holds it. */
  readonly telephone: string | null;
  /** "mossbridge-primary-school": the name's letters, unique in the world; the mail domain is `<slug>.example`. */
  readonly slug: string;
}

export interface Address {
  readonly address: string;
  readonly town: string;
  readonly postcode: string;
}

/** A child on a roll. Columns and meanings of the public pupil set, but for the several `urns` and the household. */
export interface Pupil {
  /** "P0000001". */
  readonly pupilId: string;
  /** The main registration first; a second one when dually registered. */
  readonly urns: readonly [Urn, ...Urn[]];
  /** -2 and -1 nursery, 0 Reception … 11, 12 and 13 after sixteen. */
  readonly yearGroup: number;
  readonly givenName: string;
  readonly middleNames: string;
  readonly familyName: string;
  /** Known as, when the school holds it, else ''. */
  readonly preferredGivenName: string;
  readonly formerFamilyName: string;
  readonly dob: IsoDate;
  readonly sex: Sex;
  readonly address: string;
  readonly town: string;
  /** '' when the roll has none. */
  readonly postcode: string;
  /** Never on a roll: which household the child truly lives in, for the families and the tests. */
  readonly householdId: number;
  /** Position among the household's twins, or null. */
  readonly twin: 1 | 2 | null;
}

export type AdultRole = 'designated-safeguarding-lead' | 'deputy-safeguarding-lead';

/** One named person in the verified directory who may be told of a school's children. */
export interface KeyAdult {
  /** "ka-900001-1": stable for a seed. */
  readonly adultId: string;
  readonly urn: Urn;
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string;
  readonly email: string;
  readonly role: AdultRole;
  /** 1 is asked first. */
  readonly deputyOrder: number;
  readonly trained: boolean;
  /** False: on leave; `absence` says why and who covers. */
  readonly present: boolean;
  readonly absence: { readonly reason: 'maternity-leave' | 'sick-leave'; readonly from: IsoDate; readonly to: IsoDate } | null;
  /** Staff id of the second person who approved the entry; null: not approved yet. */
  readonly approvedBy: string | null;
  /** Held for the party check alone. */
  readonly home: Address | null;
  /** The force's own id of the person where it is known that the adult is in the force's records, else null. */
  readonly forcePersonId: string | null;
  /** Family names that the adult has declared a conflict with. */
  readonly declaredConflicts: readonly string[];
  /** What the simulated adult does when an email comes. */
  readonly habit: 'reads-at-once' | 'reads-before-opening' | 'reads-late' | 'never-reads';
}

/** The head, reached by telephone only, at the register's number. */
export interface Head {
  readonly urn: Urn;
  readonly name: string;
  /** null: the register has no number. */
  readonly telephone: string | null;
  readonly answers: 'answers' | 'voicemail-first' | 'no-answer-first';
}

export type StaffRole = 'authority-officer' | 'desk' | 'supervisor' | 'inspector' | 'administrator' | 'idat-officer' | 'idat-supervisor' | 'idva' | 'idva-supervisor' | 'marac-coordinator' | 'board';

/** People of the force's desk and of the authorities. */
export interface Staff {
  /** "staff-desk-1". */
  readonly staffId: string;
  readonly role: StaffRole;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  /** Authority code for an officer, else null. */
  readonly authority: string | null;
  readonly rank: 'constable' | 'sergeant' | 'inspector' | null;
}

export interface Term { readonly start: IsoDate; readonly end: IsoDate }

export interface SchoolCalendar {
  readonly authority: string;
  readonly division?: string;
  readonly opens?: string;
  readonly closes?: string;
  readonly insetDays?: readonly IsoDate[];
  readonly terms?: readonly Term[];
}

export interface BankHoliday { readonly title: string; readonly date: IsoDate; readonly notes: string; readonly bunting: boolean }

/** The gov.uk feed: a list of days for each division. */
export type BankHolidayFeed = Readonly<Record<string, { readonly division: string; readonly events: readonly BankHoliday[] }>>;

/** The shape of `calendars.json` that the command line reads. */
export interface Calendars {
  readonly bankHolidays: BankHolidayFeed;
  readonly authorities: Readonly<Record<string, { readonly terms?: readonly Term[] }>>;
  readonly schools: Readonly<Record<Urn, SchoolCalendar>>;
}

export interface World {
  readonly seed: number;
  /** The September in which the rolls' school year began: 2026. */
  readonly schoolYear: number;
  /** Every line given, whatever its status and authority. */
  readonly schools: readonly WorldSchool[];
  /** Open schools of neighbouring authorities that some children of Cheshire attend; they have key adults too. */
  readonly neighbourUrns: readonly Urn[];
  readonly calendars: Calendars;
  readonly keyAdults: readonly KeyAdult[];
  readonly heads: readonly Head[];
  readonly staff: readonly Staff[];
  readonly pupils: readonly Pupil[];
  readonly families: readonly Family[];
}

// ── The force's people ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Another name: a nickname has no family name. */
export interface Alias { readonly givenName: string; readonly familyName?: string }

/** Someone the force knows of. */
export interface ForcePerson {
  /** "CHE-P-0001234": the force's own id. */
  readonly personId: string;
  /** YYYY/NNNNNNNX where the person has one. */
  readonly pncId: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly aliases: readonly Alias[];
  readonly dob: IsoDate;
  readonly sex: Sex;
  readonly home: Address;
  readonly phones: readonly string[];
}

/** Why a child is, or is not, on a roll. */
export type ChildSituation =
  | 'on-roll' | 'two-schools' | 'out-of-county' | 'not-in-register' | 'home-educated' | 'pre-school' | 'post-sixteen' | 'school-unknown';

export interface FamilyChild {
  readonly person: ForcePerson;
  readonly situation: ChildSituation;
  /** The roll's child, where there is one. */
  readonly pupilId: string | null;
  /** Every establishment where the child truly is registered; empty when none in the register. */
  readonly urns: readonly Urn[];
  /** The school in ordinary words, as the family would say it; null when there is none. */
  readonly schoolSaid: string | null;
  /** `self`: the young person is the one harmed. */
  readonly relationToVictim: 'child' | 'self';
  readonly relationToOther: 'child' | 'step-child' | 'none';
  /** "mother", "father", "mother's partner": what the adult harmed and the other adult are to the child. */
  readonly callsVictim: string;
  readonly callsOther: string;
}

export type FamilyKind =
  | 'ordinary' | 'repeat-victim' | 'serial-suspect' | 'step-family' | 'young-direct-victim' | 'key-adult-is-party' | 'no-children' | 'older-pair';

export interface Family {
  /** "F0001". */
  readonly familyId: string;
  readonly kind: FamilyKind;
  readonly relationship: 'partners' | 'former-partners' | 'parent-and-child';
  readonly victim: ForcePerson;
  /** The other adult; the same person appears in several families when they harm one partner after another. */
  readonly other: ForcePerson;
  readonly livesTogether: boolean;
  readonly home: Address;
  readonly children: readonly FamilyChild[];
  /** The key adult who is a party or related to one, when the family has such a one. */
  readonly partyAdultId: string | null;
  /** Incidents in the year before, for risk and for "earlier at this school". */
  readonly earlierIncidents: number;
}
