import { daysBetween, londonDateOf } from '../clocks/london-time.ts';
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
  return { personId, steps, daysSinceLast: last && daysBetween(last.date, londonDateOf(now)), mediumToHigh, sentence: sentenceOf(steps, now) };
}

const height: Readonly<Record<Grade, number>> = { standard: 0, medium: 1, high: 2 };

/** The most telling change first: a grade that rose, then a shorter time between, then what the rules newly found. */
function sentenceOf(steps: readonly Step[], now: Instant): string {
  const [last, before] = [steps.at(-1), steps.at(-2)];
  if (!last) return 'No incident is known.';
  const ago = daysBetween(last.date, londonDateOf(now));
  const when = ago <= 0 ? 'today' : ago === 1 ? 'yesterday' : `${ago} days ago`;
  if (!before) return `One incident is known, graded ${last.grade}, ${when}; there is nothing earlier to set it against.`;
  const since = last.daysSince ?? 0;
  const between = since === 0 ? 'on the same day as the one before' : since === 1 ? 'a day after the one before' : `${since} days after the one before`;
  if (height[last.grade] > height[before.grade]) return `The grade rose from ${before.grade} to ${last.grade} in the latest of ${steps.length} incidents (${when}), ${between}: the officer saw more danger than last time.`;
  const earlier = before.daysSince;
  if (earlier !== undefined && since * 2 <= earlier) return `Incidents are coming faster: the latest (${when}) came ${between}, and ${earlier} days had passed before that; a shorter time between them is the strongest sign of worse to come.`;
  const newly = last.flags.filter((flag) => !before.flags.includes(flag));
  const [first] = newly;
  if (first !== undefined) return `The latest of ${steps.length} incidents (${when}, graded ${last.grade}) is the first in which ${found[first]}.`;
  if (height[last.grade] < height[before.grade]) return `The grade fell from ${before.grade} to ${last.grade} in the latest of ${steps.length} incidents (${when}), ${between}; it is the ${steps.length}${ordinal(steps.length)} all the same.`;
  return `Another incident graded ${last.grade} (${when}), ${between}: the ${steps.length}${ordinal(steps.length)} that is known.`;
}

const found: Readonly<Record<RiskFlag, string>> = {
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
  if (count % 100 >= 11 && count % 100 <= 13) return 'th';
  return ({ 1: 'st', 2: 'nd', 3: 'rd' } as Readonly<Record<number, string>>)[count % 10] ?? 'th';
}
