import * as z from 'zod/mini';
import { base, kind, said, text } from './message-fields.ts';

/** What follows from a change of the directory or of a calendar. Ids only. */
export const contactChanged = z.object({
  type: kind('contact.changed'), ...base,
  authority: text(3, 3).register(said, { description: 'The authority whose directory it is: a code of three digits.', examples: ['896'] }),
  changeId: text(1, 200).register(said, { description: 'Names the change, with what the entry was and what it became; at most 200 characters.', examples: ['cc-9m2p7k2p9r4t6w8y0a1c3e5g7j'] }),
}).register(said, { id: 'ContactChanged', description: 'An entry of the directory was changed: write to the old mailbox and to the new one that it was.' });
export type ContactChanged = z.infer<typeof contactChanged>;

export const calendarChanged = z.object({
  type: kind('calendar.changed'), ...base,
  setting: text(3, 64).register(said, { description: 'The setting whose days have changed; at most 64 characters.', examples: ['school:900012'] }),
}).register(said, { id: 'CalendarChanged', description: 'A closure, a term or an INSET day of a setting was declared or mended: work out again the clocks of everything unread there.' });
export type CalendarChanged = z.infer<typeof calendarChanged>;
