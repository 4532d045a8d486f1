import type { Chance } from '../../infra/local/world/chance.ts';
import type { PupilRecord, ReportedChild } from '../../shared/domain/matching/types.ts';

const shortForms: Readonly<Record<string, readonly string[]>> = {
  Thomas: ['Tom', 'Tommy'], Oliver: ['Ollie', 'Oli'], Alexander: ['Alex', 'Sasha', 'Xander'], Katherine: ['Kate', 'Katie', 'Kathy'], Catherine: ['Kate', 'Cath'], Daniel: ['Danny', 'Dan'],
  Amelia: ['Millie', 'Amy'], Sofia: ['Sophie', 'Sofie', 'Sonia'], Muhammad: ['Mo', 'Mohammad', 'Muhammed'], Leonardo: ['Leo'], Anna: ['Ania', 'Annie'], Harry: ['Harold', 'Henry'], Thaddeus: ['Tad', 'Thad'],
};

/** What an officer writes down of a child at midnight: any field right, near, another's or missing. Sometimes nearly all of it right. */
export function misreport(pupil: PupilRecord, home: readonly PupilRecord[], chance: Chance): Omit<ReportedChild, 'childRef' | 'incidentDate'> {
  const careful = chance.happens(0.4);
  const wrong = (p: number): boolean => chance.happens(careful ? p / 4 : p);
  const swapped = wrong(0.06);
  const givenName = wrong(0.55) ? givenAsTold(pupil, home, chance) : pupil.givenName;
  const familyName = wrong(0.5) ? familyAsTold(pupil, chance) : pupil.familyName;
  return {
    givenName: swapped ? familyName : givenName,
    familyName: swapped ? givenName : familyName,
    middleNames: wrong(0.2) ? chance.pick(['Rose', 'James', 'Ali']) : pupil.middleNames,
    aliases: wrong(0.15) ? [chance.pick([givenAsTold(pupil, home, chance) ?? 'Jo', `${pupil.givenName} ${pupil.familyName}`, `Jo ${pupil.familyName}`])] : [],
    ...dateAsTold(pupil.dateOfBirth, home, wrong(0.55), chance),
    sex: wrong(0.25) ? chance.pick(['M', 'F', undefined] as const) : pupil.sex,
    ...placeAsTold(pupil, wrong(0.6), chance),
    statedSchoolUrn: chance.happens(0.4) ? (wrong(0.3) ? '900004' : pupil.urns[0]) : undefined,
  };
}

function givenAsTold({ givenName, middleNames }: PupilRecord, home: readonly PupilRecord[], chance: Chance): string | undefined {
  return chance.pick<() => string | undefined>([
    () => undefined,
    () => givenName.slice(0, 1),
    () => chance.pick(shortForms[givenName] ?? [givenName.slice(0, 3)]),
    () => chance.pick(shortForms[givenName] ?? [givenName.slice(0, 3)]),
    () => slip(givenName, chance),
    () => slip(givenName, chance),
    () => slip(slip(givenName, chance), chance),
    () => middleNames ?? givenName,
    () => `${givenName} ${middleNames ?? 'Lee'}`,
    () => givenName.split('-')[0],
    () => chance.pick(home).givenName,
    () => 'Unknown',
  ])();
}

function familyAsTold({ familyName, formerFamilyNames }: PupilRecord, chance: Chance): string | undefined {
  return chance.pick<() => string | undefined>([
    () => undefined,
    () => slip(familyName, chance),
    () => slip(familyName, chance),
    () => slip(slip(familyName, chance), chance),
    () => chance.pick(familyName.split(/[- ]/)),
    () => `${familyName}-Jones`,
    () => formerFamilyNames?.[0] ?? 'Nowak',
    () => chance.pick(['Singh', 'Kaur', 'Begum', 'Smith', 'Kowalska', 'Novak']),
  ])();
}

function dateAsTold(born: string, home: readonly PupilRecord[], wrong: boolean, chance: Chance): Pick<ReportedChild, 'dateOfBirth' | 'age'> {
  if (!wrong) return { dateOfBirth: born };
  const [year = '', month = '', day = ''] = born.split('-');
  const age = 2026 - Number(year) - (`${month}-${day}` > '11-07' ? 1 : 0);
  const date = (y: string | number, m: string | number, d: string | number) => ({ dateOfBirth: `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` });
  return chance.pick([
    {}, { age }, { age: age + chance.pick([-2, -1, 1, 2]) }, { dateOfBirth: year }, { dateOfBirth: `${year}-${month}` }, { dateOfBirth: String(Number(year) + 1) },
    Number(day) <= 12 ? date(year, day, month) : date(year, month, 1), date(year, 1, 1), date(year, month, 1),
    date(Number(year) + chance.pick([-3, -2, -1, 1, 2, 3]), month, day), date(year, chance.between(1, 12), day), date(year, month, chance.between(1, 28)),
    date(year, month, Math.min(28, Number(day) + 1)), date(year, month, Math.max(1, Number(day) - 10)), date(chance.between(2009, 2022), chance.between(1, 12), chance.between(1, 28)),
    date(1990, month, day), { dateOfBirth: chance.pick(home).dateOfBirth },
  ]);
}

function placeAsTold({ address, town, postcode }: PupilRecord, wrong: boolean, chance: Chance): Pick<ReportedChild, 'address' | 'postcode'> {
  if (!wrong) return { address: address === undefined ? undefined : `${address}, ${town ?? ''}`, postcode };
  const other = `${chance.between(1, 30)} ${chance.pick(['Acacia Avenue', 'Elm Road', 'Mill Lane'])}`;
  return chance.pick([
    {}, { postcode }, { address }, { address: address?.replace(/^Flat \d+, /, '') }, { address: address?.replace(/\d+/, String(chance.between(1, 30))), postcode },
    { address: other, postcode }, { address: other, postcode: postcode?.replace(/[A-Z]$/, 'E') }, { address: `${other}, ${town ?? ''}`, postcode: 'ZZ1 1AA' }, { address: other, postcode: 'YY9 9ZZ' },
    { address: `${other}, Farawayham`, postcode: undefined }, { address: address === undefined ? undefined : slip(address, chance), postcode: undefined }, { postcode: postcode?.slice(0, 3) },
  ]);
}

/** One letter missing, doubled, changed or swapped with the next. */
function slip(text: string, chance: Chance): string {
  const at = chance.below(text.length);
  const letter = text[at] ?? '';
  return chance.pick([text.slice(0, at) + text.slice(at + 1), text.slice(0, at) + letter + text.slice(at), text.slice(0, at) + chance.pick([...'aeionrst']) + text.slice(at + 1), text.slice(0, at) + (text[at + 1] ?? '') + letter + text.slice(at + 2)]);
}
