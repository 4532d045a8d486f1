import { givenLink, givenRelatives } from './names/name-families.ts';
import { romanised } from './names/romanise.ts';
import { sharedFirstNames } from './names/names-that-say-little.ts';
import { editDistance } from './measure-slips.ts';
import type { NameForm, PreparedChild, PreparedPupil } from './prepare.ts';
import { soundOf } from './sound-of-name.ts';
import type { NameFrequencies } from './types.ts';

/** How the reported given name stands to the pupil's. From the surest to none. */
export type GivenLevel =
  | 'exact' // the whole given name, or the name the school says the child is called by
  | 'spelling' // another spelling or transliteration of it
  | 'part' // one part of a double given name, or given and middle name run together
  | 'nickname' // a short or pet form of it, or the other way round
  | 'middle' // a middle name that the school holds
  | 'slip' // a slip of pen, ear or keyboard away, and no name in its own right
  | 'far-slip' // sounds alike, or a slip from a short form of it, and no name in its own right
  | 'both-short' // two short forms of one name
  | 'shared-first' // only a first name that brothers share agrees
  | 'other-name' // as near as a slip, but a name in its own right, or a middle name that brothers share, or short for a middle name: it may be a twin's
  | 'initial'
  | 'disagrees'
  | 'absent';

export interface GivenComparison {
  readonly level: GivenLevel;
  /** The pupil's name that was met, folded, for its frequency. */
  readonly met: string;
  /** The reported name that met it, folded. */
  readonly told: string;
  /** True when it was an alias that met it, not the name given first. */
  readonly byAlias: boolean;
}

const rank: Readonly<Record<GivenLevel, number>> = {
  exact: 0, spelling: 1, part: 2, nickname: 3, middle: 4, slip: 5, 'far-slip': 6, 'both-short': 7, 'shared-first': 8, 'other-name': 9, initial: 10, disagrees: 11, absent: 12,
};

/** Where a level stands from the surest, 0, on. */
export function givenOrder(level: GivenLevel): number {
  return rank[level];
}

export function compareGivenNames(child: PreparedChild, pupil: PreparedPupil, frequencies: NameFrequencies): GivenComparison {
  return compareGivenForms(child.given, pupil.given, pupil.middles, frequencies);
}

/** The surest agreement between any reported form and any the pupil has. */
export function compareGivenForms(reported: readonly NameForm[], held: readonly NameForm[], middles: readonly string[], frequencies: NameFrequencies): GivenComparison {
  let best: GivenLevel = 'absent';
  let met = '';
  let by: NameForm | undefined;
  for (const form of reported) {
    for (const heldForm of held) {
      const level = compareForms(form, heldForm, middles, frequencies);
      if (rank[level] < rank[best]) [best, met, by] = [level, heldForm.text, form];
    }
    if (rank[best] <= rank.middle) continue;
    for (const middle of middles) {
      const level = !isMiddle(form.text, middle, frequencies) ? (givenLink(form.text, middle) === 'nickname' ? 'other-name' : 'disagrees') : sharedFirstNames.has(middle) ? 'other-name' : 'middle';
      if (rank[level] < rank[best]) [best, met, by] = [level, middle, form];
    }
  }
  return { level: best, met, told: by?.text ?? '', byAlias: by?.kind === 'alias' };
}

function isMiddle(told: string, middle: string, frequencies: NameFrequencies): boolean {
  return told === middle || givenLink(told, middle) === 'spelling' || (isSlip(told, middle) && !areBothNames(told, middle, frequencies));
}

function compareForms(reported: NameForm, held: NameForm, middles: readonly string[], frequencies: NameFrequencies): GivenLevel {
  const a = reported.text;
  const b = held.text;
  if (a === b) return sharedFirstNames.has(b) ? 'shared-first' : 'exact';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'disagrees';
  const link = givenLink(a, b);
  if (link === 'spelling') return sharedFirstNames.has(b) ? 'shared-first' : 'spelling';
  const near = isSlip(a, b);
  const bothNames = near && areBothNames(a, b, frequencies);
  // Ella and Ellie may be one child or twins; Charlie and Charlotte are not written for each other by a slip.
  if (link === 'nickname') return sharedFirstNames.has(b) ? 'shared-first' : bothNames ? 'other-name' : 'nickname';
  if (near && !bothNames) return sharedFirstNames.has(b) ? 'shared-first' : 'slip';
  const part = compareParts(reported, held, middles);
  if (part !== undefined) return part;
  if (near) return 'other-name';
  if (link === 'both-short') return 'both-short';
  const far = (a[0] === b[0] && soundOf(a) === soundOf(b) && editDistance(a, b, 3) <= 3) || isSlipOfShortForm(a, b) || isShortened(a, b);
  if (!far) return 'disagrees';
  return isOnRoll(a, frequencies) ? 'other-name' : 'far-slip';
}

/** A double given name against one of its parts, or a given name with its middle name after it. */
function compareParts(reported: NameForm, held: NameForm, middles: readonly string[]): GivenLevel | undefined {
  const [first = ''] = reported.tokens;
  const [heldFirst = ''] = held.tokens;
  for (const middle of middles) {
    if (!reported.text.endsWith(middle) || reported.text.length === middle.length) continue;
    const before = reported.text.slice(0, -middle.length);
    if (before === held.text || givenLink(before, held.text) !== undefined || isSlip(before, held.text)) return 'part';
  }
  if (reported.tokens.length < 2 && held.tokens.length < 2) return undefined;
  if (first === heldFirst || givenLink(first, heldFirst) === 'spelling') {
    const bothDouble = reported.tokens.length > 1 && held.tokens.length > 1;
    if (sharedFirstNames.has(heldFirst)) return bothDouble ? 'disagrees' : 'shared-first';
    return bothDouble ? 'other-name' : 'part';
  }
  if (held.tokens.includes(reported.text) || reported.tokens.includes(held.text)) return 'part';
  return undefined;
}

/** One edit in a name of three letters or more, or two in a longer one, or in one that sounds the same. */
export function isSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return false;
  const distance = editDistance(a, b, 2);
  if (distance <= 1) return true;
  return distance === 2 && (shorter >= 7 || (shorter >= 4 && soundOf(a) === soundOf(b)));
}

/** Met so often, each of them, that neither is likely to be a slip of the other: the one told may be a twin's. */
function areBothNames(told: string, held: string, { given }: NameFrequencies): boolean {
  const seenTold = timesSeen(told, given);
  const seenHeld = given.get(held) ?? 0;
  if (seenTold < 3 || seenTold * 150 < seenHeld) return false;
  return seenHeld > 2 || seenTold < 50;
}

/** The name breaks off: "Iv" for Ivy, "Maks" for Maksymilian. */
function isShortened(told: string, held: string): boolean {
  return told.length >= 2 && held.length > told.length && held.startsWith(told);
}

function isOnRoll(told: string, { given }: NameFrequencies): boolean {
  return timesSeen(told, given) >= 2;
}

/** How many pupils bear the name, however spelled: "Jamy" is Jamie written by ear, so it is no slip for Jayden. */
export function timesSeen(told: string, given: ReadonlyMap<string, number>): number {
  let bySpelling = spellings.get(given);
  if (!bySpelling) {
    bySpelling = new Map();
    for (const [name, count] of given) bySpelling.set(romanised(name), (bySpelling.get(romanised(name)) ?? 0) + count);
    spellings.set(given, bySpelling);
  }
  return Math.max(given.get(told) ?? 0, bySpelling.get(romanised(told)) ?? 0);
}

const spellings = new WeakMap<ReadonlyMap<string, number>, Map<string, number>>();

function isSlipOfShortForm(told: string, held: string): boolean {
  if (told.length < 4) return false;
  for (const relative of givenRelatives(held)) if (relative.length >= 4 && relative.charCodeAt(0) === told.charCodeAt(0) && isSlip(told, relative)) return true;
  return false;
}
