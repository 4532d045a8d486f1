import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll } from 'vitest';
import { DynamoAccounts } from '../../shared/adapters/dynamodb/dynamo-accounts.ts';
import { DynamoAuditLog } from '../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { DynamoAuditReader } from '../../shared/adapters/dynamodb/dynamo-audit-reader.ts';
import { DynamoBoardDays } from '../../shared/adapters/dynamodb/dynamo-board-days.ts';
import { DynamoCaseBook } from '../../shared/adapters/dynamodb/dynamo-case-book.ts';
import { DynamoContacts } from '../../shared/adapters/dynamodb/dynamo-contacts.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDirectoryWriter } from '../../shared/adapters/dynamodb/dynamo-directory-writer.ts';
import { DynamoDueRows } from '../../shared/adapters/dynamodb/dynamo-due-rows.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { DynamoMailBook } from '../../shared/adapters/dynamodb/dynamo-mail-book.ts';
import { DynamoJudgements } from '../../shared/adapters/dynamodb/dynamo-judgements.ts';
import { DynamoPhoneRota } from '../../shared/adapters/dynamodb/dynamo-phone-rota.ts';
import { DynamoPeople } from '../../shared/adapters/dynamodb/dynamo-people.ts';
import { DynamoRiskHistory } from '../../shared/adapters/dynamodb/dynamo-risk-history.ts';
import { DynamoRefusedBodies } from '../../shared/adapters/dynamodb/dynamo-refused-bodies.ts';
import { DynamoRoll } from '../../shared/adapters/dynamodb/dynamo-roll.ts';
import { DynamoRollWriter } from '../../shared/adapters/dynamodb/dynamo-roll-writer.ts';
import { DynamoSchoolHours } from '../../shared/adapters/dynamodb/dynamo-school-hours.ts';
import { DynamoSessions } from '../../shared/adapters/dynamodb/dynamo-sessions.ts';
import { DynamoTogether } from '../../shared/adapters/dynamodb/dynamo-together.ts';
import type { AuditEntry } from '../../shared/ports/audit-log.ts';
import { FakeAuditLog } from '../fakes/fake-audit-log.ts';
import { type Engine, startStore, type Store } from './engines.ts';
import { everyStoreSuite } from './suites/every-store.ts';
import { sessionsNow } from './suites/sessions.ts';

const keep = () => ({ peopleMonths: 72, historyMonths: 72, questionMonths: 24 });

/** The contract of every store on an engine, started for the file and given fresh tables for each test. */
export function everyStoreOn(engine: Engine): void {
  let store: Store;
  beforeAll(async () => {
    store = await startStore(engine);
  });
  afterAll(async () => {
    await store.stop();
  });

  everyStoreSuite({
    dueRows: async () => new DynamoDueRows({ client: store.client, table: (await store.fresh('due')).due }),
    dutyBook: async () => new DynamoDutyBook({ client: store.client, tables: await store.fresh('duties', 'disclosures', 'due'), pageSize: 2 }),
    caseBook: async () => new DynamoCaseBook({ client: store.client, tables: await store.fresh('cases', 'due'), pageSize: 2 }),
    incidentStore: async () => {
      const tables = await store.fresh('incidents', 'duties', 'due');
      const { client } = store;
      return { store: new DynamoIncidentStore({ client, tables }), book: new DynamoDutyBook({ client, tables }), due: new DynamoDueRows({ client, table: tables.due }) };
    },
    refusedBodies: async () => new DynamoRefusedBodies({ client: store.client, table: (await store.fresh('refused')).refused, keepForDays: 90 }),
    directory: async () => {
      const where = { client: store.client, table: (await store.fresh('directory')).directory };
      return { directory: new DynamoDirectory(where), writer: new DynamoDirectoryWriter(where) };
    },
    contacts: async () => {
      const where = { client: store.client, table: (await store.fresh('directory')).directory };
      return { contacts: new DynamoContacts(where), writer: new DynamoDirectoryWriter(where) };
    },
    schoolHours: async () => {
      const where = { client: store.client, table: (await store.fresh('directory')).directory };
      return { hours: new DynamoSchoolHours(where), directory: new DynamoDirectory(where), writer: new DynamoDirectoryWriter(where) };
    },
    accounts: async () => {
      const where = { client: store.client, table: (await store.fresh('directory')).directory };
      return { accounts: new DynamoAccounts(where), directory: new DynamoDirectory(where), writer: new DynamoDirectoryWriter(where) };
    },
    roll: async () => {
      const where = { client: store.client, table: (await store.fresh('rolls')).rolls };
      const audit = new FakeAuditLog();
      return { roll: new DynamoRoll({ ...where, audit }), writer: new DynamoRollWriter(where), audit };
    },
    people: async () => new DynamoPeople({ client: store.client, table: (await store.fresh('people')).people, keep }),
    riskHistory: async () => {
      const where = { client: store.client, table: (await store.fresh('history')).history };
      return { history: new DynamoRiskHistory({ ...where, keep }), judgements: new DynamoJudgements(where) };
    },
    boardDays: async () => new DynamoBoardDays({ client: store.client, table: (await store.fresh('duties')).duties }),
    phoneRota: async () => new DynamoPhoneRota({ client: store.client, table: (await store.fresh('duties')).duties }),
    mailBook: async () => new DynamoMailBook({ client: store.client, table: (await store.fresh('disclosures')).disclosures }),
    auditLog: async () => {
      const where = { client: store.client, table: (await store.fresh('audit')).audit };
      const kept = async (): Promise<AuditEntry[]> => {
        const { Items = [] } = await store.client.send(new ScanCommand({ TableName: where.table }));
        return Items.map(({ pk: _pk, sk: _sk, ...entry }) => entry as unknown as AuditEntry);
      };
      return { log: new DynamoAuditLog(where), reader: new DynamoAuditReader({ ...where, pageSize: 2 }), kept };
    },
    together: async () => {
      const { client } = store;
      const { sessions, directory, duties, disclosures, due } = await store.fresh('sessions', 'directory', 'duties', 'disclosures', 'due');
      const nowSeconds = () => sessionsNow;
      return {
        together: new DynamoTogether({ client, tables: { sessions, directory, duties, disclosures }, nowSeconds }), sessions: new DynamoSessions({ client, table: sessions, nowSeconds }),
        writer: new DynamoDirectoryWriter({ client, table: directory }), book: new DynamoDutyBook({ client, tables: { duties, disclosures, due } }),
      };
    },
    sessions: async () => new DynamoSessions({ client: store.client, table: (await store.fresh('sessions')).sessions, nowSeconds: () => sessionsNow }),
  });
}
