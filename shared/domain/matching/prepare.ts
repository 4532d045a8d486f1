import { foldName, isPlaceholder, partRunTogether, tellingTokens } from './fold-name.ts';
import { foldPostcode, readAddress, type AddressRead } from './read-address.ts';
import { remember } from './remember.ts';
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
  /** The same without the aliases. */
  readonly mains: { readonly given: readonly NameForm[]; readonly family: readonly NameForm[] };
  readonly dateOfBirth: string | undefined;
  readonly sex: Sex | undefined;
  readonly postcode: string | undefined;
  readonly address: AddressRead | undefined;
}

export function preparePupil(record: PupilRecord): PreparedPupil {
  return {
    record,
    given: forms([[record.givenName, 'given'], ...(record.knownAs ?? []).map((name): Named => [name, 'known-as'])], readyGiven),
    middles: middles(record.middleNames),
    family: forms([[record.familyName, 'family'], ...(record.formerFamilyNames ?? []).map((name): Named => [name, 'former'])], readyFamily),
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
  const [givenForms, familyForms] = [forms(given, toldGiven), forms(family, toldFamily)];
  return {
    child,
    given: givenForms,
    middles: middles(child.middleNames),
    family: familyForms,
    mains: { given: givenForms.filter(isMain), family: familyForms.filter(isMain) },
    dateOfBirth: readDate(child.dateOfBirth),
    sex: child.sex,
    postcode: foldPostcode(child.postcode),
    address: readAddress(child.address),
  };
}

type Named = readonly [name: string, kind: NameForm['kind']];

function forms(named: readonly Named[], ready: Ready): readonly NameForm[] {
  const made: NameForm[] = [];
  for (const [name, kind] of named) {
    const form = ready[kind](name);
    if (form !== undefined && !made.some(({ text }) => text === form.text)) made.push(form);
  }
  return made;
}

/** Names made ready once and shared by all who bear them; undefined for one without a letter. */
type Ready = Readonly<Record<NameForm['kind'], (name: string) => NameForm | undefined>>;

function ready(tell: (tokens: readonly string[]) => readonly string[], parted: (name: string) => string = (name) => name): Ready {
  const as = (kind: NameForm['kind']): ((name: string) => NameForm | undefined) => remember((name) => {
    const folded = foldName(parted(name));
    if (folded === '') return undefined;
    const split = folded.split(' ');
    return { text: split.length === 1 ? folded : split.join(''), tokens: tell(split), kind };
  });
  return { given: as('given'), family: as('family'), 'known-as': as('known-as'), former: as('former'), alias: as('alias') };
}

const readyGiven = ready((tokens) => tokens);
const readyFamily = ready(tellingTokens);
const toldGiven = ready((tokens) => tokens, partRunTogether);
const toldFamily = ready(tellingTokens, partRunTogether);

function isMain({ kind }: NameForm): boolean {
  return kind !== 'alias';
}

function words(name: string | undefined): readonly string[] {
  return name === undefined ? [] : wordsOf(name);
}

const wordsOf = remember((name): readonly string[] => {
  const folded = foldName(name);
  return folded === '' ? [] : folded.split(' ');
});

function middles(names: string | undefined): readonly string[] {
  return names === undefined ? [] : middlesOf(names);
}

/** The words of middle names, and those with a hyphen closed up as well, as a given name is: "hei", "tung", "heitung". */
const middlesOf = remember((names): readonly string[] => {
  const closed = names.split(/\s+/).map((name) => foldName(name).replaceAll(' ', '')).filter((name) => name !== '');
  return [...new Set([...wordsOf(names), ...closed])];
});

function readDate(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date : undefined;
}
