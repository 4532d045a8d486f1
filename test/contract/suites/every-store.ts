import { describe } from 'vitest';
import type { CaseBook } from '../../../shared/ports/case-book.ts';
import type { DueRows } from '../../../shared/ports/due-rows.ts';
import type { DutyBook } from '../../../shared/ports/duty-book.ts';
import type { MailBook } from '../../../shared/ports/mail.ts';
import type { RefusedBodies } from '../../../shared/ports/refused-bodies.ts';
import type { Sessions } from '../../../shared/ports/sessions.ts';
import type { BoardDays } from '../../../shared/ports/board-days.ts';
import { type AccountsSubject, accountsSuite } from './accounts.ts';
import { type AuditLogSubject, auditLogSuite } from './audit-log.ts';
import { boardDaysSuite } from './board-days.ts';
import { caseBookSuite } from './case-book.ts';
import { type ContactsSubject, contactsSuite } from './contacts.ts';
import { directorySuite } from './directory.ts';
import { dueRowsSuite } from './due-rows.ts';
import { dutyBookSuite } from './duty-book.ts';
import { type IncidentStoreSubject, incidentStoreSuite } from './incident-store.ts';
import { peopleSuite } from './people.ts';
import { phoneRotaSuite } from './phone-rota.ts';
import type { PhoneRota } from '../../../shared/ports/phone-rota.ts';
import { type RiskHistorySubject, riskHistorySuite } from './risk-history.ts';
import type { People } from '../../../shared/ports/people.ts';
import { mailBookSuite } from './mail-book.ts';
import { refusedBodiesSuite } from './refused-bodies.ts';
import { type RollSubject, rollSuite } from './roll.ts';
import { type SchoolHoursSubject, schoolHoursSuite } from './school-hours.ts';
import { sessionsSuite } from './sessions.ts';
import { type TogetherSubject, togetherSuite } from './together.ts';

/** Makes each store empty, for one test. */
export interface Stores {
  dueRows(): Promise<DueRows>;
  /** With two items a page. */
  dutyBook(): Promise<DutyBook>;
  /** With two items a page. */
  caseBook(): Promise<CaseBook>;
  incidentStore(): Promise<IncidentStoreSubject>;
  refusedBodies(): Promise<RefusedBodies>;
  directory(): ReturnType<Parameters<typeof directorySuite>[0]>;
  contacts(): Promise<ContactsSubject>;
  accounts(): Promise<AccountsSubject>;
  schoolHours(): Promise<SchoolHoursSubject>;
  roll(): Promise<RollSubject>;
  people(): Promise<People>;
  riskHistory(): Promise<RiskHistorySubject>;
  boardDays(): Promise<BoardDays>;
  phoneRota(): Promise<PhoneRota>;
  mailBook(): Promise<MailBook>;
  auditLog(): Promise<AuditLogSubject>;
  /** At `sessionsNow`. */
  sessions(): Promise<Sessions>;
  together(): Promise<TogetherSubject>;
}

/** The one contract that fakes and engines are held to. */
export function everyStoreSuite(stores: Stores): void {
  describe('due rows', () => dueRowsSuite(() => stores.dueRows()));
  describe('the duty book', () => dutyBookSuite(() => stores.dutyBook()));
  describe('the case book', () => caseBookSuite(() => stores.caseBook()));
  describe('the incident store', () => incidentStoreSuite(() => stores.incidentStore()));
  describe('refused bodies', () => refusedBodiesSuite(() => stores.refusedBodies()));
  describe('the directory', () => directorySuite(() => stores.directory()));
  describe('the contacts', () => contactsSuite(() => stores.contacts()));
  describe('the accounts', () => accountsSuite(() => stores.accounts()));
  describe('hours of schools', () => schoolHoursSuite(() => stores.schoolHours()));
  describe('the roll', () => rollSuite(() => stores.roll()));
  describe('people', () => peopleSuite(() => stores.people()));
  describe('the risk history', () => riskHistorySuite(() => stores.riskHistory()));
  describe('the days of the board', () => boardDaysSuite(() => stores.boardDays()));
  describe('who is at the phones', () => phoneRotaSuite(() => stores.phoneRota()));
  describe('the mail book', () => mailBookSuite(() => stores.mailBook()));
  describe('the audit log', () => auditLogSuite(() => stores.auditLog()));
  describe('sessions', () => sessionsSuite(() => stores.sessions()));
  describe('several stores read together', () => togetherSuite(() => stores.together()));
}
