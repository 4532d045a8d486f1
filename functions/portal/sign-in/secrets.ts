import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits, for cookies, tokens and the like. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a cookie's secret: whoever reads the table can't sign in with it. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Compares without telling by its duration where the two differ. */
export function equalSecrets(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
}
