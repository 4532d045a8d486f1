import { isSlip } from './compare-given-names.ts';
import { areFamilySpellings } from './names/name-families.ts';
import { areGenderedForms } from './names/gendered-family-names.ts';
import { customaryFamilyNames } from './names/names-that-say-little.ts';
import type { NameForm } from './prepare.ts';
import { soundOf } from './sound-of-name.ts';

/** How the reported family name stands to the pupil's. From the surest to none. */
export type FamilyLevel =
  | 'whole' // the whole name, its parts in any order
  | 'former' // a former name that the school holds
  | 'spelling' // another spelling, or the form borne by the other sex
  | 'half' // one half of a double name
  | 'slip'
  | 'half-slip' // a slip away from one half
  | 'customary' // only a name taken by faith or custom agrees (Singh, Kaur, Begum)
  | 'sounds' // sounds alike, no more
  | 'disagrees'
  | 'absent';

export interface FamilyComparison {
  readonly level: FamilyLevel;
  /** The pupil's name, or part of it, that was met, folded, for its frequency. */
  readonly met: string;
  /** The reported name that met it, folded. */
  readonly told: string;
  readonly byAlias: boolean;
}

const rank: Readonly<Record<FamilyLevel, number>> = { whole: 0, former: 1, spelling: 2, half: 3, slip: 4, 'half-slip': 5, customary: 6, sounds: 7, disagrees: 8, absent: 9 };

/** The surest agreement between any reported form and any the pupil has. */
export function compareFamilyForms(reported: readonly NameForm[], held: readonly NameForm[]): FamilyComparison {
  let best: Found = none;
  let by: NameForm | undefined;
  for (const form of reported) {
    for (const heldForm of held) {
      const found = compareForms(form, heldForm);
      if (rank[found.level] < rank[best.level]) [best, by] = [found, form];
    }
  }
  return { level: best.level, met: best.met, told: by?.text ?? '', byAlias: by?.kind === 'alias' };
}

interface Found {
  readonly level: FamilyLevel;
  readonly met: string;
}

const none: Found = { level: 'absent', met: '' };

function compareForms(reported: NameForm, held: NameForm): Found {
  const whole: FamilyLevel = held.kind === 'former' ? 'former' : 'whole';
  const met = held.text;
  if (reported.text === held.text || sameParts(reported.tokens, held.tokens)) {
    return { level: customaryFamilyNames.has(held.tokens.join('')) ? 'customary' : whole, met };
  }
  if (areFamilySpellings(reported.text, held.text) || areGenderedForms(reported.text, held.text)) return { level: 'spelling', met };
  let level: FamilyLevel = 'disagrees';
  let metPart = met;
  for (const a of reported.tokens) {
    for (const b of held.tokens) {
      const found = compareParts(a, b);
      if (rank[found] < rank[level]) {
        level = found;
        metPart = b;
      }
    }
  }
  const single = reported.tokens.length === 1 && held.tokens.length === 1;
  if (single && level === 'half') return { level: 'spelling', met: metPart };
  // One word each with nothing left out: what was found of the parts holds of the whole.
  if (single && reported.tokens[0] === reported.text && met === held.tokens[0]) return level === 'half-slip' ? { level: 'slip', met } : { level, met: metPart };
  if (level === 'half') return { level, met: metPart };
  if (isSlip(reported.text, held.text)) return { level: 'slip', met };
  if (!single && reported.tokens.join('') !== reported.text && isSlip(reported.tokens.join(''), held.tokens.join(''))) return { level: 'slip', met };
  return { level, met: metPart };
}

function compareParts(a: string, b: string): FamilyLevel {
  if (a === b) return customaryFamilyNames.has(b) ? 'customary' : 'half';
  if (a.length < 3 || b.length < 3) return 'disagrees';
  if (areFamilySpellings(a, b) || areGenderedForms(a, b)) return 'half';
  if (isSlip(a, b)) return 'half-slip';
  return a.charCodeAt(0) === b.charCodeAt(0) && soundOf(a) === soundOf(b) ? 'sounds' : 'disagrees';
}

function sameParts(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.join('') === b.join('');
  return a.length > 1 ? a.every((word) => b.includes(word)) && b.every((word) => a.includes(word)) : a[0] === b[0];
}
