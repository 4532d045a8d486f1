import * as z from 'zod';
import { instantOf } from '../../../shared/domain/time.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)$/;
const NOT_A_DATE = 'must be a date such as 2026-11-09';
const NOT_AN_INSTANT = 'must be an instant with its offset or Z, such as 2026-11-09T07:00:00Z';

/** Whether the text is a date that exists, from 1900 to 2199: a typing slip such as 0206 is caught here rather than ranked as ancient. */
export function isDate(text: string): boolean {
  const parts = /^((?:19|20|21)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  return Number(day) <= 28 || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** The epoch time of an ISO 8601 instant with an offset or Z, to the millisecond; undefined if it is none. */
export function epochOf(text: string): number | undefined {
  const parts = ISO.exec(text);
  if (!parts || !isDate(parts[1] ?? '')) return undefined;
  // An offset of whole hours, "+01", is ISO 8601 but more than Date.parse knows.
  const ms = Date.parse(/[+-]\d{2}$/.test(text.slice(16)) ? `${text}:00` : text);
  return Number.isNaN(ms) ? undefined : ms;
}

export const dateText = z.string().refine(isDate, NOT_A_DATE);

/**
 * An instant as the domain takes it: UTC, whole seconds. A fraction is cut off for the time of a report and filled up for the time something became ready,
 * so that nothing is ever due before it is there; against clocks that are whole seconds both give the same answers as the fraction would.
 */
export const instantText = (fraction: 'cut-off' | 'filled-up') =>
  z.string().transform((text, context) => {
    const ms = epochOf(text);
    if (ms === undefined) {
      context.issues.push({ code: 'custom', message: NOT_AN_INSTANT, input: text });
      return z.NEVER;
    }
    return instantOf(fraction === 'cut-off' ? ms : Math.ceil(ms / 1000) * 1000);
  });

/** An instant with its epoch time to the millisecond, for putting a million facts in order. A text that has the domain's form already is kept as it is, which saves making another. */
export const timedText = z.string().transform((text, context) => {
  const at = epochOf(text);
  if (at === undefined) {
    context.issues.push({ code: 'custom', message: NOT_AN_INSTANT, input: text });
    return z.NEVER;
  }
  return { at, instant: text.length === 20 && text.endsWith('Z') ? text : instantOf(at) };
});

export const timeOfDayText = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 08:45');
