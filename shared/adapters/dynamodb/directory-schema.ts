import * as z from 'zod/mini';
import type { Authority, PoliceClient, School, SettingCalendar } from '../../ports/directory.ts';
import { type Fields, oneOf, type StoredSchema } from './stored-schema.ts';

const text = z.string();
const maybe = z.exactOptional(text);
const texts = z.array(text);
const maybeTexts = z.exactOptional(texts);
export const terms = z.array(z.object({ start: text, end: text }));

export const school: StoredSchema<School> = z.object({
  urn: text, name: text, authority: text, town: maybe, postcode: maybe, telephone: maybe,
  status: oneOf<School['status']>({ open: true, closed: true, 'open-proposed-to-close': true, 'proposed-to-open': true }),
  lowAge: z.exactOptional(z.number()), highAge: z.exactOptional(z.number()), language: z.exactOptional(z.literal('cy')),
} satisfies Fields<School>);

const authority: StoredSchema<Authority> = z.object({ code: text, name: text, phone: maybe, neighbours: texts, closures: maybeTexts } satisfies Fields<Authority>);
export const authorityItem = z.object({ authority, terms });

export const schoolCalendar: StoredSchema<SettingCalendar['school']> = z.object({
  authority: text, division: maybe, opens: maybe, closes: maybe, insetDays: maybeTexts, closures: maybeTexts, terms: z.exactOptional(terms),
} satisfies Fields<SettingCalendar['school']>);
export const calendarItem = z.object({ calendar: schoolCalendar });
export const holidaysItem = z.object({ dates: texts });

export const policeClient: StoredSchema<PoliceClient> = z.object({ clientId: text, force: text, sources: texts } satisfies Fields<PoliceClient>);
export const forcesItem = z.object({ forces: texts });
