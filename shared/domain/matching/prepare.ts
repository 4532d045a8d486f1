import { ageOn } from './compare-dates.ts';
import { foldName, isPlaceholder, tellingTokens } from './fold-name.ts';
import { foldPostcode, readAddress, type AddressRead } from './read-address.ts';
import type { PupilRecord, ReportedChild, Sex } from './types.ts';

/** One way of writing a given or family name, ready for comparing. */
export interface NameForm {
  /** Folded and closed up: "annmarie". */
  readonly text: string;
  /** Folded words that tell: "ann", "marie". */
  readonly tokens: readonly string[];
  readonly kind: 'given' | 'family' | 'known-as' | 'former' | 'alias';
}

export interface PreparedPupil {
  readonly record: PupilRecord;
  readonly given: readonly NameForm[];
  readonly middles: readonly string[];
  readonly family: readonly NameForm[];
  readonly dateOfBirth: string;
  readonly sex: Sex | undefined;
  readonly postcode: string | undefined;
  readonly address: AddressRead | undefined;
  readonly town: readonly string[];
}

export interface PreparedChild {
  readonly child: ReportedChild;
  /** Names given as the child's own first, aliases after. Empty when the officer knew none. */
  readonly given: readonly NameForm[];
  readonly middles: readonly string[];
  readonly family: readonly NameForm[];
  readonly dateOfBirth: string | undefined;
  /** A whole date was told, and by it the child was from 5 to 15 on the day of the incident: surely of an age to be on a roll. */
  readonly ofSchoolAge: boolean;
  readonly sex: Sex | undefined;
  readonly postcode: string | undefined;
  readonly address: AddressRead | undefined;
}

export function preparePupil(record: PupilRecord): PreparedPupil {
  return {
    record,
    given: forms([[record.givenName, 'given'], ...(record.knownAs ?? []).map((name): Named => [name, 'known-as'])], false),
    middles: words(record.middleNames),
    family: forms([[record.familyName, 'family'], ...(record.formerFamilyNames ?? []).map((name): Named => [name, 'former'])], true),
    dateOfBirth: record.dateOfBirth,
    sex: record.sex,
    postcode: foldPostcode(record.postcode),
    address: readAddress(record.address),
    town: words(record.town),
  };
}

export function prepareChild(child: ReportedChild): PreparedChild {
  const given: Named[] = isPlaceholder(child.givenName) ? [] : [[child.givenName ?? '', 'given']];
  const family: Named[] = isPlaceholder(child.familyName) ? [] : [[child.familyName ?? '', 'family']];
  for (const alias of child.aliases) {
    const [first = '', ...rest] = alias.trim().split(/\s+/);
    if (!isPlaceholder(first)) given.push([first, 'alias']);
    if (rest.length > 0 && !isPlaceholder(rest.join(' '))) family.push([rest.join(' '), 'alias']);
  }
  const dateOfBirth = readDate(child.dateOfBirth);
  const age = dateOfBirth?.length === 10 ? ageOn(child.incidentDate, dateOfBirth) : -1;
  return {
    child,
    given: forms(given, false),
    middles: words(child.middleNames),
    family: forms(family, true),
    dateOfBirth,
    ofSchoolAge: age >= 5 && age <= 15,
    sex: child.sex,
    postcode: foldPostcode(child.postcode),
    address: readAddress(child.address),
  };
}

type Named = readonly [name: string, kind: NameForm['kind']];

function forms(named: readonly Named[], telling: boolean): NameForm[] {
  const made: NameForm[] = [];
  for (const [name, kind] of named) {
    const folded = foldName(name);
    if (folded === '') continue;
    const split = folded.split(' ');
    const text = split.length === 1 ? folded : split.join('');
    if (made.some((form) => form.text === text)) continue;
    made.push({ text, tokens: telling ? tellingTokens(split) : split, kind });
  }
  return made;
}

function words(name: string | undefined): string[] {
  const folded = foldName(name ?? '');
  return folded === '' ? [] : folded.split(' ');
}

function readDate(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date : undefined;
}
