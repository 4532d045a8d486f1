import type { Duty, Ending, SettingDuty } from '../duty/duty.ts';
import type { DutyEvent } from '../duty/duty-events.ts';
import { evolveAll } from '../duty/evolve.ts';
import type { CalendarDate, Instant } from '../time.ts';
import { canonicalJson } from './canonical-json.ts';
import { type ToldColumns, toldColumns, toldColumnsOf } from './told-columns.ts';

/** What was asked for, by whom and why, and who approved it. Both are ids. */
export interface ExportOrder {
  readonly force: string;
  /** London dates on which children were first reported, both included. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly reason: string;
  readonly askedBy: string;
  readonly approvedBy: string;
  /** The export shows the ledger as it stood then, whenever it is taken. */
  readonly asAt: Instant;
}

/** A child's story as it is kept. */
export interface Story {
  readonly history: readonly DutyEvent[];
  /** Beyond the ledger nobody learns which school it is: it may reveal a refuge. */
  readonly settingsHidden: boolean;
}

/** What stands here stays where it stands: whoever reads an export by a program counts on it. New columns go to the end. */
const columns = [
  'force', 'reference', 'child', 'basis', 'reported_at', 'first_sent_at', 'accepted_at', 'version', 'state', 'state_since',
  'establishment', 'establishment_state', 'release_at', 'deadline_at', 'released_at', 'late_because', 'adults_alerted', 'deputy_alerted_at', 'telephone_opened_at',
  'read_at', 'read_by', 'acknowledged_at', 'told_by_telephone_at', 'ended', 'ended_reason', 'ended_by', 'approved_by',
  ...toldColumns,
] as const;
export type ExportRow = Readonly<Record<(typeof columns)[number], string>>;

/** One row for each child and establishment; a child of none has one row. */
export function exportRows(order: ExportOrder, stories: readonly Story[]): ExportRow[] {
  return stories.flatMap((story) => {
    const duty = asAt(order, story);
    if (!duty) return [];
    return rowsOf(order, duty, story);
  });
}

/** RFC 4180, every field quoted, with a byte order mark so that a spreadsheet reads it as UTF-8; no field can be a formula. */
export function exportCsv(order: ExportOrder, stories: readonly Story[]): string {
  const lines = [columns.map((name) => name), ...exportRows(order, stories).map((row) => columns.map((name) => row[name]))];
  return `\uFEFF${lines.map((fields) => fields.map(field).join(',')).join('\r\n')}\r\n`;
}

/** The same with what happened, event by event, and what the export is. */
export function exportJson(order: ExportOrder, stories: readonly Story[]): string {
  const children = stories.flatMap((story) => {
    const duty = asAt(order, story);
    if (!duty) return [];
    return [{
      rows: rowsOf(order, duty, story),
      // Every event may name the establishment.
      events: story.settingsHidden ? null : upTo(order, story).map(ofThisIncidentAlone),
    }];
  });
  return `${canonicalJson({ what: 'First Bell: the duty ledger of a period', order, children })}\n`;
}

/** Whoever takes the export may be a party to the other incident: it is not said which holds this one, or that it is no restricted one. */
function ofThisIncidentAlone(event: DutyEvent): DutyEvent {
  return event.kind === 'held-elsewhere' ? { kind: event.kind, at: event.at, hold: { holdKey: event.hold.holdKey, setAt: event.hold.setAt } } : event;
}

/**
 * A text that no spreadsheet takes for a formula: what begins with = + - @ or a tab, carriage return or line feed, or with the
 * full-width forms of those signs, is given an apostrophe (OWASP, CSV injection).
 */
export function neutral(text: string): string {
  return /^[\s\u0000]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

function field(text: string): string {
  return `"${neutral(text).replaceAll('"', '""')}"`;
}

function asAt(order: ExportOrder, story: Story): Duty | undefined {
  return evolveAll(undefined, upTo(order, story));
}

function upTo({ asAt: at }: ExportOrder, { history }: Story): readonly DutyEvent[] {
  return history.filter((event) => event.at < at);
}

function rowsOf(order: ExportOrder, duty: Duty, story: Story): ExportRow[] {
  const settings = Object.entries(duty.settings);
  const history = upTo(order, story);
  const keys = settings.map(([key]) => key);
  return (settings.length === 0 ? [undefined] : settings).map((setting, n) => ({
    ...rowOf(duty, setting, story.settingsHidden), ...toldColumnsOf(history, setting?.[0], { first: n === 0, keys, hidden: story.settingsHidden }),
  }));
}

function rowOf(duty: Duty, setting: readonly [string, SettingDuty] | undefined, hidden: boolean): Omit<ExportRow, keyof ToldColumns> {
  const [key, state] = setting ?? [];
  const ended: Ending | undefined = duty.ended ?? (state?.state === 'not-sent' && state.notSent ? { kind: 'not-sent', ...state.notSent } : undefined);
  return {
    force: duty.force, reference: duty.reference, child: duty.childRef, basis: duty.basis, reported_at: duty.reportedAt, first_sent_at: duty.firstSentAt, accepted_at: duty.acceptedAt,
    version: String(duty.version), state: duty.state, state_since: duty.since,
    establishment: key === undefined ? '' : hidden ? 'withheld' : key, establishment_state: state?.state ?? '',
    release_at: state?.clocks.releaseAt ?? '', deadline_at: state?.clocks.deadlineAt ?? '', released_at: state?.releasedAt ?? '', late_because: state?.lateBecause ?? '',
    adults_alerted: hidden ? '' : (state?.alerted ?? []).join(' '), deputy_alerted_at: state?.deputyAlertedAt ?? '', telephone_opened_at: state?.phoneOpenedAt ?? '',
    read_at: state?.readAt ?? '', read_by: hidden ? '' : (state?.readBy ?? ''), acknowledged_at: state?.acknowledgedAt ?? '', told_by_telephone_at: state?.toldAt ?? '',
    ended: ended?.kind ?? '', ended_reason: ended && 'reason' in ended ? ended.reason : ended?.kind === 'out-of-scope' ? `${ended.rule}, policy ${ended.policyVersion}` : ended?.kind === 'passed-to-force' ? `${ended.toForce}, receipt ${ended.receipt}` : '',
    ended_by: ended && 'by' in ended ? ended.by : ended?.kind === 'not-sent' ? ended.decidedBy : '', approved_by: ended?.kind === 'not-sent' ? ended.approvedBy : '',
  };
}
