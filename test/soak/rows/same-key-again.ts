import { takeEvent } from '../../../functions/intake/take-event.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { anEvent, seeded, source } from '../../functions/a-rig.ts';
import { aTown, everywhere, incidentOf, sundayNight, type Expected } from '../a-town.ts';
import { mustBeNone, type Row } from '../row.ts';

const caller = { clientId: 'cl-cheshire', force: 'cheshire', sources: [source] };
type Kind = 'same' | 'no id' | 'same id, other content' | 'same version, other content' | 'next version';

/** Row 10: what a force sends a second time: the same, without a key, under a key that was used, or as an amendment. */
export const sameKeyAgain: Row = {
  row: 10, scenario: 'an event without an id; the same id or version with other content; the same again; an amendment', pass: 'all that differ are refused or taken as amendments; none is swallowed',
  async play(size, seed) {
    const cases = size === 'full' ? 2000 : 60;
    const chance = seeded(seed);
    const town = await aTown({ schools: 20 });
    const { rig, pupils } = town;
    rig.clock.set(sundayNight);
    const deps = { clock: rig.clock, directory: rig.directory, incidents: rig.incidents, apart: rig.apart, book: rig.book, refused: rig.refused, due: rig.due, outgoing: rig.outgoing, audit: rig.audit, log: makeLog('soak', () => undefined), policyOf, tokens: { verify: async () => ({ kind: 'refused' as const, reason: 'signature' as const }) } };
    const kinds: readonly Kind[] = ['same', 'no id', 'same id, other content', 'same version, other content', 'next version'];
    const right: Readonly<Record<Kind, string>> = { same: 'repeated', 'no id': 'refused', 'same id, other content': 'refused', 'same version, other content': 'refused', 'next version': 'stored' };
    const counts: Record<string, number> = {};
    const missed: string[] = [];
    const expected: Expected[] = [];
    for (let n = 0; n < cases; n += 1) {
      const pupil = pupils[n % pupils.length];
      if (!pupil) continue;
      const first = incidentOf(n, pupil);
      const other = { ...first, grade: 'high' as const };
      expected.push({ reference: first.reference, childRef: 'c1', urns: pupil.urns });
      await takeEvent(anEvent(first), caller, deps);
      const kind = kinds[Math.floor(chance() * kinds.length)] ?? 'same';
      const event: Record<string, unknown> = { ...anEvent(first) };
      if (kind === 'no id') delete event['id'];
      if (kind === 'same id, other content') event['data'] = other;
      if (kind === 'same version, other content') Object.assign(event, { id: `${String(event['id'])}-again`, data: other });
      if (kind === 'next version') Object.assign(event, anEvent({ ...other, incidentVersion: 2 }));
      const taken = await takeEvent(event, caller, deps);
      const outcome = taken.kind === 'refused' ? 'refused' : taken.accepted.outcome;
      counts[`${kind}: ${outcome}`] = (counts[`${kind}: ${outcome}`] ?? 0) + 1;
      if (outcome !== right[kind]) missed.push(`${kind}: ${outcome}, and must be ${right[kind]}`);
      if (taken.kind === 'refused' && kind !== 'no id' && ![...rig.book.tasks.values()].some(({ detail }) => detail.kind === 'refused')) missed.push('a refusal is before nobody');
      if (n % 100 === 99) {
        rig.outgoing.sent.match.splice(0);
        rig.outgoing.sent.assess.splice(0);
      }
    }
    return { figures: { cases, ...counts }, missed: [...missed.slice(0, 5), ...mustBeNone(everywhere(town, expected))] };
  },
};
