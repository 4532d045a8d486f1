import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { dutyAddress } from '../../functions/portal/pages/desk/ledger.ts';
import { questionAddress } from '../../functions/portal/pages/who/questions.ts';
import { mayUse, paths, type Route, type RouteId, routeIds } from '../../functions/portal/paths.ts';
import type { Task } from '../../shared/domain/duty/task.ts';
import type { PortalRole } from '../../shared/ports/directory.ts';
import type { Fakes } from '../fakes/fakes.ts';
import { aBreach, takenBackId } from './a-breach.ts';
import { aChange, aFullDesk, type FullDesk } from './a-full-desk.ts';
import { aProposal } from './a-proposal.ts';
import { aQuarterOfTheBoard } from './a-quarter.ts';
import { adasAddress, anAccountChange, someAccounts } from './an-account-change.ts';
import { aDisclosure, anIncident, putReleased } from './an-incident.ts';
import { aQuestion, caseFor, fullCasework } from './full-casework.ts';

/** A portal in which every room has something to show. */
export interface EveryThing {
  readonly desk: FullDesk;
  readonly tasks: readonly Task[];
  readonly duty: string | undefined;
}

export async function everyThing(fakes: Fakes): Promise<EveryThing> {
  const desk = await aFullDesk(fakes);
  const breach = await aBreach(fakes);
  const proposed = await aProposal(fakes);
  await fullCasework(fakes);
  await aQuarterOfTheBoard(fakes);
  await someAccounts(fakes);
  const mistaken = anIncident({ reference: 'CHE-26-0412500' });
  await putReleased(fakes, aDisclosure({ disclosureId: 'withdrawnone', reference: 'CHE-26-0412500', access: 'withdrawn', withdrawnReason: 'wrong-child-or-school', readAt: '2026-11-09T07:01:00Z', readBy: ['ka-900012-1'] }, mistaken), mistaken);
  const [duty] = fakes.book.duties.values();
  return { desk, tasks: [...Object.values(desk.tasks), ...breach, proposed], duty: duty && dutyAddress(duty) };
}

export interface Stop {
  readonly route: RouteId | 'a page that is not there';
  readonly url: string;
}

/** Every address of every GET route for a role; routes with ids once for each kind of thing. Files are no pages. */
export function stopsOf({ desk, tasks, duty }: EveryThing, role: PortalRole | undefined): readonly Stop[] {
  const ids: Readonly<Record<string, readonly string[]>> = {
    place: role === 'key-adult' ? ['school-900012'] : ['school-900012', 'authority-896'], adult: ['ka-900012-1'], change: [aChange.changeId], person: [adasAddress], request: [anAccountChange.changeId],
    disclosure: [desk.disclosureId, 'withdrawnone', takenBackId], task: tasks.map(taskAddress), day: ['2026-11-08'], duty: duty ? [duty] : [], version: [], export: [], case: ['none'], question: [questionAddress(aQuestion)], quarter: ['2026-Q4', '2026-Q3'], pack: ['2026-11-01'], before: ['2026-10-01'], table: [],
  };
  const pages = routeIds.filter((id) => paths[id].method === 'GET' && id !== 'notificationPdf' && (role ? mayUse(paths[id], role) && (paths[id] as Route).who !== 'anyone' : (paths[id] as Route).who === 'anyone'));
  const addresses = pages.flatMap((route): Stop[] => {
    let urls: readonly string[] = [role && paths[route].path.includes(':case') ? paths[route].path.replace(':case', caseFor(route, role)) : paths[route].path];
    for (const name of [...paths[route].path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '')) urls = urls.flatMap((url) => (ids[name] ?? []).map((id) => url.replace(`:${name}`, id)));
    return urls.map((url) => ({ route, url }));
  });
  return [...addresses, { route: 'a page that is not there', url: '/desk/tasks/none' }];
}
