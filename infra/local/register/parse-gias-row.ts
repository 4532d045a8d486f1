import { isStatusCode, statusOf, type Establishment, type EstablishmentLink } from '../../../shared/domain/schools/establishment.ts';
import type { EstablishmentColumn, LinkColumn } from './gias-columns.ts';

/** A field that was left out of a row that could otherwise be read. */
export interface Doubt {
  readonly field: string;
  readonly reason: string;
}

export type RowReading<T> =
  | { readonly kind: 'row'; readonly value: T; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'refused'; readonly field: string; readonly reason: string };

type Cell<Heading extends string> = (heading: Heading) => string;

const urnShape = /^\d{5,7}$/;

/** Refuses a row without a usable URN, name, authority or status; any other field that can't be read is left out and reported. */
export function establishmentFrom(cell: Cell<EstablishmentColumn>): RowReading<Establishment> {
  const urn = cell('URN');
  const name = cell('EstablishmentName');
  const authorityCode = cell('LA (code)');
  const statusCode = cell('EstablishmentStatus (code)');
  if (!urnShape.test(urn)) return refused('URN', 'is not 5 to 7 digits');
  if (name === '') return refused('EstablishmentName', 'is blank');
  if (!/^\d{3}$/.test(authorityCode)) return refused('LA (code)', 'is not three digits');
  if (!isStatusCode(statusCode)) return refused('EstablishmentStatus (code)', 'is not 1, 2, 3 or 4');
  const doubts: Doubt[] = [];
  const value: Establishment = {
    urn,
    name,
    authorityCode,
    authorityName: cell('LA (name)'),
    typeCode: cell('TypeOfEstablishment (code)').padStart(cell('TypeOfEstablishment (code)') === '' ? 0 : 2, '0'),
    typeName: cell('TypeOfEstablishment (name)'),
    typeGroupCode: cell('EstablishmentTypeGroup (code)'),
    statusCode,
    status: statusOf(statusCode),
    phaseCode: cell('PhaseOfEducation (code)'),
    phase: cell('PhaseOfEducation (name)'),
    ...given('establishmentNumber', cell('EstablishmentNumber')),
    ...given('openedOn', dateIn(cell, 'OpenDate', doubts)),
    ...given('closedOn', dateIn(cell, 'CloseDate', doubts)),
    ...given('statutoryLowAge', ageIn(cell, 'StatutoryLowAge', doubts)),
    ...given('statutoryHighAge', ageIn(cell, 'StatutoryHighAge', doubts)),
    ...given('nurseryProvision', cell('NurseryProvision (name)')),
    ...given('hasSixthForm', sixthFormIn(cell('OfficialSixthForm (name)'))),
    ...given('gender', cell('Gender (name)')),
    ...given('street', cell('Street')),
    ...given('locality', [cell('Locality'), cell('Address3')].filter((part) => part !== '').join(', ')),
    ...given('town', cell('Town')),
    ...given('county', cell('County (name)')),
    ...given('postcode', cell('Postcode')),
    ...given('telephone', cell('TelephoneNum')),
    ...given('website', cell('SchoolWebsite')),
    ...given('headName', [cell('HeadTitle (name)'), cell('HeadFirstName'), cell('HeadLastName')].filter((part) => part !== '').join(' ')),
  };
  return { kind: 'row', value, doubts };
}

export function linkFrom(cell: Cell<LinkColumn>): RowReading<EstablishmentLink> {
  const doubts: Doubt[] = [];
  const urn = cell('URN');
  const linkUrn = cell('LinkURN');
  if (!urnShape.test(urn)) return refused('URN', 'is not 5 to 7 digits');
  if (!urnShape.test(linkUrn)) return refused('LinkURN', 'is not 5 to 7 digits');
  if (cell('LinkType') === '') return refused('LinkType', 'is blank');
  const establishedOn = given('establishedOn', dateIn(cell, 'LinkEstablishedDate', doubts));
  return { kind: 'row', value: { urn, linkUrn, linkName: cell('LinkName'), linkType: cell('LinkType'), ...establishedOn }, doubts };
}

function refused(field: string, reason: string): { kind: 'refused'; field: string; reason: string } {
  return { kind: 'refused', field, reason };
}

/** The one-field object `{[key]: value}`, or nothing when the register left it blank: absent is not the same as "". */
function given<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  if (value === undefined || value === '') return {};
  const field: Partial<Record<Key, Value>> = {};
  field[key] = value;
  return field;
}

/** `dd-mm-yyyy`, or `dd/mm/yyyy` as some copies have it, as YYYY-MM-DD. */
function dateIn<Heading extends string>(cell: Cell<Heading>, heading: Heading, doubts: Doubt[]): string | undefined {
  const text = cell(heading);
  if (text === '') return undefined;
  const [, day, month, year] = /^(\d{2})[-/](\d{2})[-/](\d{4})$/.exec(text) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) {
    const iso = `${year}-${month}-${day}`;
    const real = new Date(`${iso}T00:00:00Z`);
    if (!Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso)) return iso;
  }
  doubts.push({ field: heading, reason: 'is not a date written dd-mm-yyyy' });
  return undefined;
}

function ageIn(cell: Cell<EstablishmentColumn>, heading: EstablishmentColumn, doubts: Doubt[]): number | undefined {
  const text = cell(heading);
  if (text === '') return undefined;
  if (/^\d{1,2}$/.test(text)) return Number(text);
  doubts.push({ field: heading, reason: 'is not a whole number of years' });
  return undefined;
}

function sixthFormIn(words: string): boolean | undefined {
  if (words === 'Has a sixth form') return true;
  if (words === 'Does not have a sixth form') return false;
  return undefined;
}
