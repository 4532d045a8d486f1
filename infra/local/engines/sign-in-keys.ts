import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { join } from 'node:path';
import { readIfThere, writeWhole } from './state-file.ts';
import { StartProblem } from './start-problem.ts';

export interface SignInKeys {
  /** RS256, the only kind that API Gateway's authorizer takes. */
  readonly signing: JWK;
  readonly cookies: string;
  readonly portalSecret: string;
}

/** The provider's keys, made once for a state folder, so that a restart leaves tokens valid. */
export async function signInKeys(dir: string, stateDir: string): Promise<SignInKeys> {
  const file = join(dir, 'keys.json');
  const text = readIfThere(file);
  if (text !== null) {
    try {
      return JSON.parse(text) as SignInKeys;
    } catch (cause) {
      throw new StartProblem('state-corrupt', `The sign-in keys in the state folder ${stateDir} are damaged. Put back a copy of the folder, or delete it to begin afresh.`, { cause });
    }
  }
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const keys: SignInKeys = {
    signing: { ...(await exportJWK(privateKey)), kid: `local-${randomBytes(4).toString('hex')}`, use: 'sig', alg: 'RS256' },
    cookies: randomBytes(32).toString('base64url'),
    portalSecret: randomBytes(32).toString('base64url'),
  };
  writeWhole(file, JSON.stringify(keys));
  return keys;
}
