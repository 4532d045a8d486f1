import { describe } from 'vitest';
import { FakeAccounts } from '../fakes/fake-accounts.ts';
import { FakeAuditLog } from '../fakes/fake-audit-log.ts';
import { FakeBoardDays } from '../fakes/fake-board-days.ts';
import { FakeCaseBook } from '../fakes/fake-case-book.ts';
import { FakeContacts } from '../fakes/fake-contacts.ts';
import { FakeDirectory } from '../fakes/fake-directory.ts';
import { FakeDueRows } from '../fakes/fake-due-rows.ts';
import { FakeDutyBook } from '../fakes/fake-duty-book.ts';
import { FakeIncidentStore } from '../fakes/fake-incident-store.ts';
import { FakeMailBook } from '../fakes/fake-mail-book.ts';
import { FakePhoneRota } from '../fakes/fake-phone-rota.ts';
import { FakePeople } from '../fakes/fake-people.ts';
import { FakeRefusedBodies } from '../fakes/fake-refused-bodies.ts';
import { JudgementsOfHistory, FakeRiskHistory } from '../fakes/fake-risk-history.ts';
import { FakeRoll } from '../fakes/fake-roll.ts';
import { FakeSchoolHours } from '../fakes/fake-school-hours.ts';
import { FakeSessions } from '../fakes/fake-sessions.ts';
import { FakeTogether } from '../fakes/fake-together.ts';
import { everyStoreSuite } from './suites/every-store.ts';
import { sessionsNow } from './suites/sessions.ts';

describe('every store, in memory', () => {
  everyStoreSuite({
    dueRows: async () => new FakeDueRows(),
    dutyBook: async () => new FakeDutyBook({ pageSize: 2 }),
    caseBook: async () => new FakeCaseBook({ pageSize: 2 }),
    incidentStore: async () => {
      const book = new FakeDutyBook();
      return { store: new FakeIncidentStore(book), book, due: book.due };
    },
    refusedBodies: async () => new FakeRefusedBodies(),
    contacts: async () => {
      const directory = new FakeDirectory();
      return { contacts: new FakeContacts(directory), writer: directory };
    },
    schoolHours: async () => {
      const directory = new FakeDirectory();
      return { hours: new FakeSchoolHours(directory), directory, writer: directory };
    },
    accounts: async () => {
      const directory = new FakeDirectory();
      return { accounts: new FakeAccounts(directory), directory, writer: directory };
    },
    directory: async () => {
      const directory = new FakeDirectory();
      return { directory, writer: directory };
    },
    roll: async () => {
      const audit = new FakeAuditLog();
      const roll = new FakeRoll(audit);
      return { roll, writer: roll, audit };
    },
    people: async () => new FakePeople(),
    riskHistory: async () => {
      const history = new FakeRiskHistory();
      return { history, judgements: new JudgementsOfHistory(history) };
    },
    boardDays: async () => new FakeBoardDays(),
    phoneRota: async () => new FakePhoneRota(),
    mailBook: async () => new FakeMailBook(),
    auditLog: async () => {
      const log = new FakeAuditLog();
      log.pageSize = 2;
      return { log, reader: log, kept: async () => log.entries };
    },
    together: async () => {
      const [sessions, directory, book] = [new FakeSessions(() => sessionsNow), new FakeDirectory(), new FakeDutyBook()];
      return { together: new FakeTogether({ sessions, directory, book }), sessions, writer: directory, book };
    },
    sessions: async () => new FakeSessions(() => sessionsNow),
  });
});
