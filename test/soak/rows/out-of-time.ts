import { anEvent, seeded } from '../../functions/a-rig.ts';
import { aTown, everywhere, incidentOf, sundayNight, type Expected, type Town } from '../a-town.ts';
import { mustBeNone, type Row, type Size } from '../row.ts';

/** A method that runs out of time once for each of some of its calls: before it does anything, or after it has done it. */
function cutOff(of: object, name: string, when: 'before' | 'after', chance: () => number, share: number): () => number {
  const method = (of as Record<string, (...given: unknown[]) => Promise<unknown>>)[name];
  if (!method) throw new Error(`there is no ${name}`);
  let cuts = 0;
  let justCut = false;
  Object.defineProperty(of, name, { value: async (...given: unknown[]): Promise<unknown> => {
    const cut = !justCut && chance() < share;
    justCut = cut;
    if (cut && when === 'before') {
      cuts += 1;
      throw new Error('out of time');
    }
    const result = await method.apply(of, given);
    if (cut) {
      cuts += 1;
      throw new Error('out of time');
    }
    return result;
  } });
  return () => cuts;
}

async function night(size: Size, cut: (town: Town) => () => number) {
  const town = await aTown({ schools: size === 'full' ? 1000 : 10 });
  const { rig } = town;
  const cuts = cut(town);
  const expected: Expected[] = [];
  for (const [n, pupil] of town.pupils.entries()) {
    expected.push({ reference: `CHE-S-${n}`, childRef: 'c1', urns: pupil.urns });
    await rig.take(anEvent(incidentOf(n, pupil)), sundayNight);
    if (n % 100 === 99) await rig.settle();
  }
  await rig.settle();
  await rig.until('2026-11-09T07:04:00Z');
  const histories = await Promise.all(expected.map(({ reference, childRef }) => rig.book.history({ force: 'cheshire', reference, childRef })));
  const twice = histories.filter((history) => ['reported', 'planned', 'released', 'alerted'].some((kind) => history.filter((event) => event.kind === kind).length > 1)).length;
  const alertsTwice = rig.book.alerts.size - new Set([...rig.book.alerts.values()].map(({ adultId, disclosureId }) => `${adultId} ${disclosureId}`)).size;
  return { town, expected, cuts: cuts(), twice, alertsTwice, emails: rig.mailer.sent.length, untold: expected.length - new Set(rig.mailer.sent.map(({ to }) => to)).size };
}

/** Row 8: the note "an email is going" is taken with no time left to send it. There is no lock: whoever comes next sends it. */
export const noTimeLeft: Row = {
  row: 8, scenario: 'out of time right after writing down that an email is going', pass: 'sent by the next try: within two visibility timeouts',
  async play(size, seed) {
    const chance = seeded(seed);
    const { town, expected, cuts, twice, untold, emails } = await night(size, ({ rig }) => cutOff(rig.mail, 'begin', 'after', chance, 0.5));
    return { figures: { emails, 'out of time': cuts, untold }, missed: mustBeNone({ ...everywhere(town, expected), untold, 'emails too many': emails - expected.length, 'told twice in a story': twice }) };
  },
};

/** Row 9: out of time after each kind of effect; what runs again finds it done. */
export const outOfTimeAfterwards: Row = {
  row: 9, scenario: 'out of time after a change was stored, a message handed on or an email accepted', pass: 'no second effect: nothing stored, disclosed or alerted twice; at most the one email more that row 2 allows for each',
  async play(size, seed) {
    const chance = seeded(seed);
    const figures: Record<string, number> = {};
    const missed: string[] = [];
    const kinds: readonly (readonly [string, (town: Town) => () => number])[] = [
      ['change stored', ({ rig }) => cutOff(rig.book, 'commit', 'after', chance, 0.3)], ['event accepted', ({ rig }) => cutOff(rig.incidents, 'accept', 'after', chance, 0.3)],
      ['message handed on', ({ rig }) => cutOff(rig.outgoing, 'send', 'after', chance, 0.3)], ['email accepted', ({ rig }) => cutOff(rig.mailer, 'send', 'after', chance, 0.3)],
    ];
    for (const [what, cut] of kinds) {
      const { town, expected, cuts, twice, alertsTwice, emails, untold } = await night(size, cut);
      figures[`${what}, then out of time`] = cuts;
      const allowed = what === 'email accepted' ? cuts : 0;
      missed.push(...mustBeNone({ ...everywhere(town, expected), [`${what}: told twice in a story`]: twice, [`${what}: alerted twice`]: alertsTwice, [`${what}: emails beyond what is allowed`]: Math.max(0, emails - expected.length - allowed), [`${what}: untold`]: untold }));
    }
    return { figures, missed: missed.slice(0, 10) };
  },
};
