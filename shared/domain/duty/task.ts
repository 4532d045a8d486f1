import type { BreakGlassReason } from '../access/break-glass.ts';
import type { ToldByPhone } from '../notification/content.ts';
import type { SettingKey } from '../setting.ts';
import type { CalendarDate, Instant } from '../time.ts';
import type { CallMade, CallThatTold } from './call.ts';
import type { DutyKey, WaitReason } from './duty.ts';
import type { Answer, Question } from './school-words.ts';

/** A candidate pupil in a review: ids and reasons in words; the names are read from the roll when the page is made. */
export interface PupilCandidate {
  readonly pupilId: string;
  readonly urns: readonly string[];
  readonly score: number;
  readonly evidence: readonly string[];
}
/** How many other pupils of the roll the evidence does not rule out; more, perhaps, where the search was cut off at its bound. */
export interface Rivals {
  readonly count: number;
  readonly atLeast: boolean;
}
export interface SchoolCandidate {
  readonly urn: string;
  readonly score: number;
  readonly evidence: readonly string[];
}

/** One person to telephone, in order; a phone number from the register or the directory, never free text. */
export interface PhoneContact {
  readonly role: 'key-adult' | 'deputy' | 'head' | 'authority-lead' | 'sergeant';
  /** Adult or officer id in the directory; absent for the head and the sergeant on duty. */
  readonly adultId?: string;
  readonly phone?: string;
}
export interface PhoneAttempt {
  readonly at: Instant;
  readonly contact: PhoneContact['role'];
  readonly outcome: 'no-answer' | 'voicemail' | 'engaged' | 'asked-to-call-back' | 'wrong-number';
  readonly by: string;
  /** Absent of what was recorded before calls were kept whole. */
  readonly call?: CallMade;
}

export type TaskDetail =
  | { readonly kind: 'place'; readonly reason: WaitReason; readonly pupils: readonly PupilCandidate[]; readonly schools: readonly SchoolCandidate[]; readonly words: readonly string[]; readonly rivals?: Rivals }
  | { readonly kind: 'hold'; readonly holdKey: string; readonly holdKind: string; readonly reason: string; readonly setBy?: string; readonly setting: string | null; readonly expiresAt: Instant; readonly expired: boolean; readonly attempts: readonly PhoneAttempt[] }
  | { readonly kind: 'words'; readonly version: number; /** What was found, by kind ("a family name"), never the words. */ readonly hits: readonly string[] }
  | { readonly kind: 'phone'; readonly setting: string; readonly disclosureId: string; readonly contacts: readonly PhoneContact[]; readonly attempts: readonly PhoneAttempt[] }
  | { readonly kind: 'refused'; readonly refusalId: string; readonly status: number; readonly fields: readonly string[] }
  | { readonly kind: 'withdrawals'; readonly version: number; readonly reason: string; readonly authorisedBy: string; readonly childRefs: readonly string[]; readonly countInHour: number }
  | { readonly kind: 'count'; readonly periodStart: Instant; readonly periodEnd: Instant; readonly forceSays: number | null; readonly ledgerSays: number }
  | { readonly kind: 'export'; readonly from: CalendarDate; readonly to: CalendarDate; readonly reason: string; readonly askedBy: string; readonly approvedBy?: string; readonly approvedAt?: Instant }
  | { readonly kind: 'question'; readonly question: Question; readonly setting: string; readonly disclosureId: string; readonly adultId: string }
  /** A wrong school read it. `how`: how it came out; `regulatorBy`: until when it is decided whether the regulator is told. */
  | { readonly kind: 'breach'; readonly how: 'not-our-pupil' | 'placed-elsewhere' | 'withdrawn-wrong-child'; readonly setting: string; readonly disclosureId: string; readonly readBy: readonly string[]; readonly readAt: Instant; /** Who was told on the telephone. */ readonly told?: ToldByPhone; readonly regulatorBy: Instant; readonly deletions: readonly { readonly by: string; readonly how: 'on-the-page' | 'by-telephone'; readonly at: Instant }[] }
  /** Is whoever was harmed still safe, now that a wrong school knows? */
  | { readonly kind: 'safety-review'; readonly setting: string; readonly disclosureId: string }
  | { readonly kind: 'notice'; readonly what: 'adult-may-be-a-party' | 'mailbox-fails' | 'absent-this-morning' | 'withdrawn-after-read'; readonly setting: string; readonly adultId: string; /** Instead of an adult: who was told on the telephone. */ readonly told?: ToldByPhone }
  /** Somebody of the desk opened what is kept to the restricted group, or tried to and may be a party: for supervisors alone. `until` is null where nothing was opened. */
  | { readonly kind: 'break-glass'; readonly by: string; readonly reason: BreakGlassReason; readonly note: string; readonly until: Instant | null };
export type TaskKind = TaskDetail['kind'];

/** What a person decided. Who may decide what is in decide-task.ts. */
export type TaskDecision =
  | { readonly kind: 'pupil'; readonly pupilId: string }
  | { readonly kind: 'school'; readonly urn: string }
  | { readonly kind: 'authority'; readonly code: string }
  | { readonly kind: 'passed-to-force'; readonly toForce: string; readonly receipt: string }
  | { readonly kind: 'not-sent'; readonly reason: string; readonly approvedBy: string }
  | { readonly kind: 'lift-hold'; readonly sergeantId: string; readonly reason: string }
  /** `where`: the setting whose adult or head it was, where the task is about none. `call` is asked of every new one: decide-task.ts. */
  | { readonly kind: 'told-by-phone'; readonly toldRole: string; readonly where?: SettingKey; readonly call?: CallThatTold }
  | { readonly kind: 'words-cleared' }
  | { readonly kind: 'words-removed' }
  | { readonly kind: 'withdrawals-confirmed' }
  | { readonly kind: 'withdrawals-refused'; readonly reason: string }
  | { readonly kind: 'put-right'; readonly note: string }
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'export-refused'; readonly reason: string }
  | { readonly kind: 'breach-decided'; readonly regulator: 'told' | 'need-not-be-told'; readonly reason: string }
  | { readonly kind: 'seen' }
  | { readonly kind: 'read-meanwhile' }
  | { readonly kind: 'overtaken' };

/** Where a child belongs, as a person chose it in a review. */
export type PlacementDecision = Extract<TaskDecision, { kind: 'pupil' | 'school' | 'authority' }>;

/** What one person may choose and a second has to agree to: where a child belongs, or that nobody is told at all. */
export type ProposedDecision = PlacementDecision | { readonly kind: 'not-sent'; readonly reason: string };

/** The first person's choice, where a second has to agree. Nothing follows from it before that. */
export interface Proposal {
  readonly decision: ProposedDecision;
  readonly by: string;
  readonly at: Instant;
}

/** Something that waits for a person, with its clock. */
export interface Task extends Omit<DutyKey, 'childRef'> {
  readonly taskId: string;
  readonly revision: number;
  readonly childRef: string | null;
  readonly detail: TaskDetail;
  readonly openedAt: Instant;
  readonly deadlineAt: Instant | null;
  readonly deskAt: Instant;
  readonly supervisorAt: Instant;
  readonly deskAlertedAt?: Instant;
  readonly supervisorAlertedAt?: Instant;
  readonly state: 'open' | 'closed';
  /** Of a review, a hold or a call: what one person chose and a second has to agree to. Stays when they did. */
  readonly proposal?: Proposal;
  readonly decision?: TaskDecision;
  readonly closedAt?: Instant;
  readonly closedBy?: string;
}
