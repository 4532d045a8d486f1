import { describe, expect, it } from 'vitest';
import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { personAddress } from '../../functions/portal/pages/users/kept.ts';
import { questionAddress } from '../../functions/portal/pages/who/questions.ts';
import { mayUse, paths, type Route, type RouteId, routeIds } from '../../functions/portal/paths.ts';
import type { PortalRole } from '../../shared/ports/directory.ts';
import { aBreach } from './a-breach.ts';
import { aFullDesk } from './a-full-desk.ts';
import { someAccounts } from './an-account-change.ts';
import { aPortal, subs } from './a-portal.ts';
import { aDisclosure, anIncident, force } from './an-incident.ts';
import { aQuestion, fullCasework } from './full-casework.ts';

/** Fewer while working on it: FIRST_BELL_FOREIGN_IDS=500. */
const foreignIds = Number(process.env['FIRST_BELL_FOREIGN_IDS'] ?? 10_000);
const roles = Object.keys(subs) as PortalRole[];

/** Routes that open something of somebody's by its id, with one id. */
const byId = routeIds.filter((id) => (paths[id] as Route).method === 'GET' && /^[^:]*\/:(disclosure|task|case|question|adult|person|change|request)(\/[a-z-]+)?$/.test(paths[id].path));
const cells: readonly (readonly [PortalRole, readonly RouteId[]])[] = roles.map((role) => [role, byId.filter((id) => mayUse(paths[id], role))] as const).filter(([, ids]) => ids.length > 0);

/** The force's own things stay there, and belong to another force, another school or another room. */
async function foreigners() {
  const portal = await aPortal();
  const { fakes } = portal;
  await aFullDesk(fakes);
  await aBreach(fakes);
  await fullCasework(fakes);
  await someAccounts(fakes);
  const there: Record<string, string[]> = {
    disclosure: Array.from({ length: 200 }, (_, i) => `foreign${i}`), task: [...fakes.book.tasks.values()].map(taskAddress), case: [...fakes.cases.records.keys()].map((key) => key.split('#')[1] ?? ''), question: [questionAddress(aQuestion)], adult: [...fakes.directory.adultsById.keys()], person: [...fakes.directory.users.keys()].map((sub) => personAddress(force, sub)), change: [...fakes.contacts.changes.keys()], request: [...fakes.accounts.changes.keys()],
  };
  for (const id of there['disclosure'] ?? []) fakes.book.disclosuresById.set(id, aDisclosure({ disclosureId: id, setting: 'school:900077', alerted: ['ka-900077-1'] }, anIncident({ reference: 'CHE-26-0999999' })));
  for (const [sub, user] of fakes.directory.users) if (user.force !== undefined) fakes.directory.users.set(sub, { ...user, force: 'gwynedd', ...(user.keepsAuthorities ? { keepsAuthorities: ['111'] } : {}) });
  return { portal, there };
}

describe(`${foreignIds} addresses that are not theirs`, () => {
  it('are tried by every role that opens something by its id', () => {
    expect(cells.map(([role]) => role).toSorted()).toEqual(roles.filter((role) => role !== 'board').toSorted());
  });

  it.each(cells)('are answered to %s alike, whether or not they exist, and none is served (%s)', async (role, ids) => {
    const { portal, there } = await foreigners();
    const browser = await portal.signedIn(subs[role]);
    const share = Math.ceil(foreignIds / cells.length / ids.length);
    for (const id of ids) {
      const seen = new Set<string>();
      const name = /:(\w+)/.exec(paths[id].path)?.[1] ?? '';
      const known = there[name] ?? [];
      for (let i = 0; i < Math.max(share, known.length + 5); i++) {
        const answer = await browser.get(paths[id].path.replace(`:${name}`, encodeURIComponent(known[i] ?? `guess${i}`)));
        const { 'content-security-policy': _policy, date: _date, ...headers } = answer.headers;
        seen.add(JSON.stringify([answer.statusCode, answer.body, headers]));
      }
      expect([id, seen.size, [...seen][0]?.startsWith('[404,')]).toEqual([id, 1, true]);
    }
  }, 300_000);
});
