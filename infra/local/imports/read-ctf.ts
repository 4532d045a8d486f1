import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { plusDays } from '../../../shared/domain/clocks/london-time.ts';
import type { Refusal } from '../files/refusals.ts';
import { WHOLE_LINE } from '../files/refusals.ts';
import { isDate } from '../files/time-text.ts';
import { type Complaints, optionalPupilColumns, type PupilAsGiven, type PupilCells, pupilColumns, pupilFrom } from './read-pupil-rows.ts';

/** One `Pupil` of the file, its elements by their path inside it: "BasicDetails/MiddleNames". One that comes again is kept as often. */
interface PupilElement {
  readonly line: number;
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly schools: readonly ReadonlyMap<string, string>[];
}

/**
 * Reads a common transfer file (CTF 24, and earlier ones as far as these elements go) as a stream: names, birth, sex, address, year,
 * the enrolment status, and the days of joining and leaving at the school that sends it. Everything else in the file (special needs, free meals, attendance, marks)
 * is passed over and kept nowhere.
 * @param urn the school whose roll it is: a file names schools by authority and number, and not always by URN
 */
export async function* readCtf(path: string, urn: string, complaints: Complaints): AsyncGenerator<PupilAsGiven> {
  const sender: Record<string, string> = {};
  for await (const element of pupilElements(path, sender, complaints.refuse)) {
    const given = pupilFrom(cellsOf(element, urn, sender), element.line, { refuse: (refusal) => complaints.refuse(named(refusal)), doubt: (refusal) => complaints.doubt(named(refusal)) });
    if (given) yield given;
  }
}

function cellsOf({ texts, schools }: PupilElement, urn: string, sender: Readonly<Record<string, string>>): PupilCells {
  const of = (...paths: string[]): string => paths.flatMap((path) => texts.get(path) ?? []).find((text) => text !== '') ?? '';
  const blank = Object.fromEntries([...pupilColumns, ...optionalPupilColumns].map((column) => [column, ''])) as Record<keyof PupilCells, string>;
  const here = schools.filter((school) => school.get('LEA') === sender['LEA'] && school.get('Estab') === sender['Estab']).at(-1);
  const left = here?.get('LeavingDate') ?? '';
  return {
    ...blank, urn, upn: of('UPN'),
    // Without a pupil number, the file has nothing that stays the same but who the child is.
    pupil_id: of('UPN') === '' ? `${of('Surname')}|${of('Forename')}|${of('DOB')}` : of('UPN'),
    given_name: of('Forename'), family_name: of('Surname'), dob: of('DOB'), sex: of('Sex', 'Gender'),
    middle_names: of('BasicDetails/MiddleNames', 'MiddleNames'), year_group: of('BasicDetails/NCyearActual', 'NCyearActual'),
    preferred_given_name: otherThan(of('BasicDetails/PreferredForename', 'PreferredForename'), of('Forename')),
    former_family_name: [of('BasicDetails/FormerSurname', 'FormerSurname'), of('BasicDetails/PreferredSurname', 'PreferredSurname')].filter((name) => otherThan(name, of('Surname')) !== '').join('; '),
    address: addressOf(of), town: of('Address/BS7666Address/Town', 'Address/BS7666Address/PostTown', 'Address/AddressLines/Town'), postcode: of('Address/PostCode', 'Address/BS7666Address/PostCode', 'Address/AddressLines/PostCode'),
    // The name it has in the school census; not every system writes it, and those that do not in one place.
    enrolment: of('BasicDetails/EnrolStatus', 'EnrolStatus') || (here?.get('EnrolStatus') ?? ''),
    joined_on: here?.get('EntryDate') ?? '',
    // The file tells the last day on the roll.
    left_on: isDate(left) ? plusDays(left, 1) : left,
  };
}

function addressOf(of: (...paths: string[]) => string): string {
  const parts = ['SAON', 'PAON', 'Street', 'Locality'].map((part) => of(`Address/BS7666Address/${part}`));
  const [flat = '', house = '', street = '', locality = ''] = parts;
  const lines = [flat, [house, street].filter(Boolean).join(' '), locality];
  const written = [1, 2, 3, 4, 5].map((line) => of(`Address/AddressLines/AddressLine${line}`));
  return (parts.some(Boolean) ? lines : written).filter(Boolean).join(', ');
}

function otherThan(name: string, known: string): string {
  return name.toLowerCase() === known.toLowerCase() ? '' : name;
}

const elementOf: Readonly<Record<string, string>> = {
  upn: 'UPN', given_name: 'Forename', dob: 'DOB', sex: 'Sex', year_group: 'NCyearActual', joined_on: 'EntryDate', left_on: 'LeavingDate', pupil_id: 'Pupil', enrolment: 'EnrolStatus',
};

function named({ line, field, reason }: Refusal): Refusal {
  return { line, field: elementOf[field] ?? field, reason: reason.replace('family_name', 'Surname').replace('joined_on', 'EntryDate') };
}

async function* pupilElements(path: string, sender: Record<string, string>, refuse: (refusal: Refusal) => void): AsyncGenerator<PupilElement> {
  const parser = new SaxesParser();
  const ready: PupilElement[] = [];
  const stack: string[] = [];
  let line = 0;
  let texts = new Map<string, string[]>();
  let schools: Map<string, string>[] = [];
  let text = '';
  let fault: string | undefined;
  let root = '';
  parser.on('opentag', ({ name }) => {
    const local = name.replace(/^.*:/, '');
    if (stack.length === 0) root = local;
    stack.push(local);
    text = '';
    if (pathIn(stack) === '') {
      line = parser.line;
      texts = new Map();
      schools = [];
    }
    if (pathIn(stack) === 'SchoolHistory/School') schools.push(new Map());
  });
  parser.on('text', (piece) => (text += piece));
  parser.on('cdata', (piece) => (text += piece));
  parser.on('closetag', () => {
    const inside = pathIn(stack);
    const value = text.trim();
    if (stack.slice(1, 3).join('/') === 'Header/SourceSchool' && stack.length === 4) sender[stack[3] ?? ''] = value;
    if (inside?.startsWith('SchoolHistory/School/')) schools.at(-1)?.set(inside.slice('SchoolHistory/School/'.length), value);
    else if (inside === '') ready.push({ line, texts, schools });
    else if (inside !== undefined) texts.set(inside, [...(texts.get(inside) ?? []), value]);
    stack.pop();
    text = '';
  });
  // The parser's own words quote the text, so only the place is told.
  parser.on('error', () => (fault ??= 'is not well-formed XML from here on'));
  const decoder = new StringDecoder('utf8');
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    parser.write(decoder.write(piece));
    if (fault) break;
    yield* ready.splice(0);
  }
  if (!fault) parser.close();
  if (fault) refuse({ line: parser.line, field: WHOLE_LINE, reason: fault });
  else if (root !== 'CTfile') refuse({ line: 1, field: WHOLE_LINE, reason: 'must be a common transfer file: its outermost element is CTfile' });
  yield* ready.splice(0);
}

/** Where inside a `CTfile/CTFpupilData/Pupil` this is: '' for the pupil itself, undefined outside of one. */
function pathIn(stack: readonly string[]): string | undefined {
  return stack[1] === 'CTFpupilData' && stack[2] === 'Pupil' ? stack.slice(3).join('/') : undefined;
}
