import type { Instant } from '../time.ts';

/**
 * What a setting is shown of one child, as facts; notification-words.ts turns them into sentences.
 * Nothing here may come from outside ruling 7: no address, no other child at another school, no caller, no grade, no history of offences.
 */
export interface NotificationContent {
  readonly version: number;
  /** When what it says was last known to be true: the reportedAt or the latest as-at of this version. */
  readonly asAt: Instant;
  readonly reference: string;
  readonly child: {
    /** First name as the school knows it, for use in sentences. */
    readonly firstName: string;
    readonly fullName: string;
    readonly dateOfBirth?: string;
    readonly yearGroup?: number;
    readonly pronoun: 'she' | 'he' | 'they';
    readonly directVictim: boolean;
    readonly lookedAfter: boolean;
  };
  /** Set where the child is not on our roll and a person placed them from the officer's note. */
  readonly placedFrom: 'roll' | 'officer-note';
  readonly suspect?: { readonly status: string; readonly asAt: Instant };
  readonly conditions: readonly { readonly kind: string; readonly from?: string; readonly expiresAt?: Instant }[];
  readonly collectionRisk?: 'none-recorded' | 'possible' | 'likely';
  readonly happened: { readonly reportedAt: Instant; readonly occurredFrom?: Instant; readonly occurredOn?: string };
  /** Absent where it was not recorded or could not be cleared in time. */
  readonly summary?: string;
  /** True where the words were not cleared by the deadline: structured fields only, "details by phone". */
  readonly detailsByPhone: boolean;
  readonly present?: boolean;
  readonly where?: string;
  readonly nowWith?: string;
  /** A known arrangement between separated parents; it does not change who may collect. */
  readonly arrangement?: string;
  /** Of a young person who is the person harmed: what they want, and how it is safe to speak to them. Shown first. */
  readonly wishes?: string;
  readonly safeContact?: string;
  readonly injuries?: 'none-recorded' | 'minor' | 'serious';
  readonly seenByOfficer?: boolean;
  readonly spokenTo?: { readonly spoken: boolean; readonly alone?: boolean; readonly by?: string };
  readonly words?: { readonly text: string; readonly askedBy?: string; readonly interpreter?: boolean };
  readonly informed: { readonly parentToldSchoolWillKnow?: boolean; readonly suspectTold?: boolean; readonly childrensServicesAt?: Instant };
  readonly parentContactAdvice: string;
  /** Names of the fields that the policy asks for and the force did not record. */
  readonly notRecorded: readonly string[];
}

/** What of a person in the incident is compared with those who might be told: never shown, never sent. */
export interface PartyKey {
  readonly personId?: string;
  readonly familyNames: readonly string[];
  /** First letters of the given names and aliases. */
  readonly initials: readonly string[];
  /** Normalised "number street postcode" forms. */
  readonly addresses: readonly string[];
}

/** Who of a setting was told on the telephone, by office, and who rang. */
export interface ToldByPhone {
  readonly at: Instant;
  readonly role: string;
  readonly by: string;
  /** The person of the directory, where it was one. */
  readonly adultId?: string;
}

/**
 * The disclosure record: the exactly-once unit (ruling 3), one per force, incident, child, establishment and version.
 * What was opened never changes under its reader; sent back as "not our pupil" and placed again, it is written anew before it goes out.
 */
export interface Disclosure {
  readonly disclosureId: string;
  readonly revision: number;
  readonly force: string;
  readonly reference: string;
  readonly childRef: string;
  /** "school:900012" or "authority:896". */
  readonly setting: string;
  readonly version: number;
  readonly content: NotificationContent;
  readonly contentHash: string;
  readonly parties: readonly PartyKey[];
  /** closed: not yet released; open: the alerted may read it; withdrawn: readers see that and why; hidden and superseded: nobody sees it; replaced: a newer version is planned, and until it goes out whoever had read this one may. */
  readonly access: 'closed' | 'open' | 'withdrawn' | 'hidden' | 'replaced' | 'superseded';
  /** Ids of the versions that this setting was sent of it before, the latest first. */
  readonly earlier?: readonly string[];
  readonly deadlineAt: Instant | null;
  readonly plannedAt: Instant;
  readonly releasedAt?: Instant;
  readonly alerted: readonly string[];
  /** Adults who turned out to be, or who may be, a party: they see nothing of it anywhere. */
  readonly barred: readonly string[];
  /** By the adult whose email did not arrive: who was alerted instead, or "" for nobody. */
  readonly instead?: Readonly<Record<string, string>>;
  readonly readAt?: Instant;
  readonly readBy?: readonly string[];
  readonly acknowledgedAt?: Instant;
  /** Read out on the telephone: as good as read. */
  readonly told?: ToldByPhone;
  readonly withdrawnReason?: string;
  /** When the setting first recorded that it did something for the child. */
  readonly supportedAt?: Instant;
}
