import type { Duty } from '../../../../shared/domain/duty/duty.ts';
import type { DutyEvent } from '../../../../shared/domain/duty/duty-events.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { Speech } from '../../words/speech.ts';
import { sayWhen } from './clock-words.ts';
import { lateWords, sayEvent } from './event-words.ts';
import type { Beneath } from './story.ts';
import { settingWords, stateTags, stateWords } from './state-words.ts';

export function dutyView({ duty, history, beneath, name, names, now, backHref, taskHref, speech }: {
  readonly duty: Duty;
  readonly history: readonly DutyEvent[];
  /** Of each event in turn. */
  readonly beneath: readonly Beneath[];
  /** Of the child, as far as whoever looks may know it. */
  readonly name: string;
  /** Names of settings by key. */
  readonly names: ReadonlyMap<string, string>;
  readonly now: Instant;
  readonly backHref: string;
  readonly taskHref: string | undefined;
  readonly speech: Speech;
}) {
  const { say } = speech;
  const when = (at: Instant) => sayWhen(at, now, speech);
  const nameOf = (key: string) => names.get(key) ?? say('A setting');
  return {
    name, reference: duty.reference, childRef: duty.childRef, version: duty.version,
    state: say(stateWords[duty.state]), tag: stateTags[duty.state], since: when(duty.since),
    basis: say(duty.basis === 'statutory' ? 'Statutory duty' : 'Police discretion'),
    backHref, taskHref,
    settings: Object.entries(duty.settings).map(([key, setting]) => ({
      name: nameOf(key),
      rows: [
        { label: 'State', value: say(settingWords[setting.state]) },
        { label: 'Released', value: setting.releasedAt ? when(setting.releasedAt) : say('Due at {when}', { when: when(setting.clocks.releaseAt) }) },
        { label: 'Opens', value: setting.clocks.deadlineAt ? when(setting.clocks.deadlineAt) : say('No opening is known') },
        ...(setting.lateBecause ? [{ label: 'Late because', value: say(lateWords[setting.lateBecause]) }] : []),
        ...(setting.readAt ? [{ label: 'Read', value: when(setting.readAt) }] : []),
        ...(setting.acknowledgedAt ? [{ label: 'Acknowledged', value: when(setting.acknowledgedAt) }] : []),
        ...(setting.toldAt ? [{ label: 'Told by phone', value: when(setting.toldAt) }] : []),
      ],
    })),
    events: history.map((event, i) => ({ when: when(event.at), ...sayEvent(event, nameOf, speech), ...beneath[i] })),
  };
}
