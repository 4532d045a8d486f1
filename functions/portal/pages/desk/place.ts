import type { PupilRecord } from '../../../../shared/domain/matching/types.ts';
import type { School } from '../../../../shared/ports/directory.ts';
import { childOf } from './cases.ts';
import type { PlaceDetail } from './details.ts';
import { familyOf } from './family.ts';
import { placeView } from './place.view.ts';
import type { Shows, TaskPage } from './task-page.ts';
import { whoMayBeTold } from './who-may-be-told.ts';

/** Which child, which school: the child as reported beside at most three pupils (ruling 12). */
export async function placePage({ visit, cases, task, filled, found }: TaskPage, detail: PlaceDetail): Promise<Shows> {
  const { deps, now } = visit;
  const incident = await cases.incident(task.reference);
  const child = childOf(incident, task.childRef);
  const pupils = await candidatesOf({ visit, task }, detail);
  const urns = new Set([...pupils.flatMap(({ urns }) => urns), ...detail.schools.map(({ urn }) => urn), ...(task.proposal?.decision.kind === 'school' ? [task.proposal.decision.urn] : [])]);
  const schools = new Map((await Promise.all([...urns].map((urn) => deps.directory.school(urn)))).flatMap((school): [string, School][] => (school ? [[school.urn, school]] : [])));
  const family = await familyOf({ visit, cases, task }, incident, pupils);
  const proposer = task.proposal ? ((await deps.directory.user(task.proposal.by))?.name ?? task.proposal.by) : '';
  return {
    template: 'pages/desk/place.njk',
    view: placeView({ task, detail, child, pupils, schools, found, filled, now, shielded: isShielded(detail), family, people: await whoMayBeTold({ visit, cases, task }), speech: visit.speech, viewer: { sub: visit.user.sub, proposer, supervisor: visit.user.role === 'supervisor' } }),
  };
}

/** Pupils whom this review may show; one who is protected only where the review is a named lead's, and nobody else comes as far as this. The roll logs the look. */
export async function candidatesOf({ visit, task }: Pick<TaskPage, 'visit' | 'task'>, detail: PlaceDetail): Promise<readonly PupilRecord[]> {
  const ids = detail.pupils.slice(0, 3).map(({ pupilId }) => pupilId);
  if (ids.length === 0 || task.childRef === null) return [];
  const found = await visit.deps.roll.pupils(ids, { at: visit.now, force: task.force, reference: task.reference, childRef: task.childRef, actor: visit.user.sub });
  return ids.flatMap((id) => found.filter((pupil) => pupil.pupilId === id && (isShielded(detail) || !pupil.shielded)));
}

function isShielded(detail: PlaceDetail): boolean {
  return detail.reason === 'shielded-child';
}
