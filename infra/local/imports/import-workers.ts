import { isOnDuty } from '../../../shared/domain/cases/worker.ts';
import { plusMinutes, type Instant } from '../../../shared/domain/time.ts';
import { DynamoDirectory } from '../../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDirectoryWriter } from '../../../shared/adapters/dynamodb/dynamo-directory-writer.ts';
import type { PortalUser } from '../../../shared/ports/directory.ts';
import type { ComplaintsKept } from './complaints-file.ts';
import type { Target } from './open-target.ts';
import { readWorkers } from './read-workers.ts';

export interface WorkersImport {
  readonly target: Target;
  readonly path: string;
  /** The week from here is looked at for hours without anybody on duty. */
  readonly now: Instant;
  readonly dryRun: boolean;
  readonly complaints: ComplaintsKept;
  readonly say: (message: string) => void;
}

/** Takes in those who work cases, all or (with any row refused) none. Whoever is not in the file stays as they are; who has left is given as not active. */
export async function importWorkers({ target, path, now, dryRun, complaints, say }: WorkersImport): Promise<number> {
  const given: PortalUser[] = [];
  for await (const worker of readWorkers(path, complaints)) given.push(worker);
  if (complaints.refused > 0) {
    say(`${complaints.refused} rows refused. Nothing was changed.`);
    return 2;
  }
  const where = { client: target.client, table: target.table('directory') };
  const directory = new DynamoDirectory(where);
  const writer = new DynamoDirectoryWriter(where);
  const counts = { added: 0, changed: 0, same: 0, otherRole: 0 };
  for (const row of given) {
    const known = await directory.user(row.sub);
    const worker = keepingGrant(known, row);
    const same = known !== undefined && text(known) === text(worker);
    counts[same ? 'same' : known ? 'changed' : 'added'] += 1;
    if (known && known.role !== worker.role) counts.otherRole += 1;
    if (!same && !dryRun) await writer.putUser(worker);
  }
  say(`${counts.added} people added, ${counts.changed} changed, ${counts.same} as before; whoever is not in the file stays as they are.`);
  if (counts.otherRole > 0) say(`${counts.otherRole} had another role until now.`);
  for (const force of new Set(given.map((worker) => worker.force ?? ''))) {
    const known = (await directory.workers(force)).filter(({ sub }) => !given.some((worker) => worker.sub === sub));
    for (const line of gaps(force, [...known, ...given.filter((worker) => worker.force === force)], now)) say(line);
  }
  if (dryRun) say('Nothing was changed: this was a dry run.');
  return 0;
}

/** Who gave somebody their role on the pages, and since when, stays with it while the file says the same of it. */
function keepingGrant(known: PortalUser | undefined, given: PortalUser): PortalUser {
  if (!known || known.role !== given.role || known.force !== given.force || known.active !== given.active) return given;
  const { since, askedBy, approvedBy } = known;
  return { ...given, ...(since === undefined ? {} : { since }), ...(askedBy === undefined ? {} : { askedBy }), ...(approvedBy === undefined ? {} : { approvedBy }) };
}

/** Hours of the week to come with no IDVA on duty, and with nobody named who would own the safety of a person whose case no IDVA has accepted. */
export function gaps(force: string, workers: readonly PortalUser[], now: Instant): string[] {
  const hours = Array.from({ length: 7 * 24 }, (_, hour) => plusMinutes(now, hour * 60));
  const without = (...roles: readonly PortalUser['role'][]) => hours.filter((hour) => !workers.some(({ role, active, casework }) => roles.includes(role) && isOnDuty({ active, shifts: casework?.shifts ?? [] }, hour))).length;
  const [noIdva, nobody] = [without('idva'), without('idva-supervisor', 'supervisor')];
  return [
    ...(noIdva > 0 ? [`${force}: no IDVA is on duty in ${noIdva} of the next 168 hours; a supervisor owns safety then.`] : []),
    ...(nobody > 0 ? [`${force}: no supervisor is on duty in ${nobody} of the next 168 hours; the pages name the duty inspector then, who gets no email.`] : []),
  ];
}

function text(user: PortalUser): string {
  return JSON.stringify(user, (_, value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value));
}
