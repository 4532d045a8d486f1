import * as z from 'zod/mini';

/** A London time of day, "07:00". */
export const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 08:45'));

/** A whole number within bounds, both included. */
export const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

/** A word such as `threats-to-kill`. */
export const word = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/, 'must be a word in lower case with hyphens'));

/** The name of a field of an event, such as `childDateOfBirth`. */
export const fieldName = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,60}$/, 'must be the name of a field'));

/** A list in which nothing stands twice. */
export const distinct = <T extends z.core.$ZodType<string>>(item: T) =>
  z.array(item).check(z.refine((items) => new Set(items).size === items.length, 'must not hold the same entry twice'));

/** Where each value of a section comes from, by its key. */
export const sources = z._default(z.record(z.string(), z.string()), {});
