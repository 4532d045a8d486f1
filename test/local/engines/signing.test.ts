import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { localKey } from '../../../infra/local/engines/local-keys.ts';
import { type SigningEngine, startSigning } from '../../../infra/local/engines/signing.ts';
import { KmsSigner } from '../../../shared/adapters/kms/kms-signer.ts';

let dir: string;
let engine: SigningEngine;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'first-bell-signing-'));
  engine = await startSigning({ stateDir: dir });
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  vi.stubEnv('AWS_ENDPOINT_URL_KMS', engine.endpoint);
});
afterEach(async () => {
  await engine.stop();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true, force: true });
});

test('signs as KMS does: what it gives verifies with the public half, and with no other text', async () => {
  const signature = Buffer.from(await new KmsSigner({ keyId: 'alias/first-bell-signing', region: 'eu-west-2' }).sign('a statement'), 'base64');
  const key = createPublicKey({ key: localKey(dir, 'signing').public, format: 'jwk' });
  expect([verify('sha256', Buffer.from('a statement'), key, signature), verify('sha256', Buffer.from('another'), key, signature)]).toEqual([true, false]);
});

test('keeps its key from one start to the next, and signs nothing but what KMS would', async () => {
  const before = localKey(dir, 'signing').public;
  await engine.stop();
  engine = await startSigning({ stateDir: dir });
  expect(localKey(dir, 'signing').public).toEqual(before);
  await expect(new KmsSigner({ keyId: 'k', region: 'eu-west-2' }).sign('x'.repeat(4097))).rejects.toThrow('4,096');
  const refused = await fetch(engine.endpoint, { method: 'POST', headers: { 'x-amz-target': 'TrentService.Decrypt' }, body: '{}' });
  expect(refused.status).toBe(400);
});
