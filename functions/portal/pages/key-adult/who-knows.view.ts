import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { Named } from '../../../../shared/domain/duty/colleagues.ts';
import { colleagues as offices } from '../../../../shared/domain/duty/school-words.ts';
import { sayRecentDay, sayTime } from '../../../../shared/domain/notification/words/say-time.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { Speech } from '../../words/speech.ts';

/** "Told: class teacher; Tomos Rees." of one record. @param names of adults of the setting, by id */
export function sayNamed({ telling, roles, adultIds }: Named, names: ReadonlyMap<string, string>, { say }: Speech): string {
  const who = [...roles.map((role) => say(offices[role])), ...adultIds.map((id) => names.get(id) ?? say('a key adult of your school'))].join('; ');
  return telling === 'told' ? say('Told: {who}.', { who }) : say('To be told: {who}.', { who });
}

/** A line for each record, the first at the top: who, and by whom and when it was recorded. */
export function knowsView(named: readonly Named[], names: ReadonlyMap<string, string>, now: Instant, speech: Speech): readonly string[] {
  const { say, page } = speech;
  return named.map((event) => `${sayNamed(event, names, speech)} ${say('Recorded by {name} at {time} on {day}.', {
    name: names.get(event.adultId) ?? say('a key adult of your school'), time: sayTime(event.at), day: sayRecentDay(londonDateOf(event.at), londonDateOf(now), page.calendar),
  })}`);
}
