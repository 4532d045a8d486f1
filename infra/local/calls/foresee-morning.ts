import { londonDateOf } from '../../../shared/domain/clocks/london-time.ts';
import { standingOf } from '../../../shared/domain/duty/commands/chase-unread.ts';
import type { DueRow } from '../../../shared/domain/duty/due.ts';
import type { Duty, SettingDuty } from '../../../shared/domain/duty/duty.ts';
import type { Task } from '../../../shared/domain/duty/task.ts';
import type { Disclosure } from '../../../shared/domain/notification/content.ts';
import { chooseRecipient } from '../../../shared/domain/recipients/choose-recipient.ts';
import { standingOn } from '../../../shared/domain/recipients/cover.ts';
import type { CalendarDate, Instant } from '../../../shared/domain/time.ts';
import type { Adult } from '../../../shared/ports/directory.ts';

/** One notification that a day would release: by ids and roles, never by name. */
export interface ForeseenRelease {
  readonly at: Instant;
  readonly force: string;
  readonly reference: string;
  readonly childRef: string;
  readonly setting: string;
  readonly place: string;
  /** The role of whoever would be told first; "telephone" where nobody may be told by email. */
  readonly to: string;
  readonly deputyAt: Instant;
  readonly phoneTaskAt: Instant;
  readonly deadlineAt: Instant | null;
  readonly why: readonly string[];
}

export interface Foreseen {
  readonly releases: readonly ForeseenRelease[];
  /** How many are planned for other days, in the order of the days: why there may be none on this one. */
  readonly otherDays: readonly { readonly date: CalendarDate; readonly planned: number }[];
  /** Children who would not be released, because a person has to decide first, by reason. */
  readonly waiting: readonly { readonly reference: string; readonly childRef: string | null; readonly what: string; readonly deskAt: Instant; readonly deadlineAt: Instant | null }[];
}

export interface State {
  readonly rows: readonly DueRow[];
  readonly duty: (key: { readonly force: string; readonly reference: string; readonly childRef: string }) => Duty | undefined;
  readonly disclosure: (id: string) => Disclosure | undefined;
  readonly tasks: readonly Task[];
  readonly adults: (setting: string) => readonly Adult[];
  readonly placeName: (setting: string) => string;
}

/** What would be released on a date by the clocks of London, as things stand, with whom it would be told to first and why. Decides nothing and stores nothing. */
export function foreseeMorning(date: CalendarDate, state: State): Foreseen {
  // `wait`: planned and not released yet. Anything else would be passed over.
  const planned = state.rows.flatMap((row) => {
    if (row.what !== 'release') return [];
    const [duty, disclosure] = [state.duty(row), state.disclosure(row.disclosureId)];
    const setting = duty?.settings[row.setting];
    return duty && disclosure && setting && standingOf(duty, disclosure) === 'wait' ? [{ row, duty, disclosure, setting }] : [];
  });
  const byDay = Map.groupBy(planned, ({ row }) => londonDateOf(row.at));
  const releases = (byDay.get(date) ?? []).map(({ row, duty, disclosure, setting }): ForeseenRelease => {
    const { chosen, passedOver } = chooseRecipient(standingOn(state.adults(row.setting), date), disclosure.parties, disclosure.alerted);
    const { clocks } = setting;
    return {
      at: row.at, force: row.force, reference: row.reference, childRef: row.childRef, setting: row.setting, place: state.placeName(row.setting),
      to: chosen?.role ?? 'telephone', deputyAt: clocks.deputyAt, phoneTaskAt: chosen ? clocks.phoneTaskAt : row.at, deadlineAt: clocks.deadlineAt,
      why: reasonsOf(duty, setting, passedOver.map(({ why }) => why)),
    };
  });
  const waiting = state.tasks.filter(({ state: standing, detail }) => standing === 'open' && (detail.kind === 'place' || detail.kind === 'hold' || detail.kind === 'words'))
    .map(({ reference, childRef, detail, deskAt, deadlineAt }) => ({ reference, childRef, what: detail.kind === 'place' ? detail.reason : detail.kind === 'hold' ? 'on hold' : 'words to check', deskAt, deadlineAt }));
  return {
    releases: releases.toSorted((a, b) => order(a.at, b.at) || order(a.deadlineAt ?? '9', b.deadlineAt ?? '9') || order(a.place, b.place) || order(a.reference + a.childRef, b.reference + b.childRef)),
    otherDays: [...byDay].filter(([day]) => day !== date).map(([day, rows]) => ({ date: day, planned: rows.length })).toSorted((a, b) => order(a.date, b.date)),
    waiting: waiting.toSorted((a, b) => order(a.deskAt, b.deskAt)),
  };
}

const sources: Readonly<Record<string, string>> = { roll: 'on the school\'s roll', desk: 'placed by the desk', 'officer-note': 'from the officer\'s note', policy: 'by the force\'s policy' };
const passed: Readonly<Record<string, string>> = {
  'may-be-a-party': 'may be a party', 'not-approved': 'is not approved', 'not-trained': 'is not trained', 'not-present': 'is away', 'no-mailbox': 'has no mailbox', 'already-alerted': 'was alerted before', 'mailbox-fails': 'has a mailbox that fails',
};

function reasonsOf(duty: Duty, { clocks }: SettingDuty, passedOver: readonly string[]): string[] {
  return [
    duty.basis === 'statutory' ? 'the statutory duty' : 'the force\'s discretion',
    ...(duty.placement ? [sources[duty.placement.source] ?? duty.placement.source] : []),
    clocks.homeTime ? 'the school is open: before home time' : clocks.deadlineAt === null ? 'no opening is known' : 'before the school opens',
    ...(clocks.late ? ['late: the school has opened by then'] : []),
    ...(duty.version > 1 ? [`version ${duty.version} of the incident`] : []),
    ...passedOver.map((why) => `somebody before them ${passed[why] ?? why}`),
  ];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
