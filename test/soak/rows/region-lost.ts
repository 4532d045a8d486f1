import { generateKeyPairSync } from 'node:crypto';
import { compactDecrypt, importJWK, type JWK } from 'jose';
import { sealCallList } from '../../../functions/call-list/seal-call-list.ts';
import { isOpen } from '../../../shared/domain/duty/duty.ts';
import type { CallList } from '../../../shared/domain/ledger/call-list.ts';
import { epochMs, type Instant, laterOf, plusMinutes } from '../../../shared/domain/time.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { anEvent, seeded } from '../../functions/a-rig.ts';
import { aTown, emailsTooMany, everywhere, type Expected, force, incidentOf } from '../a-town.ts';
import { mustBeNone, type Row } from '../row.ts';

const [from, lostAt, backAt] = ['2026-11-08T10:00:00Z', '2026-11-08T17:00:00Z', '2026-11-09T07:30:00Z'];

/**
 * Row 25: a Sunday's incidents; the region is gone from 17:00 for fourteen and a half hours, over the morning run. The force holds
 * what it can't send. The list of the second region is all there is at 07:00; when the region is back everything is replayed.
 */
export const regionLost: Row = {
  row: 25, scenario: 'the region lost for 14.5 hours from 17:00 on a Sunday', pass: 'a call list not five minutes older than the loss that holds every child not yet told of; after it nothing lost, nothing twice',
  async play(size, seed) {
    const children = size === 'full' ? 600 : 16;
    const chance = seeded(seed);
    const town = await aTown({ schools: size === 'full' ? 150 : 8, childrenEach: Math.max(1, children / (size === 'full' ? 150 : 8)) });
    const { rig, pupils } = town;
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const second = new Map<string, string>();
    const lists = {
      book: rig.book, directory: rig.directory, policyOf, log: makeLog('call-list', () => undefined), last: new Map<string, { lines: string; at: Instant }>(),
      incidents: rig.incidents, protectedKeys: {},
      keys: { [force]: pair.publicKey.export({ format: 'jwk' }) as JWK },
      objects: { put: async (name: string, body: string) => { second.set(name, body); return 'stored' as const; } },
    };
    const expected: Expected[] = [];
    const told = Array.from({ length: children }, (_, n) => ({ n, at: plusMinutes(from, Math.floor(chance() * 21 * 60)) })).toSorted((a, b) => (a.at < b.at ? -1 : 1));
    /** Sent at an instant; what happened, and that the force says so, is as it was. */
    const report = async (n: number, happenedAt: Instant, at: Instant): Promise<void> => {
      const pupil = pupils[n % pupils.length];
      if (!pupil) return;
      expected.push({ reference: `CHE-S-${n}`, childRef: 'c1', urns: pupil.urns });
      await rig.take({ ...anEvent(incidentOf(n, pupil, { reportedAt: happenedAt, occurredFrom: happenedAt })), time: happenedAt }, at);
      await rig.settle();
    };
    let next = 0;
    for (let at: Instant = from; at < lostAt; at = plusMinutes(at, 5)) {
      for (let one = told[next]; one && one.at < at; one = told[next]) {
        next += 1;
        await report(one.n, one.at, at);
      }
      await rig.until(at);
      await sealCallList(force, at, lists);
    }
    const openAtLoss = [...rig.book.duties.values()].filter(({ state }) => isOpen(state)).map(({ reference }) => reference);

    // Nothing of ours runs. What is in the second region is opened with the force's key, on any machine.
    const newest = [...second.keys()].toSorted().at(-1) ?? '';
    const { plaintext } = await compactDecrypt((second.get(newest) ?? '').trim(), await importJWK(pair.privateKey.export({ format: 'jwk' }) as JWK, 'ECDH-ES+A256KW'));
    const list = JSON.parse(new TextDecoder().decode(plaintext)) as CallList;
    const listed = new Set(list.lines.map(({ reference }) => reference));
    const ageMinutes = (epochMs(lostAt) - epochMs([...lists.last.values()][0]?.at ?? from)) / 60_000;

    // Back at half past seven: the force sends what it held, and the clocks find what they missed.
    for (const { n, at } of told.slice(next)) await report(n, at, laterOf(backAt, at));
    await rig.until('2026-11-09T09:30:00Z');
    const unwatched = [...rig.book.duties.values()].filter(({ state }) => state === 'planned' || state === 'awaiting-review').length;
    return {
      figures: { children, 'open when it was lost': openAtLoss.length, 'on the list': list.lines.length, 'minutes since the list was last put': ageMinutes, 'reported while it was away': told.length - next, lists: second.size },
      missed: mustBeNone({
        ...everywhere(town, expected), 'emails too many': emailsTooMany(town), 'children not on the list': openAtLoss.filter((reference) => !listed.has(reference)).length,
        'calls without a number': list.lines.filter(({ why, telephone }) => why !== 'on-hold' && why !== 'waits-for-a-person' && !telephone).length,
        'children neither released nor before a person after the replay': unwatched,
      }),
    };
  },
};
