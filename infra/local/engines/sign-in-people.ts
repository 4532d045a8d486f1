import { createHmac, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { readIfThere, writeWhole } from './state-file.ts';

/** Someone who can sign in to the portal. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** What they sign in with; compared without regard to case. */
  readonly email: string;
  readonly password: string;
  /** Base32. */
  readonly totpSecret: string;
  /** What to say of them on the page of codes; those without it are found by searching alone. */
  readonly shown?: string;
}

export interface People {
  readonly all: readonly Person[];
  byId(id: string): Person | undefined;
  /** Who this is, if all three are right and the code has not been used; else why not, for our own counting only. */
  check(email: string, password: string, code: string): { kind: 'person'; person: Person } | { kind: 'refused' } | { kind: 'too-many-tries' };
  /** The code to show now; it may have been used already. */
  codeNow(person: Person): string;
  /** A code that will be taken, waiting for one if the last three have been used. */
  nextCode(personId: string): Promise<string>;
}

const period = 30;
const tries = 10;
const triesWindowMs = 15 * 60_000;
const mostCounted = 10_000;

/** A password and second-factor secret for an invented person, the same for the same seed and id. They guard nothing real. */
export function demoSecrets(seed: string, personId: string): { password: string; totpSecret: string } {
  const secret = (use: string) => new Secret({ buffer: new Uint8Array(createHmac('sha256', `first-bell demo ${seed}`).update(`${use} ${personId}`).digest().subarray(0, 20)).buffer }).base32;
  const word = secret('password').toLowerCase();
  return { password: `${word.slice(0, 4)}-${word.slice(4, 8)}-${word.slice(8, 12)}`, totpSecret: secret('totp') };
}

/** Codes are taken within one step of 30 seconds either side, and each once for each person, also across restarts. */
export function keepPeople(all: readonly Person[], dir: string): People {
  const byId = new Map(all.map((person) => [person.id, person]));
  const byEmail = new Map(all.map((person) => [person.email.toLowerCase(), person]));
  const usedFile = join(dir, 'used-codes.json');
  const used = new Map<string, number>(Object.entries(JSON.parse(readIfThere(usedFile) ?? '{}') as Record<string, number>));
  const failures = new Map<string, number[]>();
  const promised = new Map<string, number>();

  const use = (person: Person, code: string): boolean => {
    const now = step();
    const counter = [now - 1, now, now + 1].find((one) => one > (used.get(person.id) ?? -1) && same(codeAt(person, one), code));
    if (counter === undefined) return false;
    for (const [id, at] of used) if (at < now - 2) used.delete(id);
    used.set(person.id, counter);
    writeWhole(usedFile, JSON.stringify(Object.fromEntries(used)));
    return true;
  };

  return {
    all,
    byId: (id) => byId.get(id),
    check: (email, password, code) => {
      const key = email.trim().toLowerCase();
      const recent = (failures.get(key) ?? []).filter((at) => at > Date.now() - triesWindowMs);
      if (recent.length >= tries) return { kind: 'too-many-tries' };
      const person = byEmail.get(key);
      // Compared even for somebody unknown, so that the answer takes as long.
      const passwordRight = same(person?.password ?? 'nobody has this', password) && person !== undefined;
      if (passwordRight && use(person, code.replace(/\s/g, ''))) {
        failures.delete(key);
        return { kind: 'person', person };
      }
      if (failures.size >= mostCounted) failures.delete(failures.keys().next().value ?? '');
      failures.set(key, [...recent, Date.now()]);
      return { kind: 'refused' };
    },
    codeNow: (person) => codeAt(person, step()),
    nextCode: async (personId) => {
      const person = byId.get(personId);
      if (!person) throw new Error(`Nobody with the id "${personId}" can sign in.`);
      for (;;) {
        const counter = Math.max(step() - 1, (used.get(personId) ?? -1) + 1, (promised.get(personId) ?? -1) + 1);
        if (counter <= step() + 1) {
          promised.set(personId, counter);
          return codeAt(person, counter);
        }
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    },
  };
}

function step(): number {
  return Math.floor(Date.now() / 1000 / period);
}

function codeAt(person: Person, counter: number): string {
  return new TOTP({ secret: Secret.fromBase32(person.totpSecret), algorithm: 'SHA1', digits: 6, period }).generate({ timestamp: counter * period * 1000 });
}

function same(right: string, given: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(digest(right), digest(given));
}
