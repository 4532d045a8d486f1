const special: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae' };

/** A name as a mailbox or a hurried typist would have it: small plain letters and hyphens. */
export function latinLetters(name: string): string {
  return withoutAccents(name).toLowerCase().replace(/[^a-z -]/g, '').trim().replace(/ +/g, '-');
}

/** The name with its accents taken off, its capitals kept. */
export function withoutAccents(name: string): string {
  return name
    .replace(/[łıøđßæŁİØĐÆ]/g, (letter) => {
      const plain = special[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
    })
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
