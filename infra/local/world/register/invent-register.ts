import { statusOf, type Establishment, type EstablishmentLink } from '../../../../shared/domain/schools/establishment.ts';
import { typeNameOf } from '../../../../shared/domain/schools/duty-standing.ts';
import type { EstablishmentCells } from '../../register/write-gias.ts';
import { type Chance, chanceOf } from '../chance.ts';
import { communities } from '../draw-name.ts';
import { drawAddress } from '../places.ts';
import { authorities, closures, kinds, type AuthorityRecipe, type Kind } from './recipes.ts';
import { schoolNamer } from './school-names.ts';

export interface InventedRegister {
  readonly establishments: readonly { readonly establishment: Establishment; readonly more: EstablishmentCells }[];
  readonly links: readonly EstablishmentLink[];
}

/** URNs from here up have never been given to a school. */
const firstUrn = 990001;

/** The register that the repository ships, made again from the same seed. */
export function inventRegister(seed: number): InventedRegister {
  const chance = chanceOf(seed, 'register');
  const nameSchool = schoolNamer(chance);
  const numbers = new Map<string, number>();
  let made = 0;
  const make = (authority: AuthorityRecipe, kind: Kind, town: string, name: string, more: Partial<Establishment> = {}) => {
    const key = `${authority.code}/${kind.numbersFrom}`;
    const number = numbers.get(key) ?? kind.numbersFrom;
    numbers.set(key, number + 1);
    made += 1;
    return establishmentOf(chance, authority, kind, { urn: String(firstUrn + made - 1), number, index: made, town, name, more });
  };
  const rows: { establishment: Establishment; more: EstablishmentCells }[] = [];
  for (const kind of kinds) {
    authorities.forEach((authority, a) => {
      for (let n = 0; n < (kind.counts[a] ?? 0); n += 1) {
        const town = authority.towns[(n + kinds.indexOf(kind)) % authority.towns.length] as string;
        rows.push(make(authority, kind, town, nameSchool(kind.pattern, town)));
      }
    });
  }
  const links: EstablishmentLink[] = [];
  const taken = new Set<string>();
  for (const { authority: code, story } of closures) {
    const authority = authorities.find((one) => one.code === code) as AuthorityRecipe;
    const kind = kinds[0] as Kind;
    const wanted = story === 'became-academy' ? '34' : '01';
    const heir = story === 'closed' ? undefined : rows.find(({ establishment: e }) => e.authorityCode === code && e.typeCode === wanted && e.phaseCode === '2' && e.statusCode === '1' && e.statutoryLowAge === 3 && !taken.has(e.urn));
    const closedOn = story === 'became-academy' ? '2019-08-31' : '2023-08-31';
    const names = heir === undefined
      ? [nameSchool('plain-primary', authority.towns.at(-1) as string)]
      : story === 'merged-into-primary'
        ? [heir.establishment.name.replace(/ (Community )?Primary School$/, ' Lower School'), heir.establishment.name.replace(/ (Community )?Primary School$/, ' Upper School')]
        : [heir.establishment.name.replace('Primary Academy', 'Primary School')];
    for (const name of names) {
      const old = make(authority, kind, heir?.establishment.town ?? (authority.towns.at(-1) as string), name, { statusCode: '2', status: statusOf('2'), closedOn });
      rows.push(old);
      if (heir === undefined) continue;
      taken.add(heir.establishment.urn);
      const established = { establishedOn: story === 'became-academy' ? '2019-09-01' : '2023-09-01' };
      const how = story === 'merged-into-primary' ? ' - merged' : '';
      links.push(
        { urn: old.establishment.urn, linkUrn: heir.establishment.urn, linkName: heir.establishment.name, linkType: `Successor${how}`, ...established },
        { urn: heir.establishment.urn, linkUrn: old.establishment.urn, linkName: name, linkType: `Predecessor${how}`, ...established },
      );
    }
  }
  return { establishments: rows, links };
}

function establishmentOf(
  chance: Chance, authority: AuthorityRecipe, kind: Kind,
  given: { urn: string; number: number; index: number; town: string; name: string; more: Partial<Establishment> },
): { establishment: Establishment; more: EstablishmentCells } {
  const place = drawAddress(chance, given.town);
  const statusCode = given.more.statusCode ?? kind.statusCode ?? '1';
  const head = communities[chance.happens(0.8) ? 0 : chance.below(communities.length)] as (typeof communities)[number];
  const woman = chance.happens(0.6);
  // One open independent school has no telephone in the register: nobody can be rung from it.
  const telephone = kind.pattern === 'prep' && authority.code === '895' ? {} : { telephone: `01632960${String(100 + given.index).padStart(3, '0')}` };
  const slug = given.name.normalize('NFD').toLowerCase().replace(/[^a-z ]/g, '').trim().replace(/ +/g, '-');
  const establishment: Establishment = {
    urn: given.urn, name: given.name, authorityCode: authority.code, authorityName: authority.name, establishmentNumber: String(given.number),
    typeCode: kind.typeCode, typeName: typeNameOf(kind.typeCode) ?? '', typeGroupCode: kind.typeGroupCode, statusCode, status: statusOf(statusCode),
    ...(statusCode === '4' ? { openedOn: '2027-09-01' } : { openedOn: `${chance.between(1955, 2018)}-0${chance.pick([1, 4, 9])}-01` }),
    phaseCode: kind.phaseCode, phase: kind.phase, statutoryLowAge: kind.low, statutoryHighAge: kind.high,
    nurseryProvision: kind.low <= 3 && kind.high > 5 ? 'Has Nursery Classes' : kind.high <= 11 ? 'No Nursery Classes' : 'Not applicable',
    ...(kind.phaseCode === '4' || kind.phaseCode === '7' ? { hasSixthForm: kind.high > 16 } : kind.phaseCode === '2' ? { hasSixthForm: false } : {}),
    gender: kind.gender ?? 'Mixed', street: place.address.replace(/^(Flat \d+, )?\d+ /, ''), town: given.town, county: authority.county, postcode: place.postcode,
    ...telephone, website: `http://www.${slug}.example`,
    headName: `${woman ? chance.pick(['Mrs', 'Mrs', 'Mrs', 'Ms', 'Miss', 'Miss', 'Dr']) : chance.pick(['Mr', 'Mr', 'Mr', 'Mr', 'Dr'])} ${registerSpelling(chance.pick(woman ? (head.mothers ?? head.girls) : (head.fathers ?? head.boys)))} ${registerSpelling(chance.pick(head.family))}`,
    ...given.more,
  };
  return { establishment, more: moreCells(kind, statusCode, chance) };
}

/** The code page of the register has no room for every letter: "Wiśniewski" is written "Wisniewski" there. */
function registerSpelling(name: string): string {
  return name.replaceAll('ł', 'l').replaceAll('Ł', 'L').replaceAll('ı', 'i').normalize('NFD').replace(/\p{M}/gu, '');
}

function moreCells(kind: Kind, statusCode: string, chance: Chance): EstablishmentCells {
  const schoolLike = kind.phaseCode === '2' || kind.phaseCode === '4';
  return {
    'ReligiousCharacter (name)': kind.religious ?? (kind.typeGroupCode === '4' || kind.typeGroupCode === '10' ? 'Does not apply' : 'None'),
    'AdmissionsPolicy (name)': kind.phaseCode === '4' ? 'Comprehensive (secondary)' : 'Not applicable',
    'Boarders (name)': 'No Boarders',
    'FurtherEducationType (name)': kind.furtherEducation ?? 'Not applicable',
    ...(schoolLike ? { SchoolCapacity: String(kind.phaseCode === '2' ? 30 * (kind.high - Math.max(kind.low, 4)) : 180 * (kind.high - kind.low)) } : {}),
    ...(statusCode === '2' ? { 'ReasonEstablishmentClosed (code)': '10', 'ReasonEstablishmentClosed (name)': 'Academy Converter' } : {}),
    ...(statusCode === '3' ? { 'ReasonEstablishmentClosed (code)': '2', 'ReasonEstablishmentClosed (name)': 'Result of Amalgamation/Merger' } : {}),
    'GOR (name)': 'North West',
    UKPRN: `19${String(chance.below(1_000_000)).padStart(6, '0')}`,
    'Country (name)': 'United Kingdom',
  };
}
