/** Letters that do not come apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' };

/** A name reduced to what two spellings of it share: no marks, no case, letters only. */
export function foldName(name: string): string {
  return name.normalize('NFKD').toLowerCase().replace(/[ßøłæœđðþıħ]/g, (letter) => plainLetters[letter] ?? letter).replace(/[^\p{L}]|\p{Lm}/gu, '');
}

/** Small words inside family names, which two families have in common without being related. */
const particles = new Set(['al', 'el', 'ap', 'bin', 'binti', 'bint', 'ibn', 'abu', 'ben', 'da', 'das', 'de', 'del', 'della', 'den', 'der', 'des', 'di', 'do', 'dos', 'du', 'la', 'le', 'les', 'mac', 'mc', 'san', 'st', 'ten', 'ter', 'van', 'von', 'ul', 'ur']);

/** Every form a family name may be found under: whole, and each part of a double-barrelled or two-word one. */
export function familyNameForms(name: string): string[] {
  const parts = name.split(/[\s\p{Pd}/]+/u).map(foldName).filter((part) => part.length > 1 && !particles.has(part));
  return [...new Set([foldName(name), ...parts])].filter((form) => form !== '');
}

/** First letters of every given name: people are known by their middle names too. */
export function initialsOf(givenName: string): string[] {
  return [...new Set(givenName.split(/[\s\p{Pd}/.]+/u).map((part) => foldName(part).slice(0, 1)))].filter((letter) => letter !== '');
}

export function foldPostcode(postcode: string): string {
  return postcode.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

const postcodeInText = /\b[A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d[A-Z]{2}\b/i;

/**
 * An address as "what@where" forms to be compared with `samePlace`: each number in it, or the name of the house, at the postcode
 * and at the first word of the street. "14 Larkspur Row, Wenbury" and "14, larkspur row" share one.
 */
export function addressForms(text: string | undefined, postcode: string | undefined): string[] {
  const inText = postcodeInText.exec(text ?? '')?.[0];
  const where = foldPostcode(postcode ?? inText ?? '');
  const rest = (text ?? '').replace(postcodeInText, ' ');
  const numbers = [...rest.matchAll(/\b\d+[a-z]?\b/gi)].map(([number]) => number.toLowerCase());
  const [first = '', second = ''] = rest.split(',');
  const house = numbers.length === 0 ? foldName(first) : '';
  const streets = [...rest.matchAll(/\b(\d+[a-z]?)\b[,\s]+(\p{L}[\p{L}'’]*)/giu)].map(([, number = '', word = '']) => `${number.toLowerCase()}@${foldName(word)}`);
  const street = foldName(/\p{L}[\p{L}'’]*/u.exec(second)?.[0] ?? '');
  return [...new Set([
    ...(where === '' ? [] : numbers.length > 0 ? numbers.map((number) => `${number}@${where}`) : [`${house}@${where}`]),
    ...streets, ...(house !== '' && street !== '' ? [`${house}@${street}`] : []),
  ])];
}

/** One place, as far as can be told: where either has no number, any house of the postcode may be it. */
export function samePlace(one: string, other: string): boolean {
  if (one === other) return true;
  const [what = '', where = ''] = one.split('@');
  const [otherWhat = '', otherWhere = ''] = other.split('@');
  if (where !== otherWhere || !/\d/.test(where)) return false;
  return !/^\d/.test(what) || !/^\d/.test(otherWhat);
}
