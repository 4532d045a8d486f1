import { describe, expect, it } from 'vitest';
import { idatTransitions } from '../../../shared/domain/cases/idat/evolve-idat.ts';
import { idvaTransitions } from '../../../shared/domain/cases/idva/evolve-idva.ts';
import { maracTransitions } from '../../../shared/domain/cases/marac/evolve-marac.ts';
import { recommendationTransitions } from '../../../shared/domain/cases/recommendation/evolve-recommendation.ts';
import { mayHappen, stateAfter, type Transitions } from '../../../shared/domain/cases/transitions.ts';

/** Written out by hand: where each decision leads from each state, and a dot where it is refused. What never changes the state is below. */
const written: Readonly<Record<string, readonly string[]>> = {
  recommendation: [
    '                           waiting     confirmed  dismissed  second-look  withdrawn',
    'withdrawn                  withdrawn   .          .          .            .',
    'raised-again               .           .          waiting    waiting      waiting',
    'confirmed                  confirmed   .          .          .            .',
    'dismissed                  dismissed   .          .          .            .',
    'dismissed-for-second-look  second-look .          .          .            .',
    'dismissal-upheld           .           .          .          dismissed    .',
    'dismissal-overturned       .           .          .          waiting      .',
  ],
  idat: [
    '             referred     triaged      allocated    active       reviewing    closed  transferred',
    'triaged      triaged      .            .            .            .            .       .',
    'allocated    .            allocated    allocated    allocated    allocated    .       .',
    'begun        .            .            active       .            .            .       .',
    'review-begun .            .            .            reviewing    .            .       .',
    'reviewed     .            .            .            .            active       .       .',
    'closed       closed       closed       closed       closed       closed       .       .',
    'transferred  transferred  transferred  transferred  transferred  transferred  .       .',
  ],
  idva: [
    '                     to-offer         offered   with-supervisor  accepted    in-contact  closed',
    'offered              offered          .         .                .           .           .',
    'declined             .                to-offer  .                .           .           .',
    'unanswered           .                to-offer  .                .           .           .',
    'passed-to-supervisor with-supervisor  .         .                .           .           .',
    'placed               offered          offered   offered          offered     offered     .',
    'accepted             .                accepted  .                .           .           .',
    'handed-back          .                .         .                to-offer    to-offer    .',
    'contacted            .                .         .                in-contact  in-contact  .',
    'closed               closed           closed    closed           closed      closed      .',
  ],
  marac: [
    '          referred   listed     heard   closed  withdrawn',
    'listed    listed     listed     .       .       .',
    'decided   .          heard      heard   .       .',
    'closed    .          .          closed  .       .',
    'withdrawn withdrawn  withdrawn  .       .       .',
  ],
};
const tables: Readonly<Record<string, Transitions<string, string>>> = { recommendation: recommendationTransitions, idat: idatTransitions, idva: idvaTransitions, marac: maracTransitions };

describe.each(Object.keys(tables))('what may happen to %s', (name) => {
  const table = tables[name] ?? {};
  const [head = '', ...lines] = written[name] ?? [];
  const states = head.trim().split(/\s+/);
  const cells = lines.flatMap((line) => {
    const [kind = '', ...to] = line.trim().split(/\s+/);
    return states.map((state, i) => [kind, state, to[i] ?? ''] as const);
  });

  it.each(cells)('%s in the state %s: %s', (kind, state, to) => {
    if (to === '.') {
      expect(mayHappen(table, state, kind)).toBe(false);
      expect(() => stateAfter(table, state, kind)).toThrow(/cannot happen/);
    } else expect(stateAfter(table, state, kind)).toBe(to);
  });

  it('changes no state in any other way, and every row says why it may be refused', () => {
    const moving = new Set(cells.map(([kind]) => kind));
    for (const [kind, row] of Object.entries(table)) {
      expect(row.refused.length, kind).toBeGreaterThan(8);
      if (row.from.length === 0) continue;
      expect(row.to === 'stays' ? !moving.has(kind) : moving.has(kind), kind).toBe(true);
      expect(row.from.every((state) => states.includes(state)), kind).toBe(true);
    }
  });

  it('lets nothing at all happen in a state that is over, but what the rules find later', () => {
    const over = states.filter((state) => ['closed', 'transferred'].includes(state) || (name === 'marac' && state === 'withdrawn'));
    for (const state of over) expect(Object.values(table).some(({ from }) => from.includes(state)), state).toBe(false);
  });
});
