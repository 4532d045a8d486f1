const letters: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ħ: 'h', ŋ: 'n', ə: 'a',
};

/** Words that belong to a family name without telling families apart ("de", "al", "van"). */
const particles = new Set([
  'al', 'el', 'ul', 'ur', 'ud', 'ad', 'as', 'de', 'da', 'do', 'dos', 'das', 'del', 'della', 'di', 'du', 'la', 'le', 'van', 'von', 'der', 'den', 'ter',
  'bin', 'ibn', 'ben', 'bint', 'abu', 'ap', 'o', 'ni', 'nic', 'ui', 'y', 'e', 'st', 'mac', 'mc', 'san',
]);

/** Words an officer writes in place of a name that isn't known. */
const placeholders = new Set([
  'unknown', 'notknown', 'unk', 'uk', 'nk', 'na', 'none', 'baby', 'child', 'infant', 'boy', 'girl', 'male', 'female', 'tbc', 'unborn', 'babyboy', 'babygirl', 'son', 'daughter', 'x', 'xx',
]);

const plain = /^[a-z]+$/;

/** Lower case a–z and single spaces: no diacritics, apostrophes closed up, any other sign a space. */
export function foldName(name: string): string {
  const lower = name.toLowerCase().trim();
  if (plain.test(lower)) return lower;
  return lower
    .replace(/[łøđðıæœßþħŋə]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** Parts that a capital follows within one name: MacDonald, FitzGerald, VanDerBerg. */
const openings = new Set(['mac', 'fitz', 'van', 'von', 'der', 'den', 'ter', 'del', 'dos', 'das', 'las', 'los', 'san', 'bin', 'ben', 'abu']);

/** "OwenWilson" was two words before somebody dropped what stood between them. */
export function partRunTogether(name: string): string {
  return name.replace(/\p{Lu}\p{Ll}{2,}(?=\p{Lu}\p{Ll})/gu, (word) => (openings.has(word.toLowerCase()) ? word : `${word} `));
}

/** The words of a name, folded. */
export function nameTokens(name: string): string[] {
  const folded = foldName(name);
  return folded === '' ? [] : folded.split(' ');
}

/** The words that tell families apart, or all of them if none does. */
export function tellingTokens(tokens: readonly string[]): readonly string[] {
  if (tokens.length < 2) return tokens;
  const telling = tokens.filter((token) => !particles.has(token));
  return telling.length > 0 ? telling : tokens;
}

/** True for a blank, a question mark, "Unknown", "Baby" and the like. */
export function isPlaceholder(name: string | undefined): boolean {
  if (name === undefined) return true;
  const joined = foldName(name).replaceAll(' ', '');
  return joined === '' || placeholders.has(joined);
}
