import { foldName } from '../matching/fold-name.ts';
import { editDistance } from '../matching/measure-slips.ts';
import type { PupilRecord } from '../matching/types.ts';

/** What the officer wrote of the child, one value a line. */
export interface ReportedSide {
  readonly givenNames: readonly string[];
  readonly familyNames: readonly string[];
  readonly dateOfBirth?: string | undefined;
  readonly sex?: string | undefined;
  readonly addresses: readonly string[];
  readonly postcodes: readonly string[];
  /** URNs of schools that the officer's words were found to mean. */
  readonly urns: readonly string[];
}

export type Likeness = 'same' | 'close' | 'different' | 'not-recorded';
export type ComparedField = 'given-name' | 'family-name' | 'date-of-birth' | 'sex' | 'address' | 'postcode' | 'school';
export interface ComparedLine {
  readonly field: ComparedField;
  readonly reported: readonly string[];
  readonly onRoll: readonly string[];
  readonly likeness: Likeness;
}

/** Sets the child as reported beside one pupil, field by field, for a person to judge. It decides nothing. */
export function compareChild(reported: ReportedSide, pupil: PupilRecord): readonly ComparedLine[] {
  const line = (field: ComparedField, left: readonly string[], right: readonly (string | undefined)[], judge: (a: string, b: string) => Likeness): ComparedLine => {
    const onRoll = right.filter((value): value is string => value !== undefined && value !== '');
    return { field, reported: left, onRoll, likeness: best(left, onRoll, judge) };
  };
  return [
    line('given-name', reported.givenNames, [pupil.givenName, ...(pupil.knownAs ?? [])], likeNames),
    line('family-name', reported.familyNames, [pupil.familyName, ...(pupil.formerFamilyNames ?? [])], likeNames),
    line('date-of-birth', present(reported.dateOfBirth), [pupil.dateOfBirth], likeDates),
    line('sex', present(reported.sex), [pupil.sex === 'F' ? 'female' : pupil.sex === 'M' ? 'male' : undefined], (a, b) => (a === b ? 'same' : 'different')),
    line('address', reported.addresses, [pupil.address], likeNames),
    line('postcode', reported.postcodes, [pupil.postcode], (a, b) => (closed(a) === closed(b) ? 'same' : editDistance(closed(a), closed(b), 1) === 1 ? 'close' : 'different')),
    line('school', reported.urns, pupil.urns, (a, b) => (a === b ? 'same' : 'different')),
  ];
}

const rank: Readonly<Record<Likeness, number>> = { same: 3, close: 2, different: 1, 'not-recorded': 0 };

function best(left: readonly string[], right: readonly string[], judge: (a: string, b: string) => Likeness): Likeness {
  return left.flatMap((a) => right.map((b) => judge(a, b))).reduce<Likeness>((found, next) => (rank[next] > rank[found] ? next : found), 'not-recorded');
}

function likeNames(a: string, b: string): Likeness {
  const [left, right] = [foldName(a), foldName(b)];
  if (left === right) return 'same';
  const slips = Math.min(left.length, right.length) > 5 ? 2 : 1;
  return editDistance(left, right, slips) <= slips || left.startsWith(`${right} `) || right.startsWith(`${left} `) ? 'close' : 'different';
}

/** A date known only to the month or year agrees as far as it goes: close, not same. */
function likeDates(a: string, b: string): Likeness {
  if (a === b) return 'same';
  if (a.length < 10 || b.length < 10) return a.startsWith(b) || b.startsWith(a) ? 'close' : 'different';
  const [, month, day] = b.split('-');
  return editDistance(a, b, 1) <= 1 || a === `${b.slice(0, 4)}-${day ?? ''}-${month ?? ''}` ? 'close' : 'different';
}

function closed(postcode: string): string {
  return postcode.toUpperCase().replaceAll(' ', '');
}

function present(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
