import { buildSchoolIndex, type SchoolIndex } from '../../../shared/domain/schools/school-index.ts';
import type { Establishment, EstablishmentLink } from '../../../shared/domain/schools/establishment.ts';
import { anEstablishment } from './an-establishment.ts';

/** Letters for the names of made-up places: no two are within three slips of each other. */
const first = ['Bram', 'Quil', 'Stod', 'Wexe', 'Farn', 'Holt', 'Juss', 'Kipp', 'Lomb', 'Nurt', 'Orre', 'Pung', 'Rask', 'Tivi', 'Uplo', 'Vard', 'Yelk', 'Zoff', 'Dact', 'Eggl'];
const last = ['croftby', 'hampole', 'minsting', 'duckworthy', 'ghyllside', 'junctury', 'leavenly', 'ravenpuck', 'swithland', 'tumbleside', 'vauxbury', 'yokefleet', 'zealmarsh', 'oxenfold', 'quernmore'];

/** Three hundred other schools, two to a postcode district and twelve to an authority, so that what is rare in a test is rare as it is on a register. */
export function otherSchools(): Establishment[] {
  return first.flatMap((start, i) => last.map((end, j) => {
    const at = i * last.length + j;
    const town = `${start}${end}`;
    return anEstablishment({ urn: String(910_000 + at), name: `${town} Primary School`, town, authorityCode: String(300 + Math.floor(at / 12)), authorityName: `Authority ${300 + Math.floor(at / 12)}`, postcode: `${['XA', 'XB', 'XC'][i % 3]}${1 + Math.floor(at / 6)} ${at % 9}AA` });
  }));
}

/** An index of these schools among the three hundred. */
export function indexOf(schools: readonly Establishment[], links: readonly EstablishmentLink[] = []): SchoolIndex {
  return buildSchoolIndex([...schools, ...otherSchools()], links);
}
