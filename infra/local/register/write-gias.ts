import type { Establishment, EstablishmentLink } from '../../../shared/domain/schools/establishment.ts';
import { establishmentColumns, linkColumns, type EstablishmentColumn, type LinkColumn } from './gias-columns.ts';
import { encodeWindows1252 } from './encode-windows-1252.ts';

/** Cells by heading; a heading that is not given is written blank. */
export type EstablishmentCells = Partial<Record<EstablishmentColumn, string>>;
export type LinkCells = Partial<Record<LinkColumn, string>>;

/** The bytes of an `edubasealldata` file, heading first, a chunk a row: Windows-1252, every cell quoted, CRLF. */
export function* giasEstablishmentBytes(rows: Iterable<EstablishmentCells>): Generator<Buffer> {
  yield* csvBytes(establishmentColumns, rows);
}

/** The bytes of a `links_edubasealldata` file. Its heading line is quoted like the rest. */
export function* giasLinkBytes(rows: Iterable<LinkCells>): Generator<Buffer> {
  yield* csvBytes(linkColumns, rows);
}

/** An establishment as cells. `more` gives or overrides what `Establishment` does not carry, such as a diocese. */
export function establishmentCells(establishment: Establishment, more: EstablishmentCells = {}): EstablishmentCells {
  const e = establishment;
  return {
    URN: e.urn,
    'LA (code)': e.authorityCode,
    'LA (name)': e.authorityName,
    EstablishmentNumber: e.establishmentNumber ?? '',
    EstablishmentName: e.name,
    'TypeOfEstablishment (code)': e.typeCode,
    'TypeOfEstablishment (name)': e.typeName,
    'EstablishmentTypeGroup (code)': e.typeGroupCode,
    'EstablishmentTypeGroup (name)': typeGroupNames[e.typeGroupCode] ?? '',
    'EstablishmentStatus (code)': e.statusCode,
    'EstablishmentStatus (name)': statusNames[e.statusCode],
    OpenDate: registerDate(e.openedOn),
    CloseDate: registerDate(e.closedOn),
    'PhaseOfEducation (code)': e.phaseCode,
    'PhaseOfEducation (name)': e.phase,
    StatutoryLowAge: e.statutoryLowAge === undefined ? '' : String(e.statutoryLowAge),
    StatutoryHighAge: e.statutoryHighAge === undefined ? '' : String(e.statutoryHighAge),
    'NurseryProvision (name)': e.nurseryProvision ?? '',
    'OfficialSixthForm (name)': e.hasSixthForm === undefined ? '' : e.hasSixthForm ? 'Has a sixth form' : 'Does not have a sixth form',
    'Gender (name)': e.gender ?? '',
    Street: e.street ?? '',
    Locality: e.locality ?? '',
    Town: e.town ?? '',
    'County (name)': e.county ?? '',
    Postcode: e.postcode ?? '',
    SchoolWebsite: e.website ?? '',
    TelephoneNum: e.telephone ?? '',
    ...headCells(e.headName),
    ...more,
  };
}

export function linkCells(link: EstablishmentLink): LinkCells {
  return { URN: link.urn, LinkURN: link.linkUrn, LinkName: link.linkName, LinkType: link.linkType, LinkEstablishedDate: registerDate(link.establishedOn) };
}

const statusNames = { '1': 'Open', '2': 'Closed', '3': 'Open, but proposed to close', '4': 'Proposed to open' } as const;

const typeGroupNames: Readonly<Record<string, string>> = {
  '1': 'Colleges',
  '2': 'Universities',
  '3': 'Independent schools',
  '4': 'Local authority maintained schools',
  '5': 'Special schools',
  '6': 'Welsh schools',
  '9': 'Other types',
  '10': 'Academies',
  '11': 'Free Schools',
};

function* csvBytes<Heading extends string>(headings: readonly Heading[], rows: Iterable<Partial<Record<Heading, string>>>): Generator<Buffer> {
  yield csvLine(headings);
  for (const row of rows) yield csvLine(headings.map((heading) => row[heading] ?? ''));
}

function csvLine(cells: readonly string[]): Buffer {
  return encodeWindows1252(`${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`);
}

function registerDate(iso: string | undefined): string {
  return iso === undefined ? '' : iso.split('-').reverse().join('-');
}

function headCells(name: string | undefined): EstablishmentCells {
  const [title = '', first = '', ...last] = (name ?? '').split(' ');
  return { 'HeadTitle (name)': title, HeadFirstName: first, HeadLastName: last.join(' ') };
}
