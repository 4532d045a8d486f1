import { type BoardDay, knowings, type Knowing, type TellingClass, tellingClasses } from '../../shared/domain/board/board-day.ts';
import { recommendations } from '../../shared/domain/risk/flags.ts';

export interface ABoardDay {
  /** By the authority's code. */
  readonly tellings?: Readonly<Record<string, Readonly<Partial<Record<TellingClass, number>>>>>;
  readonly knew?: Partial<Record<Knowing, number>>;
  readonly incidents?: Partial<BoardDay['incidents']>;
  readonly hours?: readonly number[];
  readonly notYet?: number;
  readonly reviews?: Partial<BoardDay['reviews']>;
  readonly placed?: BoardDay['placed'];
  readonly support?: NonNullable<BoardDay['support']>;
}

/** A day as the board counts it, with noughts for what is not said. */
export function aBoardDay(day: string, { tellings = {}, knew = {}, incidents = {}, hours = [], notYet = 0, reviews = {}, placed = { machine: 0, person: 0 }, support }: ABoardDay = {}): BoardDay {
  const zeroes = <T extends string>(names: readonly T[]) => Object.fromEntries(names.map((name) => [name, 0])) as Record<T, number>;
  const names: Readonly<Record<string, string>> = { none: 'No school found yet' };
  return {
    force: 'cheshire', day, madeAt: '2026-11-09T10:00:00Z', children: Object.values(tellings).flatMap((row) => Object.values(row)).reduce((sum, count) => sum + count, 0),
    authorities: Object.entries(tellings).map(([code, counts]) => ({ code, name: names[code] ?? `Authority ${code}`, tellings: { ...zeroes(tellingClasses), ...counts } })),
    beforeOpening: { ...zeroes(knowings), ...knew }, placed,
    incidents: { first: 0, repeat: 0, mediumToHigh: 0, ...incidents, recommended: { ...zeroes(recommendations), ...incidents.recommended } },
    contact: { withinADay: hours.filter((one) => one <= 24).length, later: hours.filter((one) => one > 24).length, notYet, hours },
    reviews: { suggested: 0, shown: 0, notShown: 0, denied: 0, ...reviews }, ...(support ? { support } : {}),
  };
}
