import { mayOpen } from '../../../shared/domain/recipients/choose-recipient.ts';
import type { Adult } from '../../../shared/ports/directory.ts';
import { aPerson } from '../../builders/an-incident.ts';
import { anEvent, seeded } from '../../functions/a-rig.ts';
import { aTown, everywhere, incidentOf, mondayRun, sundayNight, type Expected } from '../a-town.ts';
import { mustBeNone, type Row } from '../row.ts';

/** How the key adult of a school is somebody of the incident: as the police wrote it, or as it may be. */
const likenesses: readonly { readonly how: string; readonly adult: (n: number) => Partial<Adult> }[] = [
  { how: 'the suspect, by name', adult: () => ({ givenName: 'Dale', familyName: 'Harrop' }) },
  { how: 'the suspect, by another first name of the same letter', adult: () => ({ givenName: 'Diane', familyName: 'Harrop' }) },
  { how: 'the suspect, by the force\'s own number', adult: (n) => ({ policePersonIds: [`N-${n}s`] }) },
  { how: 'the person harmed, by the force\'s own number', adult: (n) => ({ policePersonIds: [`N-${n}v`] }) },
  { how: 'of a family with whom they declared a conflict', adult: () => ({ declaredConflicts: [{ familyName: 'Harrop' }] }) },
];

/** Row 16: the first adult of each school is, or may be, the suspect, the person harmed or of their family. */
export const adultIsAParty: Row = {
  row: 16, scenario: 'the key adult is, or may be, the suspect, the person harmed or a relative, in five ways', pass: 'nothing is visible to them; the next adult is alerted at release',
  async play(size, seed) {
    const schools = size === 'full' ? 1000 : 10;
    const chance = seeded(seed);
    const town = await aTown({ schools });
    const { rig, pupils } = town;
    const expected: Expected[] = [];
    const parties: string[] = [];
    for (const [n, pupil] of pupils.entries()) {
      const like = likenesses[Math.floor(chance() * likenesses.length)] ?? likenesses[0];
      const adult = rig.directory.adultsById.get(`${pupil.urns[0] ?? ''}-1`);
      if (!like || !adult) continue;
      await rig.directory.putAdults([{ ...adult, ...like.adult(n) }]);
      parties.push(adult.adultId);
      expected.push({ reference: `CHE-S-${n}`, childRef: 'c1', urns: pupil.urns });
      const data = incidentOf(n, pupil);
      await rig.take(anEvent({ ...data, people: data.people.map((person) => aPerson({ ...person })) }), sundayNight);
      if (n % 100 === 99) await rig.settle();
    }
    await rig.settle();
    await rig.until(mondayRun);
    const records = [...rig.book.disclosuresById.values()];
    const visible = records.filter((disclosure) => parties.some((adultId) => disclosure.setting.endsWith(adultId.slice(0, -2)) && (disclosure.alerted.includes(adultId) || mayOpen({ adult: rig.directory.adultsById.get(adultId) as Adult, disclosure }).kind === 'yes'))).length;
    const nextAlerted = records.filter(({ setting, alerted }) => alerted.includes(`${setting.slice('school:'.length)}-2`)).length;
    return { figures: { schools, 'next adult alerted at release': nextAlerted }, missed: mustBeNone({ ...everywhere(town, expected), 'visible to a party': visible, 'next adult not alerted': expected.length - nextAlerted, 'emails to a party': rig.mailer.sent.filter(({ to }) => to.startsWith('lead@')).length }) };
  },
};
