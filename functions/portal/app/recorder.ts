import type { FastifyRequest } from 'fastify';
import { countOf, recordsAnHour } from '../../../shared/domain/portal/record-limit.ts';
import type { PortalUser } from '../../../shared/ports/directory.ts';
import type { Session } from '../../../shared/ports/sessions.ts';
import type { Route } from '../paths.ts';
import { hashOf } from '../sign-in/secrets.ts';
import type { PortalDeps } from './deps.ts';
import { AuditUnavailable, ConfirmFirst, type Shown } from './page.ts';
import { textsOf } from './texts-of.ts';

/** Parts of an address that name a record of somebody: a child's, a case's, a colleague's. */
const ofSomebody = ['disclosure', 'task', 'duty', 'case', 'question', 'adult', 'person', 'change', 'request'] as const;

/** The record that an address names, whatever its page says in the log: no page can forget to be counted. */
export function recordAt({ path }: Route, request: FastifyRequest): string | undefined {
  const params = textsOf(request.params);
  return ofSomebody.flatMap((name) => (path.includes(`/:${name}`) ? [`${name}/${params[name] ?? ''}`] : []))[0];
}

/**
 * Writes to the audit log; before one person's record too many, asks who they are instead, and says in the log that it did.
 *
 * @param address the record that the request's address names
 */
export function recorder(deps: PortalDeps, { session, user }: { readonly session: Session; readonly user: PortalUser }, address: string | undefined): (entry: Shown) => Promise<void> {
  const write = writer(deps, user);
  return async (entry) => {
    if (await isOneTooMany(deps, session, recordOf(entry, address))) {
      await write({ operation: 'refusal', what: 'records-an-hour', ...(entry.force ? { force: entry.force } : {}), outcome: 'confirm-first' });
      throw new ConfirmFirst('more records in an hour than the limit');
    }
    await write(entry);
  };
}

/** A child is one record on whichever page. */
function recordOf({ operation, reference, childRef }: Shown, address: string | undefined): string | undefined {
  if (operation !== 'disclosure' && operation !== 'consultation' && operation !== 'break-glass') return undefined;
  return reference ? `${reference} ${childRef ?? ''}` : address;
}

async function isOneTooMany({ sessions, realNow, limits }: PortalDeps, session: Session, record: string | undefined): Promise<boolean> {
  if (record === undefined) return false;
  const { of, hour, until } = countOf(session, realNow());
  return await sessions.countRecord(hashOf(of), hour, hashOf(record).slice(0, 12), until) > (limits?.records ?? recordsAnHour);
}

function writer(deps: PortalDeps, user: PortalUser): (entry: Shown) => Promise<void> {
  return async (entry) => {
    try {
      await deps.audit.append({ force: user.force ?? 'portal', ...entry, at: deps.clock.now(), actor: user.sub });
    } catch (cause) {
      throw new AuditUnavailable('the audit log could not be written', { cause });
    }
  };
}
