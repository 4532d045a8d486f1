import type { PortalRole } from '../access/roles.ts';
import { caseworkRoles } from '../cases/worker.ts';
import type { Instant } from '../time.ts';
import type { Account } from './account.ts';

/** Roles that an administrator of the force gives. Whoever is told at a school or an authority stands in the contacts instead. */
export const staffRoles = ['desk', 'supervisor', 'idat-officer', 'idat-supervisor', 'idva', 'idva-supervisor', 'marac-coordinator', 'board', 'administrator'] as const satisfies readonly PortalRole[];
export type StaffRole = (typeof staffRoles)[number];

export function isStaffRole(role: string): role is StaffRole {
  return (staffRoles as readonly string[]).includes(role);
}
/** Roles that have a casework entry: hours, authorities, a mailbox for alerts. */
export function hasCasework(role: PortalRole): boolean {
  return role === 'supervisor' || (caseworkRoles as readonly string[]).includes(role);
}

/** `closed` takes from somebody and holds at once, by one person. All else gives, and needs two. */
export type AccountDeed = 'new' | 'changed' | 'opened-again' | 'closed';

/** Why. One of these, not words of their own: words could say of somebody what belongs nowhere, and the reason is in the log. */
export const askReasons = {
  joined: 'They joined the team',
  'other-post': 'They have another post',
  'stands-in': 'They stand in for somebody',
  returned: 'They are back from leave',
  correction: 'The entry was wrong',
} as const;
export const closeReasons = {
  left: 'They left',
  'long-leave': 'They are away for long',
  'other-post': 'They have another post',
  'lost-device': 'A device, password or passkey of theirs is lost',
  concern: 'A concern about how the account was used',
  'may-be-a-party': 'They are or may be involved in an incident',
} as const;
export const refuseReasons = {
  'not-known': 'Nobody here knows of this post',
  'other-role': 'They need another role',
  'wrong-details': 'Something in the entry is wrong',
  'taken-back': 'Whoever asked takes it back',
} as const;
export type AskReason = keyof typeof askReasons;
export type CloseReason = keyof typeof closeReasons;
export type RefuseReason = keyof typeof refuseReasons;

/** A change of an account, kept for good: who asked, who decided, and what the account was and became. */
export interface AccountChange {
  readonly changeId: string;
  readonly force: string;
  readonly deed: AccountDeed;
  /** Absent for somebody new. */
  readonly before?: Account;
  readonly after: Account;
  readonly reason: AskReason | CloseReason;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly state: 'open' | 'done' | 'refused';
  readonly decidedBy?: string;
  readonly decidedAt?: Instant;
  readonly refusedFor?: RefuseReason;
}
