import * as z from 'zod';

/**
 * The small words that the contracts are made of. Two habits hold everywhere: what is not known is left out, never
 * filled with a dummy; and no message below ever repeats the value it refuses, because the value may name a person.
 */

const dummyName = /^(unknown|not known|nk|n\/k|none|na|n\/a|baby|child|boy|girl|male|female|test|tbc|x+|\?+|-+|\.+)$/i;

/** A given or family name, as written. Placeholders are refused: blank beats dummy. */
export const nameText = z
  .string()
  .trim()
  .min(1, 'leave the field out if the name is not known')
  .max(100, 'at most 100 characters')
  .regex(/^(?=.*\p{L})[\p{L}\p{M}' ’‘ʼ`.-]+$/u, 'letters, spaces, hyphens, apostrophes and full stops only, with at least one letter')
  .refine((value) => !dummyName.test(value), 'leave the field out if the name is not known; do not send a placeholder');

/** An instant with an offset or Z. Kept and compared in UTC, whole seconds: parsing rewrites it so. */
export const instant = z.iso
  .datetime({ offset: true, error: 'expected an ISO 8601 instant with seconds and an offset, such as 2026-11-08T22:40:00Z' })
  .refine((value) => /^(19|20)\d\d-/.test(value), 'expected an instant of the years 1900 to 2099')
  .overwrite(inUtc)
  .meta({ description: 'An instant with seconds and its offset or Z (ISO 8601), of the years 1900 to 2099. Kept in UTC; fractions of a second are dropped.', examples: ['2026-11-08T22:40:00Z', '2026-07-04T01:15:00+01:00'] });

export const calendarDate = z.iso
  .date('expected a date as YYYY-MM-DD')
  .refine((value) => /^(19|20)\d\d-/.test(value), 'expected a date of the years 1900 to 2099')
  .meta({ description: 'A calendar date of the years 1900 to 2099, YYYY-MM-DD.', examples: ['2018-03-14'] });

/** A date of birth as far as it is known. */
export const dateOfBirth = z
  .string()
  .regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected YYYY-MM-DD, or YYYY-MM or YYYY if that is all that is known')
  .refine((value) => value.length < 10 || isRealDate(value), 'this day does not exist in that month')
  .meta({ description: 'Date of birth, as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY. Not in the future. Left out if not known.', examples: ['2018-03-14', '2018-03'] });

export const postcode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^([A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}|GIR ?0AA|BFPO ?\d{1,4})$/, 'expected a United Kingdom postcode; leave the field out if it is not known')
  .meta({ description: 'A United Kingdom postcode, in capitals, with or without its space. Left out if not known, never invented.', examples: ['CQ7 4TN'] });

export const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d ()-]{7,20}$/, 'expected 7 to 20 digits, spaces, brackets or hyphens')
  .meta({ description: 'A telephone number as dialled: 7 to 20 digits, spaces, brackets or hyphens, with + before a country code.', examples: ['01632 960123'] });

/** An id that means something only to its owner: letters, digits and a few marks, 1 to 64 characters. */
export const opaqueId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$/, 'expected 1 to 64 letters, digits, or . _ : / -, the first a letter or digit');

export const authorityCode = z
  .string()
  .regex(/^\d{3}$/, 'expected a local authority code of three digits')
  .meta({ description: 'Local authority code as GIAS writes it, three digits.', examples: ['896'] });

export const urn = z
  .string()
  .regex(/^\d{6}$/, 'expected a URN of six digits')
  .meta({ description: 'Unique reference number of an establishment (GIAS), six digits.', examples: ['900012'] });

/** Plain text. Control characters, half characters and marks that turn the writing direction never reach a page. */
export const shortText = (max: number) =>
  z.string().trim().min(1, 'leave the field out if there is nothing to say').max(max, `at most ${max} characters`)
    .regex(/^[^\p{Cs}\u{0}-\u{8}\u{b}-\u{1f}\u{7f}-\u{9f}\u{202a}-\u{202e}\u{2066}-\u{2069}]*$/u, 'plain text without control characters');

export const sex = z.enum(['female', 'male', 'other']).meta({ description: 'Sex as recorded; left out if not recorded.', examples: ['female'] });

/** Whether an object has at least one of these fields. Asked of what may not be an object too: that, its own check names. */
export function givesOneOf(value: unknown, names: readonly string[]): boolean {
  return typeof value !== 'object' || value === null || names.some((name) => name in value && (value as Record<string, unknown>)[name] !== undefined);
}

function isRealDate(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  return made.getUTCMonth() === (month ?? 0) - 1 && made.getUTCDate() === day;
}

/** What is not an instant stays as it is: its own check refuses it. */
function inUtc(value: string): string {
  const ms = Date.parse(value);
  return Number.isNaN(ms) ? value : `${new Date(Math.floor(ms / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}
