import { dutyAddress } from '../../functions/portal/pages/desk/ledger.ts';
import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { questionAddress } from '../../functions/portal/pages/who/questions.ts';
import { paths, type RouteId } from '../../functions/portal/paths.ts';
import { londonDateOf } from '../../shared/domain/clocks/london-time.ts';
import type { PortalRole } from '../../shared/ports/directory.ts';
import { takenBackId } from './a-breach.ts';
import { aChange, anExport, type FullDesk } from './a-full-desk.ts';
import type { TestPortal } from './a-portal.ts';
import { adasAddress, anAccountChange } from './an-account-change.ts';
import { reportedAt } from './an-incident.ts';
import { aQuestion, caseFor } from './full-casework.ts';

/** An address of the route that leads somewhere. */
export function addressOf(id: RouteId, portal: TestPortal, desk: FullDesk, role: PortalRole = 'supervisor'): string {
  const duty = [...portal.fakes.book.duties.values()][0];
  const ids: Record<string, string> = {
    disclosure: id === 'takenBack' || id === 'confirmDeleted' ? takenBackId : desk.disclosureId, task: taskAddress(desk.tasks.place), place: role === 'authority-officer' && id !== 'contactsAt' ? 'authority-896' : 'school-900012', adult: 'ka-900012-1', change: aChange.changeId, person: adasAddress, request: anAccountChange.changeId, day: londonDateOf(reportedAt), duty: duty ? dutyAddress(duty) : 'none', version: 'x', export: anExport,
    case: caseFor(id, role), question: questionAddress(aQuestion), quarter: '2026-Q4', pack: '2026-11-01', before: '2026-10-01', table: 'told-by-week',
  };
  return paths[id].path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? 'none');
}
