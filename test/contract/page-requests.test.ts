import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynoxideProgram } from '../../infra/local/engines/dynamo-binaries.ts';
import { DynamoAuditLog } from '../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDirectoryWriter } from '../../shared/adapters/dynamodb/dynamo-directory-writer.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { DynamoRoll } from '../../shared/adapters/dynamodb/dynamo-roll.ts';
import { DynamoSessions } from '../../shared/adapters/dynamodb/dynamo-sessions.ts';
import { DynamoTogether } from '../../shared/adapters/dynamodb/dynamo-together.ts';
import { aPortal, putPeople, type TestBrowser, type TestPortal } from '../portal/a-portal.ts';
import { aDisclosure, anIncident, putReleased } from '../portal/an-incident.ts';
import { startStore, type Store } from './engines.ts';

/** What one page asked of DynamoDB, by command. */
type Asked = Readonly<Record<string, number>>;

describe.skipIf(!dynoxideProgram())('what a key adult\'s page asks of DynamoDB, through the real adapters, on dynoxide (left out where it is not installed)', () => {
  let store: Store;
  let harriet: TestBrowser;
  let portal: TestPortal;
  let stores: { readonly book: DynamoDutyBook; readonly incidents: DynamoIncidentStore };
  let asked: Record<string, number> = {};
  const page = `/notifications/${aDisclosure().disclosureId}`;

  beforeAll(async () => {
    store = await startStore('dynoxide');
    const { duties, disclosures, due, incidents, directory: table, sessions, audit: log, rolls } = await store.fresh('duties', 'disclosures', 'due', 'incidents', 'directory', 'sessions', 'audit', 'rolls');
    await putPeople({ directory: new DynamoDirectoryWriter({ client: store.client, table }) });
    const before = { book: new DynamoDutyBook({ client: store.client, tables: { duties, disclosures, due } }), incidents: new DynamoIncidentStore({ client: store.client, tables: { incidents, duties, due } }) };
    stores = before;
    await putReleased(before, aDisclosure(), anIncident());
    const june = anIncident({ reference: 'CHE-26-0200001' });
    await putReleased(before, aDisclosure({ disclosureId: 'juneonruby', reference: june.reference, releasedAt: '2026-06-03T06:00:00Z', plannedAt: '2026-06-02T20:00:00Z' }, june), june);

    const [child] = anIncident().children;
    if (!child) throw new Error('an incident has a child');
    const another = anIncident({ reference: 'CHE-26-0200002', children: [{ ...child, givenName: 'Opal', dateOfBirth: '2019-05-02' }] });
    await putReleased(before, aDisclosure({ disclosureId: 'opalalone', reference: another.reference }, another), another);

    const client = store.another();
    count(client, (command) => { asked[command] = (asked[command] ?? 0) + 1; });
    const audit = new DynamoAuditLog({ client, table: log });
    portal = await aPortal({
      directory: new DynamoDirectory({ client, table }), book: new DynamoDutyBook({ client, tables: { duties, disclosures, due } }), audit, roll: new DynamoRoll({ client, table: rolls, audit }),
      sessions: new DynamoSessions({ client, table: sessions }), together: new DynamoTogether({ client, tables: { sessions, directory: table, duties, disclosures } }),
    });
    harriet = await portal.signedIn('sub-harriet');
  });
  afterAll(() => store.stop());

  async function costOf(address: string): Promise<Asked> {
    asked = {};
    const answer = await harriet.get(address);
    expect(answer.statusCode).toBe(200);
    return asked;
  }

  it('the list: two queries, three reads by key, one line of the log', async () => {
    expect(await costOf('/notifications')).toEqual({ Query: 2, BatchGet: 3, Put: 1 });
  });

  it('a first read: the pupil is looked up again and that look is logged too; the read is one transaction', async () => {
    // Session and notification; user, entry and duty; the pupil; what was told before (a list of keys, and what they lead to). The count of records, two lines of the log, the read.
    expect(await costOf(page)).toEqual({ BatchGet: 3, Query: 2, Update: 1, Put: 2, TransactWrite: 1 });
  });

  it.each(['', '/print', '/text', '/pdf'])('read again%s: four reads, one line of the log, and the count of records', async (ending) => {
    expect(await costOf(page + ending)).toEqual({ BatchGet: 3, Query: 1, Update: 1, Put: 1 });
  });

  it('of a child of whom the school was not told before, a read less', async () => {
    await harriet.get('/notifications/opalalone');
    expect(await costOf('/notifications/opalalone')).toEqual({ BatchGet: 2, Query: 1, Update: 1, Put: 1 });
  });

  it('who else should know, by office or by those at hand, costs a read no more once it stands there, unless a colleague is to be named', async () => {
    await harriet.get(`${page}/tell`);
    expect((await harriet.post(`${page}/tell/colleagues`, { 'role.senco': 'yes', telling: 'told' })).statusCode).toBe(303);
    expect(await costOf(page)).toEqual({ BatchGet: 3, Query: 1, Update: 1, Put: 1 });
    expect((await harriet.post(`${page}/tell/colleagues`, { 'adult.ka-900012-2': 'yes', telling: 'told' })).statusCode).toBe(303);
    expect(await costOf(page)).toEqual({ BatchGet: 3, Query: 2, Update: 1, Put: 1 });
  });

  it('a page with nothing of anybody: session and user, and no more', async () => {
    expect(await costOf('/hidden')).toEqual({ BatchGet: 2 });
  });

  // The last: what it puts there makes the school one that was told of many.
  it('the list of somebody with three hundred read ones: not one query more', async () => {
    const incidents = Array.from({ length: 300 }, (_, n) => anIncident({ reference: `CHE-26-3${String(n).padStart(6, '0')}` }));
    const known = { book: stores.book, incidents: stores.incidents };
    for (const incident of incidents) await putReleased(known, aDisclosure({ disclosureId: `long${incident.reference}`, reference: incident.reference, releasedAt: '2026-06-03T06:00:00Z', readAt: '2026-06-03T07:00:00Z', readBy: ['ka-900012-2'], alerted: ['ka-900012-2'] }, incident), incident);
    const tomos = await portal.signedIn('sub-tomos');
    asked = {};
    const list = await tomos.get('/notifications');
    expect([list.statusCode, asked['Query']]).toEqual([200, 2]);
    expect(list.body.length).toBeLessThan(100_000);
  });
});

function count(client: DynamoDBDocumentClient, one: (command: string) => void): void {
  client.middlewareStack.add((next, context) => async (args) => {
    one((context.commandName ?? 'Unknown').replace(/(Item)?Command$/, '').replace(/Items$/, ''));
    return next(args);
  }, { step: 'initialize', name: 'countRequests' });
}
