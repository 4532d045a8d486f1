import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run as exportCommand } from '../../../infra/local/commands/export.ts';
import { run as morning } from '../../../infra/local/commands/morning.ts';
import { run as verify } from '../../../infra/local/commands/verify.ts';
import { createTables, startDynamo, tableNameOf } from '../../../infra/local/engines/dynamo.ts';
import { localCredentials, localRegion } from '../../../infra/local/engines/dynamo-wire.ts';
import { lockState } from '../../../infra/local/engines/state-lock.ts';
import { withStopped } from '../../../infra/local/verify/open-stopped.ts';
import { tables } from '../../../infra/topology.ts';
import { documentClient } from '../../../shared/adapters/dynamodb/document-client.ts';
import { DynamoDirectoryWriter } from '../../../shared/adapters/dynamodb/dynamo-directory-writer.ts';
import { DynamoDutyBook } from '../../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { exportTaskId } from '../../../shared/domain/duty/commands/export-request.ts';
import { aDisclosure, anIncident, aTask, dutyOf, putReleased, releasedEvents } from '../../portal/an-incident.ts';

const [approved, alone] = ['abcdefghjkmnpqrstuvwxyz012', 'abcdefghjkmnpqrstuvwxyz013'];

describe('commands over the folder of a First Bell that has stopped', () => {
  let dir: string;
  let said: string;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'first-bell-stopped-'));
    lockState(dir).release();
    const engine = await startDynamo({ stateDir: dir });
    await createTables(engine.endpoint, tables);
    const client = documentClient({ endpoint: engine.endpoint, region: localRegion, credentials: localCredentials });
    const names = { duties: tableNameOf('duties'), disclosures: tableNameOf('disclosures'), due: tableNameOf('due'), incidents: tableNameOf('incidents') };
    const stores = { book: new DynamoDutyBook({ client, tables: names }), incidents: new DynamoIncidentStore({ client, tables: names }) };
    const directory = new DynamoDirectoryWriter({ client, table: tableNameOf('directory') });
    await directory.putSchools([{ urn: '900013', name: 'Wenbury High School', authority: '896', status: 'open', telephone: '01632 960201' }]);
    await directory.putAdults([{ adultId: 'ka-900013-1', setting: 'school:900013', name: 'Priya Nair', givenName: 'Priya', familyName: 'Nair', role: 'designated-safeguarding-lead', mailbox: 'p.nair@high.example', order: 1, trained: true, present: true, approvedBy: 'staff-admin-1' }]);
    await directory.putUser({ sub: 'sub-desk', name: 'Ada Quill', role: 'desk', force: 'cheshire', active: true });
    await putReleased(stores, aDisclosure(), anIncident());
    // Another child, planned for Tuesday.
    const later = aDisclosure({ disclosureId: 'planned', reference: 'CHE-26-0500000', setting: 'school:900013', access: 'closed', alerted: [] });
    const events = releasedEvents(later).slice(0, 3);
    await stores.book.commit({
      duties: [{ before: 0, duty: dutyOf(events), events }], disclosures: [{ before: 0, disclosure: later }],
      due: [{ what: 'release', at: '2026-11-10T07:00:00Z', id: 'release~planned', force: 'cheshire', reference: 'CHE-26-0500000', childRef: 'c1', setting: 'school:900013', disclosureId: 'planned' }],
      tasks: [
        { before: 0, task: aTask(exportTaskId(approved), { kind: 'export', from: '2026-11-08', to: '2026-11-08', reason: 'r', askedBy: 'sub-desk', approvedBy: 'sub-sergeant', approvedAt: '2026-11-09T08:00:00Z' }) },
        { before: 0, task: aTask(exportTaskId(alone), { kind: 'export', from: '2026-11-08', to: '2026-11-08', reason: 'r', askedBy: 'sub-desk' }) },
      ],
    });
    client.destroy();
    await engine.stop();
    writeFileSync(join(dir, 'clock.json'), JSON.stringify({ at: '2026-11-09T10:00:00.000Z', written: '2026-11-22T10:00:00.000Z', mode: 'stepped' }));
  });
  afterAll(() => { rmSync(dir, { recursive: true, force: true }); });
  beforeEach(() => {
    said = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => { said += String(text); return true; });
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => { said += String(text); return true; });
  });
  afterEach(() => { vi.restoreAllMocks(); });

  it('"morning" shows what a day would release, to whom by role, when and why, and names nobody', async () => {
    expect(await morning(['--state', dir, '--date', '2026-11-10'])).toBe(0);
    for (const text of ['2026-11-10: 1 notification would be released. Nothing was sent.', '07:00  Wenbury High School (school:900013)', 'CHE-26-0500000, c1: to the designated safeguarding lead', 'because: the statutory duty']) expect(said).toContain(text);
    expect(said).not.toMatch(/Ruby|Tansley|Priya|Nair/);
    expect([await morning(['--state', dir, '--date', '2026-11-31']), await morning(['--state', join(dir, 'nowhere'), '--date', '2026-11-10'])]).toEqual([2, 2]);
  });

  it('"export" writes what two people agreed on, signed and in the audit log, and nothing that one person asked for alone', async () => {
    const out = join(dir, 'out');
    expect(await exportCommand(['--state', dir, '--id', alone, '--out', out])).toBe(2);
    expect(said).toContain('a second person has not approved it');
    expect(await exportCommand(['--state', dir, '--id', approved, '--out', out])).toBe(0);
    const files = readdirSync(out).toSorted();
    expect(files).toEqual(['csv', 'csv.sig', 'json', 'json.sig'].map((ending) => `ledger-cheshire-2026-11-08-to-2026-11-08.${ending}`));
    const csv = join(out, files[0] ?? '');
    expect(readFileSync(csv, 'utf8')).toContain('"CHE-26-0412207"');
    expect(await verify(['--export', csv, '--state', dir])).toBe(0);
    writeFileSync(csv, `${readFileSync(csv, 'utf8')}"one more"\r\n`);
    expect(await verify(['--export', csv, '--state', dir])).toBe(1);
    const audit = await withStopped(dir, (client) => client.send(new ScanCommand({ TableName: tableNameOf('audit') })));
    expect(audit.Items).toMatchObject([{ operation: 'disclosure', what: 'export-command', recipient: 'sub-desk', subject: exportTaskId(approved), at: '2026-11-09T10:00:00Z' }]);
  });
});
