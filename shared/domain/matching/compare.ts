import { compareDates, type DateLevel } from './compare-dates.ts';
import { compareFamilyForms, type FamilyComparison } from './compare-family-names.ts';
import { compareGivenForms, type GivenComparison } from './compare-given-names.ts';
import { comparePlaces, type PlaceLevel } from './compare-places.ts';
import type { PreparedChild, PreparedPupil } from './prepare.ts';
import type { NameFrequencies } from './types.ts';

export type PlainLevel = 'agrees' | 'disagrees' | 'absent';

/** A reported child held against one pupil, field by field. */
export interface Comparison {
  readonly child: PreparedChild;
  readonly pupil: PreparedPupil;
  readonly given: GivenComparison;
  readonly family: FamilyComparison;
  /** Given and family name were told the wrong way round. */
  readonly swapped: boolean;
  readonly date: DateLevel;
  readonly sex: PlainLevel;
  readonly place: PlaceLevel;
  readonly middle: PlainLevel;
  readonly school: PlainLevel;
  /** An alias agrees with a name of the pupil's other than the one the main name met. */
  readonly alias: boolean;
}

/** Remembered for as long as the prepared child is, since a search compares the same two in each of its tiers and in the weighing. */
export function compare(child: PreparedChild, pupil: PreparedPupil, frequencies: NameFrequencies): Comparison {
  const made = madeFor(child, frequencies);
  let comparison = made.byPupil.get(pupil);
  if (comparison === undefined) {
    comparison = compareAfresh(child, pupil, frequencies);
    made.byPupil.set(pupil, comparison);
  }
  return comparison;
}

interface Made {
  readonly child: PreparedChild;
  readonly frequencies: NameFrequencies;
  readonly byPupil: Map<PreparedPupil, Comparison>;
}

const comparisons = new WeakMap<PreparedChild, Made>();
/** A child is held against one pupil after another. */
let latest: WeakRef<Made> | undefined;

function madeFor(child: PreparedChild, frequencies: NameFrequencies): Made {
  const last = latest?.deref();
  if (last?.child === child && last.frequencies === frequencies) return last;
  let made = comparisons.get(child);
  if (made?.frequencies !== frequencies) {
    made = { child, frequencies, byPupil: new Map() };
    comparisons.set(child, made);
  }
  latest = new WeakRef(made);
  return made;
}

function compareAfresh(child: PreparedChild, pupil: PreparedPupil, frequencies: NameFrequencies): Comparison {
  let given = compareGivenForms(child.given, pupil.given, pupil.middles, frequencies);
  let family = compareFamilyForms(child.family, pupil.family);
  let swapped = false;
  if (given.level === 'disagrees' && (family.level === 'disagrees' || family.level === 'sounds')) {
    const otherGiven = compareGivenForms(child.mains.family, pupil.given, [], frequencies);
    const otherFamily = otherGiven.level === 'disagrees' || otherGiven.level === 'initial' ? undefined : compareFamilyForms(child.mains.given, pupil.family);
    if (otherFamily !== undefined && otherFamily.level !== 'disagrees' && otherFamily.level !== 'sounds') {
      given = otherGiven;
      family = otherFamily;
      swapped = true;
    }
  }
  const { statedSchoolUrn } = child.child;
  return {
    child,
    pupil,
    given,
    family,
    swapped,
    date: compareDates(child.dateOfBirth, child.child.age, child.child.incidentDate, pupil.dateOfBirth),
    sex: child.sex === undefined || pupil.sex === undefined ? 'absent' : child.sex === pupil.sex ? 'agrees' : 'disagrees',
    place: comparePlaces(child, pupil),
    middle: child.middles.length === 0 || pupil.middles.length === 0 ? 'absent' : child.middles.some((name) => pupil.middles.includes(name)) ? 'agrees' : 'disagrees',
    school: statedSchoolUrn === undefined ? 'absent' : pupil.record.urns.includes(statedSchoolUrn) ? 'agrees' : 'disagrees',
    alias: aliasAgrees(child, pupil),
  };
}

function aliasAgrees(child: PreparedChild, pupil: PreparedPupil): boolean {
  if (child.child.aliases.length === 0) return false;
  const told = [...child.given, ...child.family];
  const aliases = told.filter(({ kind }) => kind === 'alias');
  const held = [...pupil.given, ...pupil.family];
  const main = new Set(told.filter(({ kind }) => kind !== 'alias').map(({ text }) => text));
  return aliases.some(({ text }) => !main.has(text) && held.some((form) => form.text === text));
}
