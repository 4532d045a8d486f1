import type { SettingKey } from '../setting.ts';
import type { Instant } from '../time.ts';
import type { CallMade, CallThatTold } from './call.ts';
import type { Clocks, Ending, HeldElsewhere, NotSent, Placement, Waiting } from './duty.ts';
import type { SchoolSaid } from './school-said.ts';

/** What can happen to a duty. Kept for ever beside the row: every screen can show how it came to be. */
export type DutyEvent = SchoolSaid | ({ readonly at: Instant } & (
  | { readonly kind: 'reported'; readonly force: string; readonly reference: string; readonly childRef: string; readonly version: number; readonly firstSentAt: Instant; readonly reportedAt: Instant; readonly basis: 'statutory' | 'discretion'; readonly waiting: Waiting }
  | { readonly kind: 'version-recorded'; readonly version: number; readonly basis: 'statutory' | 'discretion' }
  | { readonly kind: 'reinstated'; readonly version: number; readonly waiting: Waiting }
  | { readonly kind: 'placed'; readonly placement: Placement }
  | { readonly kind: 'waiting'; readonly waiting: Waiting }
  /** One person's choice that needs a second. Nothing follows from it yet. */
  | { readonly kind: 'proposed'; readonly taskId: string; readonly by: string; readonly outcome: string }
  | { readonly kind: 'proposal-returned'; readonly taskId: string; readonly by: string; readonly proposedBy: string; readonly outcome: string; readonly reason: string }
  /** `proposedBy`: whose proposal it was that `by` agreed to. */
  | { readonly kind: 'decided'; readonly taskId: string; readonly by: string; readonly outcome: string; readonly proposedBy?: string }
  | { readonly kind: 'hold-lifted'; readonly holdKey: string; readonly by: string; readonly reason: string }
  /** A death in another incident stops what is unread of this one; then, that it does no longer. */
  | { readonly kind: 'held-elsewhere'; readonly hold: HeldElsewhere }
  | { readonly kind: 'freed-elsewhere'; readonly holdKey: string }
  /** `by`: the inspector or above who decided; `recordedBy`: who of the desk wrote it down, if it was not they. */
  | { readonly kind: 'hold-renewed'; readonly taskId: string; readonly by: string; readonly recordedBy: string; readonly reason: string; readonly expiresAt: Instant }
  | { readonly kind: 'words-decided'; readonly version: number; readonly decision: 'cleared' | 'removed' | 'undecided'; readonly by: string }
  | { readonly kind: 'planned'; readonly cause: string; readonly setting: SettingKey; readonly disclosureId: string; readonly version: number; readonly contentHash: string; readonly clocks: Clocks }
  | { readonly kind: 'clocks-moved'; readonly setting: SettingKey; readonly disclosureId: string; readonly clocks: Clocks }
  | { readonly kind: 'plan-unchanged'; readonly cause: string; readonly version: number }
  | { readonly kind: 'setting-dropped'; readonly setting: SettingKey; readonly why: 'placed-elsewhere' | 'not-our-pupil' }
  | { readonly kind: 'released'; readonly setting: SettingKey; readonly disclosureId: string; readonly lateBecause?: 'reported-late' | 'matched-late' | 'decided-late' }
  | { readonly kind: 'alerted'; readonly setting: SettingKey; readonly disclosureId: string; readonly adultId: string; readonly step: 'key-adult' | 'deputy' | 'after-failure' }
  | { readonly kind: 'passed-over'; readonly setting: SettingKey; readonly adultId: string; readonly why: 'may-be-a-party' }
  | { readonly kind: 'realerted'; readonly setting: SettingKey; readonly disclosureId: string; readonly step: 'resurface' | 'authority' }
  | { readonly kind: 'no-eligible-adult'; readonly setting: SettingKey }
  | { readonly kind: 'phone-opened'; readonly setting: SettingKey; readonly taskId: string }
  | { readonly kind: 'phone-attempted'; readonly setting: SettingKey; readonly taskId: string; readonly contact: string; readonly outcome: 'no-answer' | 'voicemail' | 'engaged' | 'asked-to-call-back' | 'wrong-number'; readonly by: string; readonly call?: CallMade }
  /** `setting` null: told while nothing could be disclosed, at the setting `where` if it was known. */
  | { readonly kind: 'told-by-phone'; readonly setting: SettingKey | null; readonly where?: SettingKey; readonly toldRole: string; readonly by: string; readonly call?: CallThatTold }
  /** A person decided that one setting is not told. The others go on. */
  | ({ readonly kind: 'setting-not-sent'; readonly setting: SettingKey; readonly version: number } & NotSent)
  /** A person ended the question about some of the child's settings without one in their place. The others go on. */
  | { readonly kind: 'question-ended'; readonly taskId: string; readonly ending: Exclude<Ending, { kind: 'withdrawn' | 'out-of-scope' }> }
  /** A later version says something else than the one that a person had before them when they ended it. */
  | { readonly kind: 'reopened'; readonly version: number; readonly waiting: Waiting }
  | { readonly kind: 'read'; readonly setting: SettingKey; readonly disclosureId: string; readonly adultId: string }
  /** A colleague opened what somebody had read, or been told of on the telephone, before. */
  | { readonly kind: 'also-read'; readonly setting: SettingKey; readonly disclosureId: string; readonly adultId: string }
  | { readonly kind: 'acknowledged'; readonly setting: SettingKey; readonly disclosureId: string; readonly adultId: string }
  | { readonly kind: 'withdrawn'; readonly version: number; readonly reason: string; readonly by: string }
  | { readonly kind: 'ended'; readonly ending: Exclude<Ending, { kind: 'withdrawn' }> }
));
export type DutyEventKind = DutyEvent['kind'];
