import type { IncidentData } from '../../events/incident.ts';
import type { MatchMessage, ReportMessage } from '../../events/internal.ts';
import type { PoliceEvent } from '../../events/police.ts';
import type { SettingCalendar } from '../../shared/domain/clocks/calendar.ts';
import type { Duty } from '../../shared/domain/duty/duty.ts';
import { acceptIncident, type EarlierWithdrawal } from '../../shared/domain/intake/accept-incident.ts';
import { type Apart, setApart } from '../../shared/domain/intake/set-apart.ts';
import { type ForwardRow, matchForward, reportForward, storedMessage } from '../../shared/domain/intake/forward-row.ts';
import type { Acceptance, IncidentStore, Receipt, StoredVersion } from '../../shared/ports/incident-store.ts';
import { fingerprintOf } from '../../shared/runtime/opaque-id.ts';
import { type Caller, type IntakeDeps, unknownAuthority } from './deps.ts';
import { receiptIdOf } from './read-one.ts';

export type ToSend = { readonly queue: 'match'; readonly message: MatchMessage } | { readonly queue: 'report'; readonly message: ReportMessage };

export interface Prepared {
  readonly acceptance: Acceptance;
  /** What goes into the store of its own, before the rest is stored. */
  readonly apart?: Apart;
  /** What to hand on once it is stored, with the due row that does so if we cannot. */
  readonly forward?: ToSend & { readonly row: ForwardRow };
  /** True where a greater version speaks for every child of this one. */
  readonly older: boolean;
  /** Children of the ledger that this, the greatest version, no longer lists. */
  readonly leftOut: readonly string[];
  /** The greatest withdrawal that was there when this was decided; 0: none. */
  readonly withdrawnUpTo: number;
}

/** Versions between an old one that comes late and the greatest, of which each might be a withdrawal. */
const mostVersionsBetween = 50;

/** Reads what the decision needs and decides. To be done again whenever the store says that a duty changed meanwhile. */
export async function prepareAcceptance(event: PoliceEvent, { force }: Caller, deps: IntakeDeps): Promise<Prepared> {
  const now = deps.clock.now();
  const receipt = receiptFor(event, force, now);
  const { receiptId } = receipt;
  const nothing = { older: false, leftOut: [], withdrawnUpTo: 0 };
  switch (event.type) {
    case 'force.period-closed': {
      const { periodStart, periodEnd } = event.data;
      const message: ReportMessage = { type: 'period.closed', id: `period~${receiptId}`, force, periodStart, periodEnd };
      const row = reportForward(message, now);
      return { ...nothing, acceptance: { receipt, period: { force, receivedAt: now, data: event.data }, duties: [], due: [row] }, forward: { queue: 'report', message, row } };
    }
    case 'incident.withdrawn': {
      // Handed on even where no child is known yet: the incident may be on its way in beside it. The match stage carries it
      // through, or puts it before a supervisor where too many came at once.
      const { reference, incidentVersion } = event.data;
      const message = storedMessage(force, receiptId, reference, incidentVersion);
      const row = matchForward(message, now);
      const version: StoredVersion = { ...versionOf(event, receipt), content: { kind: 'withdrawn', data: event.data } };
      return { ...nothing, acceptance: { receipt, version, versionHash: contentHashOf(event), duties: [], due: [row] }, forward: { queue: 'match', message, row } };
    }
    case 'incident.reported':
    case 'incident.amended': {
      const { reference, incidentVersion } = event.data;
      const [duties, latest] = await Promise.all([deps.book.dutiesOf(force, reference), deps.incidents.latest(force, reference)]);
      const withdrawals = latest && latest.version > incidentVersion ? await withdrawalsBetween(deps.incidents, force, reference, incidentVersion, latest) : [];
      const calendarOf = await calendarsFor(event.data, deps);
      const decided = acceptIncident({ now, force, receiptId, sentAt: event.time, incident: event.data, duties, laterWithdrawals: withdrawals, calendarOf, policy: deps.policyOf(force) });
      const { incident, apart, namedFor } = setApart(force, event.data);
      const version: StoredVersion = { ...versionOf(event, receipt), ...(namedFor.length > 0 ? { namesProtected: namedFor } : {}), content: { kind: 'incident', data: incident } };
      const isGreatest = !latest || latest.version <= incidentVersion;
      return {
        ...(apart ? { apart } : {}),
        acceptance: { receipt, version, versionHash: contentHashOf(event), duties: decided.duties, due: decided.due },
        forward: { queue: 'match', message: decided.message, row: matchForward(decided.message, now) },
        older: !isGreatest && decided.duties.length === 0,
        leftOut: isGreatest ? leftOutOf(event.data, duties) : [],
        withdrawnUpTo: latest?.content.kind === 'withdrawn' ? latest.version : 0,
      };
    }
    default: {
      const unknown: never = event;
      throw new Error(`an event of a type that is not known: ${typeof unknown}`);
    }
  }
}

/** Of what an event says, without its id and source: what "the same content" means for an event, and for a version without `corrects`. */
export function eventHashOf({ type, time, data }: PoliceEvent): string {
  return fingerprintOf({ type, time, data });
}
export function contentHashOf(event: Exclude<PoliceEvent, { type: 'force.period-closed' }>): string {
  const { corrects: _corrects, ...said } = event.data;
  return fingerprintOf({ kind: event.type === 'incident.withdrawn' ? 'withdrawn' : 'incident', said });
}

function receiptFor(event: PoliceEvent, force: string, now: string): Receipt {
  const incident = event.type === 'force.period-closed' ? {} : { reference: event.data.reference, version: event.data.incidentVersion };
  return { force, receiptId: receiptIdOf(force, event), receivedAt: now, source: event.source, eventId: event.id, type: event.type, contentHash: eventHashOf(event), ...incident };
}

function versionOf(event: Exclude<PoliceEvent, { type: 'force.period-closed' }>, { force, receivedAt }: Receipt): Omit<StoredVersion, 'content'> {
  return { force, reference: event.data.reference, version: event.data.incidentVersion, receivedAt, sentAt: event.time, eventId: event.id, source: event.source };
}

async function withdrawalsBetween(incidents: IncidentStore, force: string, reference: string, above: number, latest: StoredVersion): Promise<EarlierWithdrawal[]> {
  const numbers = Array.from({ length: Math.min(mostVersionsBetween, latest.version - above - 1) }, (_, i) => above + 1 + i);
  const between = await Promise.all(numbers.map((version) => incidents.version(force, reference, version)));
  return [...between, latest].flatMap((stored) =>
    stored?.content.kind === 'withdrawn' ? [{ version: stored.version, reason: stored.content.data.reason, by: stored.content.data.authorisedBy.personId, childRefs: stored.content.data.childRefs }] : []);
}

/** The home authority's days for each child; where the officer gave none, a sibling's, since they mostly live together. */
async function calendarsFor(incident: IncidentData, { directory }: IntakeDeps): Promise<(child: IncidentData['children'][number]) => SettingCalendar> {
  const oneKnown = incident.children.find(({ homeAuthority }) => homeAuthority !== undefined)?.homeAuthority;
  const keyOf = (code: string | undefined) => (code ?? oneKnown) === undefined ? unknownAuthority : `authority:${code ?? oneKnown}`;
  const calendars = new Map<string, SettingCalendar>();
  for (const key of new Set(incident.children.map(({ homeAuthority }) => keyOf(homeAuthority)))) calendars.set(key, await directory.calendar(key));
  return (child) => {
    const calendar = calendars.get(keyOf(child.homeAuthority));
    if (!calendar) throw new Error('a calendar was not read');
    return calendar;
  };
}

function leftOutOf(incident: IncidentData, duties: readonly Duty[]): string[] {
  const listed = new Set(incident.children.map(({ childRef }) => childRef));
  return duties.filter((duty) => !listed.has(duty.childRef) && duty.ended === undefined).map(({ childRef }) => childRef);
}
