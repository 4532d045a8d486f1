import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere, writeWhole } from './state-file.ts';

/** A pair of keys on the curve P-256 as JSON Web Keys; `private` holds the public half too. */
export interface LocalKey {
  readonly private: JsonWebKey;
  readonly public: JsonWebKey;
  /** The file of the private key. */
  readonly file: string;
}

/** The key of a name in a state folder, made at its first use and kept from then on. For synthetic data: a real key never lies in a folder. */
export function localKey(stateDir: string, name: string): LocalKey {
  const file = join(stateDir, 'keys', `${name}.jwk`);
  const before = readIfThere(file);
  const found = before === null ? newKey() : (JSON.parse(before) as JsonWebKey);
  if (before === null) {
    mkdirSync(join(stateDir, 'keys'), { recursive: true, mode: 0o700 });
    writeWhole(file, `${JSON.stringify(found)}\n`);
    writeWhole(join(stateDir, 'keys', `${name}.public.jwk`), `${JSON.stringify(publicOf(found))}\n`);
  }
  return { private: found, public: publicOf(found), file };
}

export function newKey(): JsonWebKey {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
}

export function publicOf({ kty, crv, x, y }: JsonWebKey): JsonWebKey {
  return { ...(kty ? { kty } : {}), ...(crv ? { crv } : {}), ...(x ? { x } : {}), ...(y ? { y } : {}) };
}
