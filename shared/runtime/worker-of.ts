import { caseworkRoles, type CaseworkRole, type Worker } from '../domain/cases/worker.ts';
import type { Directory, PortalUser } from '../ports/directory.ts';
import { userAsCandidate } from '../domain/portal/user-as-candidate.ts';

/** A portal user as the rules of casework see them; undefined for one who works no cases. */
export function workerOf(user: PortalUser): Worker | undefined {
  const { casework, role } = user;
  if (!casework || !isWorkerRole(role)) return undefined;
  const { mailbox, authorities, fullTime, capacity, shifts, ...compared } = casework;
  const candidate = userAsCandidate(user);
  return {
    ...candidate, ...compared, workerId: user.sub, role, name: user.name, active: user.active, authorities, fullTime, shifts,
    policePersonIds: [...(candidate.policePersonIds ?? []), ...(compared.policePersonIds ?? [])],
    ...(capacity === undefined ? {} : { capacity }), ...(mailbox === undefined ? {} : { mailbox }), ...(user.language === undefined ? {} : { language: user.language }),
  };
}

export async function workersOf(directory: Directory, force: string): Promise<readonly Worker[]> {
  return (await directory.workers(force)).flatMap((user) => workerOf(user) ?? []);
}

function isWorkerRole(role: string): role is CaseworkRole | 'supervisor' {
  return role === 'supervisor' || (caseworkRoles as readonly string[]).includes(role);
}
