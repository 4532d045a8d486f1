/**
 * An id in the letters that SES allows in a tag: A–Z, a–z, 0–9, `_` and `-`. Any other is written `_` and two hexadecimal digits
 * for each byte, `_` itself too, so that a delivery event gives back the very id.
 */
export function tagValue(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (character) => [...Buffer.from(character, 'utf8')].map((byte) => `_${byte.toString(16).padStart(2, '0')}`).join(''));
}

/** The id that `tagValue` wrote. */
export function idOfTag(value: string): string {
  return decodeURIComponent(value.replaceAll('%', '%25').replace(/_([0-9a-f]{2})/g, '%$1'));
}
