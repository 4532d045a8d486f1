import type { Accounts } from '../../../shared/ports/accounts.ts';
import type { AuditLog, AuditReader } from '../../../shared/ports/audit-log.ts';
import type { BoardDays } from '../../../shared/ports/board-days.ts';
import type { CaseBook } from '../../../shared/ports/case-book.ts';
import type { Clock } from '../../../shared/ports/clock.ts';
import type { Contacts } from '../../../shared/ports/contacts.ts';
import type { Directory, DirectoryWriter, School } from '../../../shared/ports/directory.ts';
import type { DueRows } from '../../../shared/ports/due-rows.ts';
import type { DutyBook } from '../../../shared/ports/duty-book.ts';
import type { IncidentStore } from '../../../shared/ports/incident-store.ts';
import type { MailBook } from '../../../shared/ports/mail.ts';
import type { Judgements } from '../../../shared/ports/judgements.ts';
import type { Outgoing } from '../../../shared/ports/outgoing.ts';
import type { People } from '../../../shared/ports/people.ts';
import type { PhoneRota } from '../../../shared/ports/phone-rota.ts';
import type { RiskHistory } from '../../../shared/ports/risk-history.ts';
import type { Roll } from '../../../shared/ports/roll.ts';
import type { SchoolHours } from '../../../shared/ports/school-hours.ts';
import type { Signer } from '../../../shared/ports/signer.ts';
import type { Sessions } from '../../../shared/ports/sessions.ts';
import type { Together } from '../../../shared/ports/together.ts';
import type { Log } from '../../../shared/runtime/log.ts';
import type { SignInProvider } from '../sign-in/provider.ts';

/** TrueType files. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** All that the portal needs of the world. */
export interface PortalDeps {
  readonly clock: Clock;
  /** Epoch seconds of real time: sessions live on it, whatever the domain's clock says. */
  readonly realNow: () => number;
  readonly directory: Directory;
  readonly contacts: Contacts;
  readonly hours: SchoolHours;
  /** Who may sign in, and as what. */
  readonly accounts: Accounts;
  /** Writes the days of schools and authorities, and in which language somebody chose to be written to. */
  readonly keeper: Pick<DirectoryWriter, 'putSchoolCalendar' | 'putAuthority' | 'writeIn'>;
  readonly book: DutyBook;
  /** What became of emails, for the desk's story of a child. */
  readonly mail: Pick<MailBook, 'events' | 'failing'>;
  readonly incidents: Pick<IncidentStore, 'latest' | 'version'>;
  readonly cases: CaseBook;
  readonly phones: PhoneRota;
  readonly judgements: Judgements;
  readonly board: Pick<BoardDays, 'days'>;
  readonly roll: Pick<Roll, 'pupils'>;
  readonly people: Pick<People, 'openQuestions' | 'decide' | 'ofIncident' | 'uses'>;
  readonly history: Pick<RiskHistory, 'filed' | 'events' | 'record' | 'lines'>;
  readonly due: Pick<DueRows, 'put' | 'remove'>;
  readonly outgoing: Outgoing;
  readonly audit: AuditLog;
  /** For the search of the log alone. */
  readonly auditReader: AuditReader;
  readonly sessions: Sessions;
  /** For what a page begins with: session and notification, then user, entries and duty, each in one request. */
  readonly together: Together;
  /** The letters of a PDF. */
  readonly fonts: () => Promise<PdfFonts>;
  /** Signs exports. */
  readonly signer: Signer;
  readonly log: Log;
  readonly signIn: SignInProvider;
  /** Where people reach the portal, without a slash at the end: "https://portal.first-bell.example". */
  readonly portalUrl: string;
  /** Schools of an authority whose names are like the words given, best first; at most ten. */
  readonly findSchools: (words: string, authority: string | undefined) => Promise<readonly School[]>;
  /** Requests a minute: of one person signed in, in all their sessions, and of one address without a session. Records an hour: of one person; absent, that of shared/domain/portal/record-limit. */
  readonly limits?: { readonly session: number; readonly address: number; readonly records?: number };
}
