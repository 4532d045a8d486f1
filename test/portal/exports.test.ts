import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { run as verifyCommand } from '../../infra/local/commands/verify.ts';
import { aPortal, type TestBrowser, type TestPortal } from './a-portal.ts';
import { aDisclosure, anIncident, force, putReleased } from './an-incident.ts';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

describe('an export of the ledger', () => {
  let portal: TestPortal;
  let asker: TestBrowser;
  let sergeant: TestBrowser;
  const wanted = { from: '2026-11-08', to: '2026-11-08', reason: 'For the inspectorate: HMI-2026-11.' };
  const taskOf = () => [...portal.fakes.book.tasks.values()].find(({ detail }) => detail.kind === 'export');
  const address = () => `/desk/exports/${taskOf()?.taskId.replace('export~', '') ?? ''}`;

  beforeEach(async () => {
    portal = await aPortal({ signer: { sign: async (text) => sign('sha256', Buffer.from(text), privateKey).toString('base64') } });
    await putReleased(portal.fakes, aDisclosure(), anIncident());
    [asker, sergeant] = [await portal.signedIn('sub-desk'), await portal.signedIn('sub-sergeant')];
  });

  async function asked(by = asker): Promise<void> {
    await by.get('/desk/exports');
    expect((await by.post('/desk/exports', wanted)).headers.location).toBe('/desk/exports?done=asked');
  }
  async function approved(): Promise<void> {
    await asked();
    await sergeant.get('/desk/exports');
    expect((await sergeant.post(`${address()}/decide`, { decision: 'approve' })).statusCode).toBe(303);
    portal.fakes.clock.set('2026-11-09T07:20:00Z');
  }

  it('is made by two people: until another has approved it there is nothing to take, for anybody', async () => {
    await asked();
    for (const browser of [asker, sergeant]) for (const file of ['csv', 'json', 'csv-signature', 'json-signature']) expect((await browser.get(`${address()}/${file}`)).statusCode).toBe(404);
    // Whoever asks cannot approve, a supervisor either.
    const own = await portal.signedIn('sub-sergeant');
    portal.fakes.book.tasks.clear();
    await asked(own);
    expect((await own.post(`${address()}/decide`, { decision: 'approve' })).statusCode).toBe(409);
    expect((await own.get(`${address()}/csv`)).statusCode).toBe(404);
    // A desk user approves nothing at all.
    expect((await asker.post(`${address()}/decide`, { decision: 'approve' })).statusCode).toBe(404);
  });

  it('is taken by whoever asked and by nobody else, each time in the audit log before a byte is sent', async () => {
    await approved();
    const csv = await asker.get(`${address()}/csv`);
    expect([csv.statusCode, csv.headers['content-type'], csv.headers['content-disposition']]).toEqual([200, 'text/csv; charset=utf-8', 'attachment; filename="ledger-cheshire-2026-11-08-to-2026-11-08.csv"']);
    expect(csv.body).toContain('"CHE-26-0412207"');
    expect(csv.body).not.toMatch(/Ruby|Tansley|Harriet/);
    expect((await sergeant.get(`${address()}/csv`)).statusCode).toBe(404);
    expect(portal.fakes.audit.entries.filter(({ what }) => what.startsWith('export')).map(({ what, actor, recipient }) => [what, actor, recipient])).toEqual([
      ['exports', 'sub-desk', undefined], ['export-ask', 'sub-desk', undefined], ['exports', 'sub-sergeant', undefined], ['export-decide', 'sub-sergeant', undefined], ['export-csv', 'sub-desk', 'sub-desk'], ['export-take', 'sub-sergeant', undefined],
    ]);
    portal.fakes.audit.fault = new Error('away');
    expect((await asker.get(`${address()}/csv`)).statusCode).toBe(503);
  });

  it('is the same bytes every time, and its signature says so to anybody with the public key', async () => {
    await approved();
    const dir = mkdtempSync(join(tmpdir(), 'first-bell-export-'));
    let said = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => { said += String(text); return true; });
    try {
      const [file, key] = [join(dir, 'ledger.csv'), join(dir, 'key.jwk')];
      writeFileSync(file, (await asker.get(`${address()}/csv`)).body);
      portal.fakes.clock.set('2026-11-09T09:00:00Z');
      await (await portal.signedIn('sub-harriet')).get('/notifications/disclosureofruby');
      expect((await asker.get(`${address()}/csv`)).rawPayload.equals(Buffer.from((await asker.get(`${address()}/csv`)).body))).toBe(true);
      writeFileSync(`${file}.sig`, (await asker.get(`${address()}/csv-signature`)).body);
      writeFileSync(key, JSON.stringify(publicKey.export({ format: 'jwk' })));
      expect(await verifyCommand(['--export', file, '--key', key])).toBe(0);
      writeFileSync(file, (await asker.get(`${address()}/csv`)).body.replace('"released"', '"read"'));
      expect(await verifyCommand(['--export', file, '--key', key])).toBe(1);
      expect(said).toMatch(/as it was signed\.[\s\S]*not as it was signed/);
    } finally {
      vi.restoreAllMocks();
      rmSync(dir, { recursive: true, force: true });
    }
  });

  it('leaves out what whoever asked may not know of, and can be refused, closed and outlived', async () => {
    await asked(await portal.signedIn('sub-party'));
    await sergeant.get('/desk/exports');
    await sergeant.post(`${address()}/decide`, { decision: 'approve' });
    portal.fakes.clock.set('2026-11-09T07:20:00Z');
    const party = await portal.signedIn('sub-party');
    expect((await party.get(`${address()}/csv`)).body).not.toContain('CHE-26-0412207');
    portal.fakes.clock.set('2026-11-17T07:20:00Z');
    expect((await party.get(`${address()}/csv`)).statusCode).toBe(404);
    await party.get('/desk/exports');
    expect((await party.post(`${address()}/close`)).statusCode).toBe(303);
    expect(taskOf()).toMatchObject({ state: 'closed', closedBy: 'sub-party' });
    portal.fakes.book.tasks.clear();
    await asked();
    await sergeant.get('/desk/exports');
    expect((await sergeant.post(`${address()}/decide`, { decision: 'refuse' })).statusCode).toBe(409);
    expect((await sergeant.post(`${address()}/decide`, { decision: 'refuse', reason: 'Not for us to give.' })).statusCode).toBe(303);
    expect(taskOf()).toMatchObject({ state: 'closed', decision: { kind: 'export-refused' }, force });
  });

  it.each([
    [{ ...wanted, from: '2026-11-31' }, 'Enter the first day'], [{ ...wanted, to: '' }, 'Enter the last day'], [{ ...wanted, reason: '' }, 'Enter who it is for'],
    [{ ...wanted, from: '2026-10-01' }, 'at most 31 days'], [{ ...wanted, to: '2026-11-01' }, 'the first before the last'],
  ])('%j is sent back with what is wrong', async (fields, words) => {
    await asker.get('/desk/exports');
    const answer = await asker.post('/desk/exports', fields);
    expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining(words)]);
    expect(taskOf()).toBeUndefined();
  });
});
