import { daysBetween, londonDateOf } from '../clocks/london-time.ts';
import { inEnglish, type Say } from '../say.ts';
import type { CalendarDate, Instant } from '../time.ts';
import type { Grade } from './facts.ts';
import type { RiskFlag } from './flags.ts';
import { flagsOf } from './judge-anew.ts';
import type { Judgement } from './judgement.ts';

/** One incident on a victim's way. */
export interface Step {
  readonly reference: string;
  readonly reportedAt: Instant;
  /** When it happened, if known to be another day than it was reported. */
  readonly date: CalendarDate;
  readonly grade: Grade;
  readonly flags: readonly RiskFlag[];
  /** Whole days since the incident before it happened; undefined for the first. */
  readonly daysSince: number | undefined;
}

export interface Trajectory {
  readonly personId: string;
  /** In the order in which they happened. */
  readonly steps: readonly Step[];
  readonly daysSinceLast: number | undefined;
  /** Times that one graded high followed directly on one graded medium: the board's measure. */
  readonly mediumToHigh: readonly { readonly from: string; readonly to: string; readonly days: number }[];
  /** What changed and why it matters, in a sentence. It rests on allegations, not findings. */
  readonly sentence: string;
}

/** The way of one person harmed, from the judgements of every incident in which they were. Withdrawn ones are left out. */
export function trajectoryOf(personId: string, judgements: readonly Judgement[], now: Instant): Trajectory {
  const facts = judgements.filter(({ withdrawn }) => !withdrawn).flatMap((judgement) => {
    const fact = [judgement.fact, ...(judgement.further ?? []).map((one) => one.fact)].find((one) => one?.victimId === personId);
    return fact ? [{ fact, reference: judgement.reference, flags: flagsOf(judgement) }] : [];
  });
  const dated = facts.map(({ fact, ...rest }) => ({ ...rest, grade: fact.grade, reportedAt: fact.reportedAt, date: fact.occurredOn ?? londonDateOf(fact.reportedAt) }))
    .sort((a, b) => (a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.reportedAt !== b.reportedAt ? (a.reportedAt < b.reportedAt ? -1 : 1) : a.reference < b.reference ? -1 : 1));
  const steps = dated.map((step, index): Step => {
    const before = dated[index - 1];
    return { ...step, daysSince: before ? daysBetween(before.date, step.date) : undefined };
  });
  const last = steps.at(-1);
  const mediumToHigh = steps.flatMap((step, index) => {
    const before = steps[index - 1];
    return before?.grade === 'medium' && step.grade === 'high' ? [{ from: before.reference, to: step.reference, days: step.daysSince ?? 0 }] : [];
  });
  return { personId, steps, daysSinceLast: last && daysBetween(last.date, londonDateOf(now)), mediumToHigh, sentence: sayTrajectory(steps, now, inEnglish) };
}

const height: Readonly<Record<Grade, number>> = { standard: 0, medium: 1, high: 2 };

/**
 * What changed and why it matters, in a sentence. The most telling change first: a grade that rose, then a shorter time between, then what
 * the rules newly found.
 *
 * @param say in whose language
 */
export function sayTrajectory(steps: readonly Step[], now: Instant, say: Say): string {
  const [last, before] = [steps.at(-1), steps.at(-2)];
  if (!last) return say('No incident is known.');
  const ago = daysBetween(last.date, londonDateOf(now));
  const when = ago <= 0 ? say('today') : ago === 1 ? say('yesterday') : say('{days} days ago', { days: ago });
  const grade = say(last.grade);
  if (!before) return say('One incident is known, graded {grade}, {when}; there is nothing earlier to set it against.', { grade, when });
  const since = last.daysSince ?? 0;
  const between = since === 0 ? say('on the same day as the one before') : since === 1 ? say('a day after the one before') : say('{days} days after the one before', { days: since });
  const count = steps.length;
  const from = say(before.grade);
  if (height[last.grade] > height[before.grade]) return say('The grade rose from {from} to {grade} in the latest of {count} incidents ({when}), {between}: the officer saw more danger than last time.', { from, grade, count, when, between });
  const earlier = before.daysSince;
  if (earlier !== undefined && since * 2 <= earlier) return say('Incidents are coming faster: the latest ({when}) came {between}, and {days} days had passed before that; a shorter time between them is the strongest sign of worse to come.', { when, between, days: earlier });
  const newly = last.flags.filter((flag) => !before.flags.includes(flag));
  const [first] = newly;
  if (first !== undefined) return say('The latest of {count} incidents ({when}, graded {grade}) is the first in which {found}.', { count, when, grade, found: say(found[first]) });
  const place = say(ordinal(count), { count });
  if (height[last.grade] < height[before.grade]) return say('The grade fell from {from} to {grade} in the latest of {count} incidents ({when}), {between}; it is the {place} all the same.', { from, grade, count, when, between, place });
  return say('Another incident graded {grade} ({when}), {between}: the {place} that is known.', { grade, when, between, place });
}

/** Why a flag that was not there before matters: what stands after "the first in which". */
export const found: Readonly<Record<RiskFlag, string>> = {
  'address-cumulative': 'the home has come up again and again',
  'child-cumulative': 'a child has been in several within a short time',
  'critical-factor': 'a factor was ticked that by itself means serious danger',
  'grade-rising': 'the grade is higher than before',
  'honour-based': 'honour-based abuse was recorded, so that the family may be a danger too',
  'marac-repeat': 'there was abuse again after the MARAC had the two before it',
  pace: 'several have come within a short time',
  'pair-escalation': 'the same two have reached the number that calls for a meeting of the agencies',
  'repeat-pair': 'the same person did it again',
  'repeat-victim': 'the same person was harmed again',
  'serial-perpetrator': 'the perpetrator is alleged to have harmed others too',
  'supervisor-factor': 'a factor was ticked that a supervisor has to look at',
  'visible-high-risk': 'the answers to the risk questions reach the number for high risk',
};

function ordinal(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return '{count}th';
  return ({ 1: '{count}st', 2: '{count}nd', 3: '{count}rd' } as Readonly<Record<number, string>>)[count % 10] ?? '{count}th';
}
