/** Endings of one Slavic (or Baltic) family name as borne by a man and by a woman, folded, longest first. */
const endings: readonly (readonly [masculine: string, feminine: string])[] = [
  ['dzki', 'dzka'], ['ski', 'ska'], ['cki', 'cka'], ['sky', 'ska'], ['skyi', 'ska'], ['skiy', 'skaya'], ['skyy', 'ska'], ['sky', 'skaya'], ['skyi', 'skaia'],
  ['ny', 'na'], ['ty', 'ta'], ['ry', 'ra'], ['ov', 'ova'], ['ev', 'eva'], ['in', 'ina'], ['yn', 'yna'], ['as', 'iene'], ['as', 'aite'], ['is', 'iene'], ['us', 'iene'], ['is', 'yte'], ['us', 'ute'], ['ak', 'akova'], ['', 'ova'],
];

const leastStem = 3;

/** True if the two folded family names differ only in that one is the masculine and the other the feminine form. */
export function areGenderedForms(a: string, b: string): boolean {
  if (a === b || a.length < 4 || b.length < 4 || !a.startsWith(b.slice(0, leastStem))) return false;
  return endings.some(([masculine, feminine]) => formsOf(a, b, masculine, feminine) || formsOf(b, a, masculine, feminine));
}

function formsOf(man: string, woman: string, masculine: string, feminine: string): boolean {
  if (!man.endsWith(masculine) || !woman.endsWith(feminine)) return false;
  const stem = man.slice(0, man.length - masculine.length);
  return stem.length >= leastStem && stem === woman.slice(0, woman.length - feminine.length);
}
