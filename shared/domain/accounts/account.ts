import type { PortalRole } from '../access/roles.ts';
import type { Shift } from '../cases/worker.ts';
import type { Instant } from '../time.ts';

/** What is known of somebody who works cases (IDAT, IDVA, MARAC) or supervises. */
export interface CaseworkEntry {
  /** Work mailbox for alerts. */
  readonly mailbox?: string;
  /** Authorities they work for; empty: all of the force's. */
  readonly authorities: readonly string[];
  /** Share of full time, above 0 to 1. */
  readonly fullTime: number;
  /** Live cases they can hold, where that was agreed otherwise than by share of time. */
  readonly capacity?: number;
  readonly shifts: readonly Shift[];
  readonly otherFamilyNames?: readonly string[];
  readonly homeAddress?: string;
  readonly homePostcode?: string;
  readonly policePersonIds?: readonly string[];
  readonly declaredConflicts?: readonly { readonly familyName: string; readonly givenName?: string }[];
}

/** Somebody who may sign in to the portal, and as what. */
export interface Account {
  /** `sub` of the OpenID provider. */
  readonly sub: string;
  readonly name: string;
  readonly role: PortalRole;
  readonly active: boolean;
  /** Desk and supervisor: the force they serve. */
  readonly force?: string;
  /** Supervisor: their police person id. */
  readonly officerId?: string;
  /** Supervisor: their rank, such as "inspector"; not given: sergeant, the least that a supervisor is. */
  readonly rank?: string;
  /** Key adult and authority officer: who they are in the directory. */
  readonly adultId?: string;
  /** Their entries at further settings, where a trust has one lead for several schools. */
  readonly alsoAdultIds?: readonly string[];
  /** Administrator: the authorities whose directory they keep; absent, none. */
  readonly keepsAuthorities?: readonly string[];
  /** Desk and supervisor: alone sees reviews of protected and adopted children (ruling 12). Given by two administrators, as a role is. */
  readonly namedLead?: boolean;
  /** For the party check of desk users and of those who work cases. */
  readonly familyName?: string;
  readonly givenName?: string;
  /** Absent: nothing of it is known. */
  readonly casework?: CaseworkEntry;
  /** In which they are written to, as they chose; absent: English. */
  readonly language?: 'cy' | 'en';
  /** Since when they may do what they may, or nothing any more; absent: since a file was taken in. Every session that began before it is over. */
  readonly since?: Instant;
  /** Who asked for it, by `sub`: the administrator who closed the account, or the first of two. */
  readonly askedBy?: string;
  /** The second person; absent for what one person may do. */
  readonly approvedBy?: string;
}

/** What a session rests on. A session that was begun on something else is over, whatever the account may do now. */
export function standingOf({ role, force, since }: Pick<Account, 'role' | 'force' | 'since'>): string {
  return [role, force ?? '', since ?? ''].join(' ');
}
