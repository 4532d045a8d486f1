/**
 * Joins the parts of a key with `#`. A `#` inside a part is escaped, so that no two lists of parts make the same key:
 * a force's event source may hold any printable character.
 */
export function keyOf(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[%#]/g, encodeURIComponent)).join('#');
}

/** A count as part of a sort key: "00000012" sorts before "00000112". */
export function padded(count: number, digits: number): string {
  return String(count).padStart(digits, '0');
}
