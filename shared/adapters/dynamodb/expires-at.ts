import { epochMs, type Instant } from '../../domain/time.ts';

/** When the store may remove an item, in epoch seconds: whole months of 31 days, so that it is never earlier than the calendar's. Without a number of months nothing is ever removed. */
export function expiresAt(from: Instant, months: number | undefined): { readonly expiresAt?: number } {
  return months === undefined ? {} : { expiresAt: Math.floor(epochMs(from) / 1000) + months * 31 * 86_400 };
}

/** The months for a force; absent where a test or a measurement keeps everything. */
export type KeepMonths = (force: string) => { readonly peopleMonths: number; readonly historyMonths: number; readonly questionMonths: number };
