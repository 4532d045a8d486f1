import type { Duty, SettingDuty } from '../duty/duty.ts';
import type { LabelledPair } from '../duty/labelled-pair.ts';
import { type Support, supports } from '../duty/school-words.ts';
import type { Grade } from '../risk/facts.ts';
import { recommendations } from '../risk/flags.ts';
import { epochMs, type CalendarDate, type Instant } from '../time.ts';
import { type AuthorityTellings, type BoardDay, type ContactCounts, type Knowing, knowings, type ReviewCounts, type TellingClass, tellingClasses } from './board-day.ts';
import type { CountedCase, CountedIncident } from './board-figures.ts';
import { classOfTelling, isCounted, knowingOf } from './classify-telling.ts';

/** All that happened to what began on a day. */
export interface DayInputs {
  readonly force: string;
  readonly day: CalendarDate;
  readonly madeAt: Instant;
  /** First sent on the day. */
  readonly duties: readonly Duty[];
  /** The authority of a setting. */
  readonly authorityOf: (setting: SettingDuty) => { readonly code: string; readonly name: string };
  /** When it closed on the day of its release, where it was open then. */
  readonly closesAt: (setting: SettingDuty) => Instant | null;
  /** Reported on the day. `before`: the grade of the incident before it of the same person harmed. */
  readonly incidents: readonly (CountedIncident & { readonly before?: Grade | undefined })[];
  /** Opened on the day. */
  readonly cases: readonly CountedCase[];
  /** Decided on the day. */
  readonly labels: readonly LabelledPair[];
  /** Recorded on the day. */
  readonly support: readonly Support[];
}

const unplaced = { code: 'none', name: 'No school found yet' } as const;

export function countDay({ force, day, madeAt, duties, authorityOf, closesAt, incidents, cases, labels, support }: DayInputs): BoardDay {
  const authorities = new Map<string, { code: string; name: string; tellings: Record<TellingClass, number> }>();
  const beforeOpening: Record<Knowing, number> = zeroes(knowings);
  const add = ({ code, name }: { readonly code: string; readonly name: string }, telling: TellingClass): void => {
    const row = authorities.get(code) ?? { code, name, tellings: zeroes(tellingClasses) };
    row.tellings[telling] += 1;
    authorities.set(code, row);
  };
  for (const duty of duties) {
    if (duty.ended?.kind === 'told-by-phone') add(unplaced, 'no-opening');
    if (duty.ended || duty.state === 'not-sent') continue;
    const settings = Object.values(duty.settings).filter(isCounted);
    if (settings.length === 0) add(unplaced, 'open');
    for (const setting of settings) {
      const telling = classOfTelling(setting, closesAt(setting));
      add(authorityOf(setting), telling);
      if (telling === 'before-opening') beforeOpening[knowingOf(setting)] += 1;
    }
  }
  const placed = duties.flatMap(({ placement }) => (placement ? [placement.source] : []));
  const byPerson = placed.filter((source) => source === 'desk').length;
  const repeat = incidents.filter(({ flags }) => flags.includes('repeat-victim')).length;
  return {
    force, day, madeAt, children: duties.length,
    authorities: [...authorities.values()].toSorted((a, b): number => (a.code < b.code ? -1 : 1)) satisfies readonly AuthorityTellings[],
    beforeOpening, placed: { machine: placed.length - byPerson, person: byPerson },
    incidents: {
      first: incidents.length - repeat, repeat,
      mediumToHigh: incidents.filter(({ grade, before }) => grade === 'high' && before === 'medium').length,
      recommended: counted(recommendations, incidents.flatMap((incident) => incident.recommendations)),
    },
    contact: contactOf(cases), reviews: reviewsOf(labels), support: counted(Object.keys(supports) as Support[], support),
  };
}

function contactOf(cases: readonly CountedCase[]): ContactCounts {
  const exact = cases.flatMap(({ openedAt, contactedAt }) => (contactedAt === undefined ? [] : [(epochMs(contactedAt) - epochMs(openedAt)) / 3_600_000]));
  const withinADay = exact.filter((hours) => hours <= 24).length;
  return { withinADay, later: exact.length - withinADay, notYet: cases.length - exact.length, hours: exact.map((hours) => Math.round(hours)).toSorted((a, b) => a - b) };
}

/** A decision names every pupil that was shown, and one of them is right: that one says what the suggestion was worth. */
function reviewsOf(labels: readonly LabelledPair[]): ReviewCounts {
  const right = labels.filter(({ from, same }) => from === 'desk' && same);
  const made = (machine: LabelledPair['machine']): number => right.filter((pair) => pair.machine === machine).length;
  return { suggested: made('suggested') + made('match'), shown: made('shown'), notShown: made('not-shown'), denied: labels.filter(({ from, same }) => from === 'setting' && !same).length };
}

function zeroes<T extends string>(names: readonly T[]): Record<T, number> {
  return counted(names, []);
}

function counted<T extends string>(names: readonly T[], items: readonly T[]): Record<T, number> {
  return Object.fromEntries(names.map((name) => [name, items.filter((item) => item === name).length])) as Record<T, number>;
}
