import { createHash } from 'node:crypto';

/** A stable id that tells nothing of what it was made from: 128 bits of SHA-256 over the parts, in base 32, lower case. */
export function opaqueIdOf(...parts: readonly (string | number)[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest();
  const alphabet = 'abcdefghjkmnpqrstuvwxyz0123456789'.slice(0, 32);
  let bits = 0n;
  for (const byte of bytes.subarray(0, 16)) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let i = 0; i < 26; i++) {
    text = (alphabet[Number(bits & 31n)] ?? '') + text;
    bits >>= 5n;
  }
  return text;
}

/** A fingerprint of any JSON value, whatever the order of its keys. */
export function fingerprintOf(value: unknown): string {
  return opaqueIdOf(canonical(value));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value).filter(([, item]) => item !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
