import { londonDateOf, londonInstant, plusDays } from '../../../../shared/domain/clocks/london-time.ts';
import { type AuditSearch, isFound, readAuditSearch, saySearch } from '../../../../shared/domain/portal/audit-search.ts';
import type { AuditEntry } from '../../../../shared/ports/audit-log.ts';
import { notFound, type Page, type Visit } from '../../app/page.ts';
import { casesOf } from '../desk/cases.ts';
import { searchView } from './search.view.ts';

const template = 'pages/audit/search.njk';
/** Pages of the log that one search reads, some 500 entries each: whoever wants more presses a button, and gives the reason again by it. */
export const mostPages = 8;
/** Entries that one answer shows. */
export const mostShown = 100;

/** The form alone. */
export const audit: Page = async ({ user: { force, role }, now, speech }) => {
  if (!force) return notFound;
  return { kind: 'page', template, view: searchView({ values: { day: londonDateOf(now) }, errors: {}, role, speech }), shows: 'nothing' };
};

/** A search is in the log, with its reason, before anything is read for it. */
export const searchAudit: Page = async (visit) => {
  const { user: { force, role }, body, speech } = visit;
  if (!force) return notFound;
  const read = readAuditSearch(body);
  if (read.kind === 'faulty') return { kind: 'page', template, view: searchView({ values: body, errors: read.faults, role, speech }), shows: 'nothing', status: 422 };
  // Only an administrator looks beyond the force: a supervisor's field of that name changes nothing.
  const search: AuditSearch = { ...read.search, outsideForce: read.search.outsideForce && role === 'administrator' };
  await visit.record({
    force, operation: 'consultation', what: 'audit-search', subject: saySearch(search), outcome: [search.reason, ...(search.request ? [`request:${search.request}`] : [])].join(' '),
    ...(search.reference ? { reference: search.reference } : {}),
  });
  const { entries, cursor } = await lookThrough(visit, force, search, body['cursor']);
  return { kind: 'page', template, view: searchView({ values: body, errors: {}, role, speech, found: { search, entries, cursor } }), shows: 'recorded' };
};

/** Entries that fit and that this user may know of: a bounded look, with the place where it ended. */
async function lookThrough(visit: Visit, force: string, search: AuditSearch, from: string | undefined): Promise<{ readonly entries: readonly AuditEntry[]; readonly cursor: string | undefined }> {
  const { deps, user } = visit;
  const cases = casesOf(visit, force);
  const [first, end] = [londonInstant(search.day, '00:00'), londonInstant(plusDays(search.day, 1), '00:00')];
  const entries: AuditEntry[] = [];
  let cursor = from === '' ? undefined : from;
  for (let pages = 0; pages < mostPages && entries.length < mostShown; pages += 1) {
    const page = await deps.auditReader.entriesBetween(search.outsideForce ? 'portal' : force, first, end, cursor);
    const fitting = page.items.filter((entry) => isFound(entry, search));
    // Whose case the searcher may be a party to is nowhere to them, here as on the desk. An administrator sees no case at all, only ids.
    const visible = user.role === 'administrator' ? fitting.map(() => true) : await Promise.all(fitting.map(({ reference }) => cases.maySee(reference ?? '')));
    entries.push(...fitting.filter((_, i) => visible[i]));
    cursor = page.cursor;
    if (!cursor) break;
  }
  return { entries, cursor };
}
