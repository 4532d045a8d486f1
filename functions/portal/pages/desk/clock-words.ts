import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { sayRecentDay, sayTime } from '../../../../shared/domain/notification/words/say-time.ts';
import { minutesToOpening } from '../../../../shared/domain/portal/order-of-list.ts';
import { epochMs, type Instant, instantOf } from '../../../../shared/domain/time.ts';
import { type Speech, speechOf } from '../../words/speech.ts';

/** "08:45 on Monday", in the reader's language. */
export function sayWhen(at: Instant, now: Instant, { say, page }: Speech = speechOf('en')): string {
  return say('{time} on {day}', { time: sayTime(at), day: sayRecentDay(londonDateOf(at), londonDateOf(now), page.calendar) });
}

/** An instant as the police sent it, with an offset of its own. */
export function sayReported(at: string, now: Instant, speech: Speech = speechOf('en')): string {
  return sayWhen(instantOf(epochMs(at)), now, speech);
}

export interface Deadline {
  readonly text: string;
  readonly tag: { readonly text: string; readonly classes: string };
}

/** How long there is, in words and as a tag whose words say what its colour does. */
export function sayDeadline(deadlineAt: Instant | null, now: Instant, speech: Speech): Deadline {
  const { say } = speech;
  const minutes = minutesToOpening(deadlineAt, now);
  if (deadlineAt === null || minutes === undefined) return { text: say('No opening is known'), tag: { text: say('No deadline'), classes: 'govuk-tag--grey' } };
  const text = sayWhen(deadlineAt, now, speech);
  if (minutes < 0) return { text, tag: { text: say('School has opened'), classes: 'govuk-tag--red' } };
  if (minutes < 60) return { text, tag: { text: say('{count} minutes left', { count: minutes }), classes: 'govuk-tag--red' } };
  if (minutes < 180) return { text, tag: { text: say('{hours} h {minutes} min left', { hours: Math.floor(minutes / 60), minutes: minutes % 60 }), classes: 'govuk-tag--yellow' } };
  return { text, tag: { text: minutes < 48 * 60 ? say('{count} hours left', { count: Math.floor(minutes / 60) }) : say('{count} days left', { count: Math.floor(minutes / 1440) }), classes: 'govuk-tag--blue' } };
}
