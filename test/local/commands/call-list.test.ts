import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sealCallList } from '../../../functions/call-list/seal-call-list.ts';
import { run } from '../../../infra/local/commands/call-list.ts';
import { localKey } from '../../../infra/local/engines/local-keys.ts';
import { bucketDir, startObjects } from '../../../infra/local/engines/objects.ts';
import { S3Objects } from '../../../shared/adapters/s3/s3-objects.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { aFullDesk } from '../../portal/a-full-desk.ts';
import { aDisclosure, anIncident, putReleased } from '../../portal/an-incident.ts';
import { aPortal } from '../../portal/a-portal.ts';

describe('with the region away', () => {
  let dir: string;
  let said: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'first-bell-calls-'));
    said = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => { said += String(text); return true; });
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => { said += String(text); return true; });
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(dir, { recursive: true, force: true });
  });

  /** Puts a list by way of the adapter and the bucket, then stops everything. Answers its file. */
  async function putAndStop(incident = anIncident()): Promise<string> {
    const engine = await startObjects({ stateDir: dir, buckets: ['call-lists'] });
    vi.stubEnv('AWS_ENDPOINT_URL_S3', engine.endpoint);
    const { fakes } = await aPortal();
    await aFullDesk(fakes);
    if (incident.reference !== anIncident().reference) await putReleased(fakes, aDisclosure({ disclosureId: 'ofarefuge', reference: incident.reference }, incident), incident);
    const keys = { cheshire: localKey(dir, 'call-list-cheshire').public };
    await sealCallList('cheshire', '2026-11-09T06:45:00Z', { book: fakes.book, directory: fakes.directory, incidents: fakes.incidents, protectedKeys: { cheshire: localKey(dir, 'call-list-protected-cheshire').public }, objects: new S3Objects({ bucket: 'call-lists', region: 'eu-west-1' }), keys, policyOf, log: makeLog('test', () => undefined), last: new Map() });
    await engine.stop();
    const [file = ''] = readdirSync(join(bucketDir(dir, 'call-lists'), 'cheshire'));
    return join(bucketDir(dir, 'call-lists'), 'cheshire', file);
  }

  it('the list is there, opens with the force\'s key, and says whom to ring and what to say', async () => {
    const file = await putAndStop();
    expect(await run(['--open', file, '--key', localKey(dir, 'call-list-cheshire').file])).toBe(0);
    for (const text of ['CALL LIST of cheshire', '4 children are still to be told of', 'Mossbridge Primary School   01632 960200', 'CHE-26-0412207, c1   ring now', 'ON HOLD', 'read back', 'leave nothing on voicemail']) expect(said).toContain(text);
    expect(said).not.toMatch(/Ruby|Tansley|Osei/);
  });

  it('a school that could reveal a refuge is on no list: its sheet is printed alone, with the key of those who may know', async () => {
    const file = await putAndStop(anIncident({ reference: 'CHE-26-0412990', doNotDiscloseTo: [] }));
    const [key, protectedKey] = [localKey(dir, 'call-list-cheshire').file, localKey(dir, 'call-list-protected-cheshire').file];
    expect(await run(['--open', file, '--key', key])).toBe(0);
    const list = said;
    expect(list).toMatch(/A school whose name is protected: a supervisor has the sheet\n\s+CHE-26-0412990, c1/);
    expect(list.match(/Mossbridge/g)).toHaveLength(1);
    said = '';
    expect(await run(['--open', file, '--key', key, '--protected-key', key])).toBe(2);
    expect(said).not.toContain('Mossbridge');
    said = '';
    expect(await run(['--open', file, '--key', key, '--protected-key', protectedKey])).toBe(0);
    for (const text of ['PROTECTED PART of the call list of cheshire', 'CHE-26-0412990, c1   Mossbridge Primary School   01632 960200']) expect(said).toContain(text);
    expect(said).not.toMatch(/CHE-26-0412207|Ruby|Tansley/);
  });

  it('a list without such a school has no protected part, and says so', async () => {
    const file = await putAndStop();
    expect(await run(['--open', file, '--key', localKey(dir, 'call-list-cheshire').file, '--protected-key', localKey(dir, 'call-list-protected-cheshire').file])).toBe(2);
    expect(said).toContain('no protected part');
  });

  it('another key does not open it, nor a list that was changed', async () => {
    const file = await putAndStop();
    const other = join(dir, 'other.jwk');
    writeFileSync(other, JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })));
    expect(await run(['--open', file, '--key', other])).toBe(2);
    const changed = join(dir, 'changed.jwe');
    const parts = readFileSync(file, 'utf8').split('.');
    writeFileSync(changed, parts.with(3, `${parts[3]?.startsWith('A') ? 'B' : 'A'}${parts[3]?.slice(1) ?? ''}`).join('.'));
    expect(await run(['--open', changed, '--key', localKey(dir, 'call-list-cheshire').file])).toBe(2);
    expect(said).not.toContain('CALL LIST');
  });

  it('a key is made once, and never over another', async () => {
    const file = join(dir, 'force.jwk');
    expect(await run(['--new-key', file])).toBe(0);
    expect(JSON.parse(said)).toEqual({ kty: 'EC', crv: 'P-256', x: expect.any(String) as string, y: expect.any(String) as string });
    const before = readFileSync(file, 'utf8');
    expect([await run(['--new-key', file]), readFileSync(file, 'utf8') === before]).toEqual([2, true]);
  });

  it('nothing in a bucket is replaced or taken out', async () => {
    const engine = await startObjects({ stateDir: dir, buckets: ['anchors'] });
    vi.stubEnv('AWS_ENDPOINT_URL_S3', engine.endpoint);
    const objects = new S3Objects({ bucket: 'anchors', region: 'eu-west-2' });
    expect([await objects.put('cheshire/1.json', 'first', 'application/json'), await objects.put('cheshire/1.json', 'second', 'application/json')]).toEqual(['stored', 'there-already']);
    for (const method of ['DELETE', 'PUT', 'GET']) expect((await fetch(`${engine.endpoint}/anchors/cheshire/1.json`, { method, ...(method === 'PUT' ? { body: 'x' } : {}) })).status).toBe(403);
    await expect(new S3Objects({ bucket: 'elsewhere', region: 'eu-west-2' }).put('x', 'y', 'text/plain')).rejects.toThrow('404');
    await engine.stop();
    expect(readFileSync(join(bucketDir(dir, 'anchors'), 'cheshire', '1.json'), 'utf8')).toBe('first');
    expect(existsSync(join(bucketDir(dir, 'elsewhere')))).toBe(false);
  });
});
