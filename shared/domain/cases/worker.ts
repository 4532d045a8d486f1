import { londonDateOf, londonInstant, dayOf } from '../clocks/london-time.ts';
import type { Candidate } from '../recipients/party.ts';
import { plusSeconds, type Instant } from '../time.ts';

export const caseworkRoles = ['idat-officer', 'idat-supervisor', 'idva', 'idva-supervisor', 'marac-coordinator'] as const;
export type CaseworkRole = (typeof caseworkRoles)[number];

/** Days from Monday (1) to Sunday (7), and London times of day; an end at or before its beginning is on the next day. */
export interface Shift {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** Somebody who works cases, as the rules of offering and allocating see them. */
export interface Worker extends Candidate {
  readonly workerId: string;
  readonly role: CaseworkRole | 'supervisor';
  readonly name: string;
  readonly active: boolean;
  /** Authorities they work for; empty: all of the force's. */
  readonly authorities: readonly string[];
  /** Share of full time, above 0 to 1. */
  readonly fullTime: number;
  /** Live cases they can hold, where that was agreed otherwise than by share of time. */
  readonly capacity?: number;
  /** When they are on duty; none given: never by rota. */
  readonly shifts: readonly Shift[];
  readonly mailbox?: string;
  /** In which they are written to; absent: English. */
  readonly language?: 'cy' | 'en';
}

export function worksFor(worker: Worker, authority: string | undefined): boolean {
  return worker.authorities.length === 0 || (authority !== undefined && worker.authorities.includes(authority));
}

export function isOnDuty({ active, shifts }: Pick<Worker, 'active' | 'shifts'>, now: Instant): boolean {
  if (!active) return false;
  const today = dayOf(londonDateOf(now));
  // A shift that began yesterday may still run.
  return shifts.some((shift) => [today - 1, today].some((day) => shift.days.includes(weekday(day)) && runs(shift, day, now)));
}

function runs({ from, to }: Shift, day: number, now: Instant): boolean {
  const date = (of: number) => new Date(of * 86_400_000).toISOString().slice(0, 10);
  const begins = londonInstant(date(day), from);
  const ends = londonInstant(date(to <= from ? day + 1 : day), to);
  return begins <= now && now <= plusSeconds(ends, -1);
}

/** 1 January 1970 was a Thursday. */
function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
