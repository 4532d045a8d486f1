import { FakeAccounts } from './fake-accounts.ts';
import { FakeApartStore } from './fake-apart-store.ts';
import { FakeAuditLog } from './fake-audit-log.ts';
import { FakeBoardDays } from './fake-board-days.ts';
import { FakeCaseBook } from './fake-case-book.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeContacts } from './fake-contacts.ts';
import { FakeDirectory } from './fake-directory.ts';
import { FakeDueRows } from './fake-due-rows.ts';
import { FakeDutyBook } from './fake-duty-book.ts';
import { FakeIncidentStore } from './fake-incident-store.ts';
import { FakeJudgements } from './fake-judgements.ts';
import { FakeMailBook } from './fake-mail-book.ts';
import { FakeMailer } from './fake-mailer.ts';
import { FakeOutgoing } from './fake-outgoing.ts';
import { FakePhoneRota } from './fake-phone-rota.ts';
import { FakePeople } from './fake-people.ts';
import { FakeRefusedBodies } from './fake-refused-bodies.ts';
import { FakeRiskHistory } from './fake-risk-history.ts';
import { FakeRoll } from './fake-roll.ts';
import { FakeTogether } from './fake-together.ts';
import { FakeSchoolHours } from './fake-school-hours.ts';
import { FakeSessions } from './fake-sessions.ts';

/** Every fake, joined as the real ones are: incidents, duties and due rows are stored together, and the roll writes to the audit log. */
export interface Fakes {
  readonly clock: FakeClock;
  readonly due: FakeDueRows;
  readonly book: FakeDutyBook;
  readonly incidents: FakeIncidentStore;
  readonly cases: FakeCaseBook;
  readonly judgements: FakeJudgements;
  readonly board: FakeBoardDays;
  readonly refused: FakeRefusedBodies;
  readonly directory: FakeDirectory;
  readonly contacts: FakeContacts;
  readonly accounts: FakeAccounts;
  readonly hours: FakeSchoolHours;
  readonly apart: FakeApartStore;
  readonly audit: FakeAuditLog;
  readonly roll: FakeRoll;
  readonly outgoing: FakeOutgoing;
  readonly mailer: FakeMailer;
  readonly mail: FakeMailBook;
  readonly sessions: FakeSessions;
  readonly together: FakeTogether;
  readonly phones: FakePhoneRota;
  readonly people: FakePeople;
  readonly history: FakeRiskHistory;
}

export function fakes(): Fakes {
  const due = new FakeDueRows();
  const directory = new FakeDirectory();
  const book = new FakeDutyBook({ due });
  const audit = new FakeAuditLog();
  const sessions = new FakeSessions();
  return {
    clock: new FakeClock(), due, book, cases: new FakeCaseBook({ due }), judgements: new FakeJudgements(), board: new FakeBoardDays(), incidents: new FakeIncidentStore(book), refused: new FakeRefusedBodies(), directory, contacts: new FakeContacts(directory), accounts: new FakeAccounts(directory), hours: new FakeSchoolHours(directory), apart: new FakeApartStore(),
    audit, roll: new FakeRoll(audit), outgoing: new FakeOutgoing(), mailer: new FakeMailer(), mail: new FakeMailBook(), sessions, together: new FakeTogether({ sessions, directory, book }),
    phones: new FakePhoneRota(), people: new FakePeople(), history: new FakeRiskHistory(),
  };
}
