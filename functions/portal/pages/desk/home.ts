import { notFound, type Page } from '../../app/page.ts';
import { packOf } from '../../../../shared/policy/packs.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { peopleFor } from '../../../../shared/domain/duty/at-the-phones.ts';
import { forecastCalls } from '../../../../shared/domain/duty/forecast-calls.ts';
import { casesOf, openTasks } from './cases.ts';
import { homeView } from './home.view.ts';
import { incompleteOf, unreadOf } from './morning.ts';
import { openDuties } from './open-duties.ts';

/** The desk's first page: what is unread by the time left, how many of each wait, which clock runs out first, and what the morning may ask of the telephone. */
export const home: Page = async (visit) => {
  const { deps, user: { force, role }, now, speech } = visit;
  if (!force) return notFound;
  const cases = casesOf(visit, force);
  const [tasks, duties] = await Promise.all([openTasks(visit, force, cases), openDuties(visit, force, cases)]);
  const { people, minutesPerChild } = packOf(force)?.contacts?.calls ?? { people: 2, minutesPerChild: 6 };
  // The day of the first call: in the evening that is the morning to come.
  const day = londonDateOf(forecastCalls({ duties, now, people, minutesPerCall: minutesPerChild }).from ?? now);
  const [atThePhones] = await deps.phones.days(force, day, day);
  const reckoned = peopleFor(atThePhones, people);
  const forecast = forecastCalls({ duties, now, people: reckoned.people, minutesPerCall: minutesPerChild });
  const openings = duties.flatMap(({ settings }) => Object.values(settings).filter(({ state }) => ['planned', 'released', 'phone-open'].includes(state)).flatMap(({ clocks }) => clocks.deadlineAt ?? []));
  return {
    kind: 'page', template: 'pages/desk/home.njk', view: homeView({ tasks, now, forecast, people: reckoned.people, reckonedBy: { by: reckoned.by, day }, minutesPerChild, openings, role, unread: unreadOf(duties), incomplete: await incompleteOf(duties, force, cases), speech }),
    shows: [{ force, operation: 'consultation', what: 'desk-home', outcome: String(tasks.length) }],
  };
};
