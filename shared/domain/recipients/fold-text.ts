/** A name reduced to what two spellings of it share: no marks, no case, letters only. */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/[^\p{L}]/gu, '');
}

/** Every form a family name may be found under: whole, and each part of a double-barrelled or two-word one. */
export function familyNameForms(name: string): string[] {
  const parts = name.split(/[\s-]+/).map(foldName).filter((part) => part.length > 2);
  return [...new Set([foldName(name), ...parts])].filter((form) => form !== '');
}

export function foldPostcode(postcode: string): string {
  return postcode.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** "14 Larkspur Row, Wenbury" and "14, larkspur row" agree: the number and the first word of the street. */
export function addressForm(text: string | undefined, postcode: string | undefined): string | undefined {
  const number = /\d+[a-z]?/i.exec(text ?? '')?.[0]?.toLowerCase();
  if (postcode && number) return `${number}@${foldPostcode(postcode)}`;
  const street = /\d+[a-z]?[,\s]+([\p{L}']+)/iu.exec(text ?? '')?.[1];
  return number && street ? `${number}@${foldName(street)}` : undefined;
}
