import { chanceOf, type Chance } from '../../infra/local/world/chance.ts';
import type { Query } from '../../infra/local/matching/read-queries.ts';
import type { PupilRecord, ReportedChild } from '../../shared/domain/matching/types.ts';
import type { Corpus } from './answer-corpus.ts';
import { misreport } from './misreport.ts';

/** Few names, so that namesakes, twins and near names abound: here a guard that is gone is soon missed. */
const givenNames: Readonly<Record<'M' | 'F', readonly string[]>> = {
  M: ['Thomas', 'Tom', 'Jack', 'Harry', 'Muhammad', 'Mohammed', 'Abdul', 'Yusuf', 'Ivan', 'Oliver', 'Ollie', 'Alexander', 'Alex', 'Daniel', 'Danial', 'Jayden', 'Kayden', 'Jean-Paul', 'Finn', 'Harjit', 'Leonardo', 'Thaddeus'],
  F: ['Amelia', 'Emilia', 'Ella', 'Ellie', 'Katherine', 'Catherine', 'Katie', 'Kate', 'Aisha', 'Ayesha', 'Sofia', 'Sophie', 'Anne-Marie', 'Anna', 'Isla', 'Ayla', 'Harjit', 'Zofia', 'Alex', 'Ottoline', 'Fatima', 'Maya'],
};
const familyNames = ['Smith', 'Smyth', 'Brown', 'Khan', 'Ahmed', 'Ahmad', 'Singh', 'Kaur', 'Begum', 'Kowalski', 'Kowalska', 'Novak', 'Nowak', 'Patel', 'Jones', 'Taylor', 'Taylor-Jones', 'Garcia Lopez', 'O\'Brien', 'McDonald', 'Featherstone', 'Li', 'Lee', 'Okonkwo'];
const streets = ['Acacia Avenue', 'Elm Road', 'High Street', 'Station Road', 'Mill Lane', 'Church Close'];
const towns = ['Exampleton', 'Otherham'];
const middles = ['Rose', 'James', 'Ali', 'Mae', 'Lee', 'Grace'];

/** A roll of so many homes and so many incidents among and around them. The same for the same seed, whatever the domain's code is. */
export function inventCorpus(homes: number, incidents: number, seed: number): Corpus {
  const chance = chanceOf(seed, 'mutation/corpus');
  const families = Array.from({ length: homes }, (_, home) => inventHome(home, chance));
  plantNamesakes(families, chance);
  const queries: Query[] = [];
  for (let at = 0; at < incidents; at += 1) {
    const home = chance.pick(families);
    for (const pupil of chance.sample(home, chance.pick([1, 1, 1, 2, 2, 3]))) {
      const told = chance.happens(0.3) ? relativeOf(pupil, chance) : pupil;
      const child: ReportedChild = { ...misreport(told, home, chance), childRef: `q${queries.length}`, incidentDate: '2026-11-07' };
      queries.push({ incidentId: `i${at}`, child });
    }
  }
  return { pupils: families.flat(), queries };
}

function inventHome(home: number, chance: Chance): PupilRecord[] {
  const familyName = chance.pick(familyNames);
  const place = inventPlace(chance);
  let born = inventBirth(chance);
  const children = chance.pick([1, 1, 2, 2, 3, 4]);
  return Array.from({ length: children }, (_, at): PupilRecord => {
    if (!chance.happens(0.25)) born = inventBirth(chance);
    const sex = chance.pick(['M', 'F'] as const);
    const givenName = chance.pick(givenNames[sex]);
    return {
      pupilId: `p${home}-${at}`, urns: [String(900_001 + chance.below(6))], yearGroup: Math.max(0, Math.min(13, 2021 - Number(born.slice(0, 4)))), givenName,
      middleNames: chance.happens(0.3) ? chance.pick(middles) : undefined,
      familyName: chance.happens(0.1) ? chance.pick(familyNames) : familyName,
      knownAs: chance.happens(0.06) ? [chance.pick(givenNames[sex])] : undefined,
      formerFamilyNames: chance.happens(0.06) ? [chance.pick(familyNames)] : undefined,
      dateOfBirth: born, sex: chance.happens(0.95) ? sex : undefined, ...place, shielded: chance.happens(0.01) ? true : undefined,
    };
  });
}

function inventPlace(chance: Chance): Pick<PupilRecord, 'address' | 'town' | 'postcode'> {
  const flat = chance.happens(0.2) ? `Flat ${chance.between(1, 4)}, ` : '';
  return {
    address: chance.happens(0.96) ? `${flat}${chance.between(1, 30)} ${chance.pick(streets)}` : undefined,
    town: chance.pick(towns),
    postcode: chance.happens(0.96) ? `ZZ${chance.between(1, 3)} ${chance.between(1, 4)}A${chance.pick(['A', 'B', 'D'])}` : undefined,
  };
}

function inventBirth(chance: Chance): string {
  const [month, day] = chance.happens(0.05) ? [1, 1] : [chance.between(1, 12), chance.between(1, 28)];
  return `${chance.between(2010, 2021)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** One home in six holds a child of the same name as another's, half of them born the same day. */
function plantNamesakes(families: PupilRecord[][], chance: Chance): void {
  for (const home of families) {
    const [child] = home;
    const model = chance.pick(chance.pick(families));
    if (!child || !chance.happens(1 / 6)) continue;
    home[0] = { ...child, givenName: model.givenName, familyName: model.familyName, sex: model.sex, ...(chance.happens(0.5) ? { dateOfBirth: model.dateOfBirth } : {}) };
  }
}

/** A child who need not be on the roll: a brother, sister, twin, cousin or namesake of the pupil. */
function relativeOf(pupil: PupilRecord, chance: Chance): PupilRecord {
  const sex = chance.pick(['M', 'F'] as const);
  const givenName = chance.pick(givenNames[sex]);
  return chance.pick<PupilRecord>([
    { ...pupil, givenName, sex },
    { ...pupil, givenName, sex, dateOfBirth: inventBirth(chance) },
    { ...pupil, dateOfBirth: inventBirth(chance) },
    { ...pupil, ...inventPlace(chance) },
    { ...pupil, familyName: chance.pick(familyNames) },
    { ...pupil, familyName: chance.pick(familyNames), ...inventPlace(chance) },
  ]);
}
