import type { ReportedChild } from '../../../../events/people.ts';
import type { Duty } from '../../../../shared/domain/duty/duty.ts';
import type { DutyEvent } from '../../../../shared/domain/duty/duty-events.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { reportedName } from './cases.ts';
import { sayWhen } from './clock-words.ts';
import { sayEvent } from './event-words.ts';
import type { Beneath } from './story.ts';
import { settingWords, stateTags, stateWords } from './state-words.ts';

export function dutyView({ duty, history, beneath, child, names, now, backHref, taskHref }: {
  readonly duty: Duty;
  readonly history: readonly DutyEvent[];
  /** Of each event in turn. */
  readonly beneath: readonly Beneath[];
  readonly child: ReportedChild | undefined;
  /** Names of settings by key. */
  readonly names: ReadonlyMap<string, string>;
  readonly now: Instant;
  readonly backHref: string;
  readonly taskHref: string | undefined;
}) {
  const nameOf = (key: string) => names.get(key) ?? 'A setting';
  return {
    name: reportedName(child), reference: duty.reference, childRef: duty.childRef, version: duty.version,
    state: stateWords[duty.state], tag: stateTags[duty.state], since: sayWhen(duty.since, now),
    basis: duty.basis === 'statutory' ? 'Statutory duty' : 'Police discretion',
    backHref, taskHref,
    settings: Object.entries(duty.settings).map(([key, setting]) => ({
      name: nameOf(key),
      rows: [
        { label: 'State', value: settingWords[setting.state] },
        { label: 'Released', value: setting.releasedAt ? sayWhen(setting.releasedAt, now) : `Due at ${sayWhen(setting.clocks.releaseAt, now)}` },
        { label: 'Opens', value: setting.clocks.deadlineAt ? sayWhen(setting.clocks.deadlineAt, now) : 'No opening is known' },
        ...(setting.lateBecause ? [{ label: 'Late because', value: setting.lateBecause.replace('-', ' ') }] : []),
        ...(setting.readAt ? [{ label: 'Read', value: sayWhen(setting.readAt, now) }] : []),
        ...(setting.acknowledgedAt ? [{ label: 'Acknowledged', value: sayWhen(setting.acknowledgedAt, now) }] : []),
        ...(setting.toldAt ? [{ label: 'Told by phone', value: sayWhen(setting.toldAt, now) }] : []),
      ],
    })),
    events: history.map((event, i) => ({ when: sayWhen(event.at, now), ...sayEvent(event, nameOf), ...beneath[i] })),
  };
}
