import type { CaseworkPolicy, PolicyPack } from '../../../policy/policy-pack.ts';
import { dayOf, londonDateOf } from '../../clocks/london-time.ts';
import type { Fact } from '../../risk/facts.ts';
import { rankPerpetrators, type RankedPerpetrator } from '../../risk/rank-perpetrators.ts';
import type { CalendarDate, Instant } from '../../time.ts';
import { allegationsNotFindings } from '../case-base.ts';
import { liveIdatStatuses, type IdatCase, type Order } from './idat-case.ts';

/** What on a case will not wait. */
export type Pressing = 'next-action-overdue' | 'no-next-action' | 'review-due' | 'order-ends-soon' | 'order-breached' | 'right-to-know-waits' | 'right-to-know-late' | 'grounds-fell';

export interface QueueRow {
  readonly idat: IdatCase;
  /** Undefined where no incident of theirs is within the window: not ranked, and last. */
  readonly ranked?: RankedPerpetrator;
  /** The score in a word, so that nobody reads a decimal as a measurement. */
  readonly band: string;
  readonly pressing: readonly Pressing[];
  readonly ordersRunning: readonly Order[];
}

export interface IdatQueue {
  readonly words: typeof allegationsNotFindings;
  /** The matrix is the shipped one, not the force's own. */
  readonly illustrative: boolean;
  readonly rows: readonly QueueRow[];
}

/** The queue, ranked by recency, frequency, gravity and victims; those not ranked follow, the longest open first. */
export function idatQueue(cases: readonly IdatCase[], facts: Iterable<Fact>, asOf: Instant, pack: Pick<PolicyPack, 'rfgv' | 'casework'>): IdatQueue {
  const ranked = new Map(rankPerpetrators(facts, asOf, pack).map((place) => [place.perpetratorId, place]));
  const rows = cases.filter(({ status }) => liveIdatStatuses.includes(status)).map((idat): QueueRow => {
    const place = ranked.get(idat.subjectId);
    return {
      idat, ...(place ? { ranked: place } : {}), band: place ? bandOf(place.score, pack.casework) : 'not-ranked',
      pressing: pressingOn(idat, asOf), ordersRunning: ordersRunning(idat, londonDateOf(asOf)),
    };
  });
  const place = ({ ranked: at }: QueueRow) => at?.rank ?? Infinity;
  return {
    words: allegationsNotFindings, illustrative: pack.rfgv.illustrative,
    rows: rows.sort((a, b) => (place(a) === place(b) ? (a.idat.openedAt < b.idat.openedAt ? -1 : 1) : place(a) - place(b))),
  };
}

export function bandOf(score: number, { bands }: Pick<CaseworkPolicy, 'bands'>): string {
  return bands.find(({ atLeast }) => score >= atLeast)?.band ?? 'lower';
}

/** Orders that run on a day, its last included. */
export function ordersRunning({ orders }: IdatCase, on: CalendarDate): readonly Order[] {
  return orders.filter(({ from, expiresOn, endedOn }) => from <= on && on <= expiresOn && (!endedOn || endedOn >= on));
}

const soonDays = 7;

export function pressingOn(idat: IdatCase, now: Instant): readonly Pressing[] {
  const today = londonDateOf(now);
  const worked = idat.status === 'allocated' || idat.status === 'active' || idat.status === 'reviewing';
  const waits = idat.victims.flatMap(({ rightToKnow }) => (rightToKnow && !rightToKnow.decision ? [rightToKnow] : []));
  const running = ordersRunning(idat, today);
  const rows: readonly (readonly [boolean, Pressing])[] = [
    [idat.nextAction !== undefined && idat.nextAction.dueOn < today, 'next-action-overdue'],
    [worked && idat.nextAction === undefined, 'no-next-action'],
    [isReviewDue(idat, today), 'review-due'],
    [running.some(({ expiresOn }) => dayOf(expiresOn) - dayOf(today) <= soonDays), 'order-ends-soon'],
    [running.some(({ breaches }) => breaches.length > 0), 'order-breached'],
    [waits.some(({ decideBy }) => decideBy > now), 'right-to-know-waits'],
    [waits.some(({ decideBy }) => decideBy <= now), 'right-to-know-late'],
    [idat.groundsFell !== undefined && !idat.groundsFell.seenBy, 'grounds-fell'],
  ];
  return rows.filter(([is]) => is).map(([, pressing]) => pressing);
}

/** The four-weekly list: every live case whose review day has come. */
export function isReviewDue({ nextReviewOn, status }: IdatCase, today: CalendarDate): boolean {
  return liveIdatStatuses.includes(status) && nextReviewOn <= today;
}
