import type { Account } from '../accounts/account.ts';
import type { Duty } from '../duty/duty.ts';
import type { Task } from '../duty/task.ts';

/** Who alone sees reviews of protected and adopted children (ruling 12). */
export function isNamedLead({ active, role, namedLead }: Pick<Account, 'active' | 'role' | 'namedLead'>): boolean {
  return active && namedLead === true && (role === 'desk' || role === 'supervisor');
}

/**
 * Whether this user may see a shielded child's review. A force that has named nobody yet has its supervisors stand in: a review that nobody
 * may decide would be a child of whom nobody is told.
 */
export function maySeeShielded(user: Pick<Account, 'active' | 'role' | 'namedLead'>, ofForce: readonly Account[]): boolean {
  return isNamedLead(user) || (user.role === 'supervisor' && !ofForce.some(isNamedLead));
}

export function isShieldedReview({ detail }: Pick<Task, 'detail'>): boolean {
  return detail.kind === 'place' && detail.reason === 'shielded-child';
}

export function waitsForNamedLead({ waiting }: Pick<Duty, 'waiting'>): boolean {
  return waiting?.reason === 'shielded-child';
}
