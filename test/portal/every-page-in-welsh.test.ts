import { beforeAll, describe, expect, it } from 'vitest';
import { packOf } from '../../shared/policy/packs.ts';
import type { PortalRole } from '../../shared/ports/directory.ts';
import { aPortal, subs, type TestPortal } from './a-portal.ts';
import { englishLeft, textsWithin } from './english-left.ts';
import { everyThing, type EveryThing, stopsOf } from './every-stop.ts';

/** Whoever works in the portal. Who reads a first page changes it, so the desk goes before the school. */
const roles = ['supervisor', 'desk', 'administrator', 'authority-officer', 'idat-officer', 'idat-supervisor', 'idva', 'idva-supervisor', 'marac-coordinator', 'board', 'key-adult'] as const satisfies readonly PortalRole[];

describe('every page in Welsh', () => {
  let portal: TestPortal;
  let everything: EveryThing;

  beforeAll(async () => {
    portal = await aPortal();
    everything = await everyThing(portal.fakes);
  });

  it.each(roles)('%s: no sentence of ours is left in English', async (role) => {
    const person = await portal.signedIn(subs[role]);
    const left: string[] = [];
    for (const { url } of stopsOf(everything, role)) {
      await person.post('/language', { language: 'en' });
      await person.get(url);
      const english = await person.get(url);
      await person.post('/language', { language: 'cy' });
      const welsh = await person.get(url);
      if (welsh.headers.location !== undefined) continue;
      expect(welsh.body, url).toContain('<html lang="cy"');
      left.push(...englishLeft({ english: english.body, welsh: welsh.body, known: textsWithin([portal.fakes, packOf('cheshire')?.contacts]) }).map((text) => `${url}: ${text}`));
    }
    expect([...new Set(left)]).toEqual([]);
  });
});
