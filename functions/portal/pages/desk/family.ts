import type { IncidentData } from '../../../../events/incident.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import { type Duty, type Placement, settingsStillTheirs } from '../../../../shared/domain/duty/duty.ts';
import { waitsForNamedLead } from '../../../../shared/domain/access/named-lead.ts';
import { hidesPlace } from '../../../../shared/domain/duty/hides-place.ts';
import type { PupilRecord } from '../../../../shared/domain/matching/types.ts';
import { href } from '../../paths.ts';
import { settingName } from '../setting-name.ts';
import { protectedChild, reportedName, taskAddress } from './cases.ts';
import { candidateLetter } from './access-keys.ts';
import { sayAnd } from './lists.ts';
import { stateTags, stateWords } from './state-words.ts';
import type { TaskPage } from './task-page.ts';

/** Another child of the same incident, and how far we are with them. */
export interface Relative {
  readonly name: string;
  readonly born: string;
  readonly state: string;
  readonly tag: string;
  readonly found: string;
  readonly schools: string;
  /** "Same school as candidate A": what speaks for a candidate. */
  readonly alike: readonly string[];
  readonly taskHref: string | undefined;
}

const foundBy: Readonly<Record<Placement['source'], string>> = { roll: 'Found on the roll', desk: 'Decided by the desk', 'officer-note': 'From the officer\'s note', policy: 'By policy' };

/**
 * The other children of the incident. No roll is read for them: what they were found to be stands in the ledger. Which schools is
 * kept to supervisors where the incident hides a place, as in the ledger.
 */
export async function familyOf({ visit, cases, task }: Pick<TaskPage, 'visit' | 'cases' | 'task'>, incident: IncidentData | undefined, candidates: readonly PupilRecord[]): Promise<readonly Relative[]> {
  const others = (incident?.children ?? []).filter(({ childRef }) => childRef !== task.childRef);
  if (!incident || others.length === 0) return [];
  const { deps: { book, directory }, user, speech: { say, page } } = visit;
  const duties = await book.dutiesOf(task.force, task.reference);
  const hidden = user.role !== 'supervisor' && hidesPlace(incident);
  return Promise.all(others.map(async (child): Promise<Relative> => {
    const duty = duties.find(({ childRef }) => childRef === child.childRef);
    const keys = settingsOf(duty);
    const kept = duty !== undefined && waitsForNamedLead(duty) && !(await cases.mayKnowShielded(task.reference));
    const waits = duty?.waiting?.taskId ? await book.task(task.force, duty.waiting.taskId) : undefined;
    return {
      name: kept ? say(protectedChild) : reportedName(child, say),
      born: kept ? say('Kept to the named lead') : child.dateOfBirth ? sayDate(child.dateOfBirth, page.calendar) : child.age === undefined ? say('Not recorded') : say('Aged {age}', { age: child.age }),
      state: say(duty ? stateWords[duty.state] : 'Not in the ledger'), tag: duty ? stateTags[duty.state] : 'govuk-tag--grey',
      found: say(duty?.placement ? foundBy[duty.placement.source] : 'Not found yet'),
      schools: keys.length === 0 ? say('None yet') : hidden ? say('Kept to supervisors') : sayAnd(await Promise.all(keys.map((key) => settingName(directory, key, say))), say),
      alike: hidden ? [] : candidates.flatMap(({ urns }, i) => (urns.some((urn) => keys.includes(`school:${urn}`)) ? [say('Same school as candidate {letter}', { letter: candidateLetter(i) })] : [])),
      taskHref: waits?.state === 'open' ? href('task', { task: taskAddress(waits) }) : undefined,
    };
  }));
}

/** Where the child is to be told of, or has been: not where it was found to be nobody of theirs. */
function settingsOf(duty: Duty | undefined): readonly string[] {
  if (!duty) return [];
  const live = settingsStillTheirs(duty);
  return live.length > 0 ? live : (duty.placement?.settings ?? []);
}
