import * as z from 'zod/mini';
import { at, base, kind, said, text } from './message-fields.ts';

/** What `delivery-events` is told besides the provider's own events. In a file of its own, so that a stage that never tells it carries none of it. */
export const mailToCheck = z.object({
  type: kind('mail.check'), ...base,
  adultId: text(1, 64).register(said, { description: 'The adult to whom it went; at most 64 characters.', examples: ['ka-900012-1'] }),
  setting: text(3, 64).register(said, { description: 'The setting that it was about; at most 64 characters.', examples: ['school:900012'] }),
  releasedAt: at('The release that it was about.', '2026-11-09T07:00:00Z'),
  step: z.enum(['key-adult', 'deputy', 'resurface', 'authority', 'after-failure']).register(said, { description: 'Why it went.', examples: ['key-adult'] }),
}).register(said, { id: 'MailToCheck', description: 'An email was delayed or turned away a while ago: look whether it has arrived since, and alert the next adult if not.' });
export type MailToCheck = z.infer<typeof mailToCheck>;
