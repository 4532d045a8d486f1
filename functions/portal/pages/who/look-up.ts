import { mayRecordPrimary } from '../../../../shared/domain/risk/incident-events.ts';
import { type Answer, go, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import type { Filled } from '../desk/fields.ts';
import { doneQuery } from '../done.ts';
import { keepIncidentEvent, keepLinkDecision } from './keep-decision.ts';
import { lookUpView } from './look-up.view.ts';
import { peopleOfIncident, type PeopleOfIncident } from './people-of-incident.ts';
import { showWhoIsWho } from './questions.ts';
import { readPeopleDecision } from './read-people-decision.ts';

/** Asked for by a form, so that no reference stands in an address. */
export const lookUpPeople: Page = async (visit) => {
  const found = await peopleAt(visit);
  return found ? show(visit, found) : notThere(visit);
};

/** Splits two people who were taken for one, takes back a decision, or takes back who did what. Everything that rests on it is judged again. */
export const decidePeople: Page = async (visit) => {
  const { body, user, now } = visit;
  const found = await peopleAt(visit);
  if (!found) return notThere(visit);
  const filled: Filled = { form: body['decision'] ?? '', values: body, errors: {} };
  const rank = user.rank ?? 'sergeant';
  const read = readPeopleDecision(found, body, { by: user.sub, at: now });
  if (read.kind === 'unread') return show(visit, found, filled, read.why);
  const { value } = read;
  if (value.kind === 'link') await keepLinkDecision(visit, found.force, value.decision);
  else if (!mayRecordPrimary(rank)) return show(visit, found, filled, 'a sergeant or above takes back who did what');
  else await keepIncidentEvent(visit, found.force, found.reference, { kind: 'primary-withdrawn', at: now, by: user.sub, rank, reason: value.reason });
  return go(href('whoIsWho') + doneQuery('case-decided'));
};

async function peopleAt(visit: Visit): Promise<PeopleOfIncident | undefined> {
  const found = await peopleOfIncident(visit, (visit.body['reference'] ?? '').trim());
  if (!found) await visit.record({ operation: 'refusal', what: 'people-of-incident', outcome: 'not-found' });
  return found;
}

function notThere(visit: Visit): Promise<Answer> {
  return showWhoIsWho(visit, { form: 'look', values: visit.body, errors: {} }, 'no incident of that reference is there for you to see');
}

async function show(visit: Visit, found: PeopleOfIncident, filled?: Filled, why?: string): Promise<Answer> {
  const { force, reference } = found;
  return {
    kind: 'page', template: 'pages/casework/case.njk', status: filled ? 400 : 200,
    view: lookUpView({ role: visit.user.role, found, filled, why, speech: visit.speech }),
    shows: [{ force, operation: 'consultation', what: 'people-of-incident', reference }],
  };
}
