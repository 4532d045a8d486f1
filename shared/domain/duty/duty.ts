import type { ToldByPhone } from '../notification/content.ts';
import type { Succession } from '../placement/follow-succession.ts';
import type { Setting, SettingKey } from '../setting.ts';
import type { Instant } from '../time.ts';
import type { CallThatTold } from './call.ts';
import type { SchoolSaid } from './school-said.ts';

/** States in which someone still owes the child something, from least to most advanced. */
export const openStates = ['awaiting-review', 'on-hold', 'planned', 'released', 'phone-open'] as const;
/** States in which the duty is met or ended, with who or what ended it on record. */
export const finalStates = ['read', 'acknowledged', 'told-by-phone', 'authority-informed', 'passed-to-force', 'withdrawn', 'out-of-scope', 'not-sent'] as const;
export const ledgerStates = [...openStates, ...finalStates] as const;
export type LedgerState = (typeof ledgerStates)[number];
export type OpenState = (typeof openStates)[number];

export function isOpen(state: LedgerState): state is OpenState {
  return (openStates as readonly string[]).includes(state);
}

export interface DutyKey {
  readonly force: string;
  readonly reference: string;
  readonly childRef: string;
}

/** The instants that rules.md sets for one notification. */
export interface Clocks {
  readonly readyAt: Instant;
  readonly releaseAt: Instant;
  readonly deputyAt: Instant;
  readonly phoneTaskAt: Instant;
  /** The setting's next opening after the report; null where none is known. */
  readonly deadlineAt: Instant | null;
  readonly homeTime: boolean;
  /** From when the deadline counts, where that is not the report: a later version of what was out already. */
  readonly countsFrom?: Instant;
  /** When a change of the setting's calendar last moved them: due rows of other instants are then of no account. */
  readonly movedAt?: Instant;
  /** True if the release falls after the deadline. */
  readonly late: boolean;
}

export type SettingState = 'planned' | 'released' | 'phone-open' | 'read' | 'acknowledged' | 'told-by-phone' | 'authority-informed' | 'withdrawn' | 'not-theirs' | 'not-sent';

/** How far one setting has got with one child. */
export interface SettingDuty {
  readonly setting: Setting;
  readonly state: SettingState;
  readonly disclosureId: string;
  /** Version of the incident that its disclosure shows. */
  readonly version: number;
  readonly contentHash: string;
  readonly clocks: Clocks;
  readonly alerted: readonly string[];
  readonly releasedAt?: Instant;
  readonly lateBecause?: 'reported-late' | 'matched-late' | 'decided-late';
  readonly noEligibleAdult?: true;
  readonly deputyAlertedAt?: Instant;
  readonly phoneTaskId?: string;
  readonly phoneOpenedAt?: Instant;
  readonly readAt?: Instant;
  readonly readBy?: string;
  readonly acknowledgedAt?: Instant;
  readonly toldAt?: Instant;
  /** They said "not our pupil", and nothing has been planned for them since. */
  readonly denied?: true;
  /** Why a person decided that they are not told. */
  readonly notSent?: NotSent;
  /** What was said last between the school and the desk, of every version: a page shows it without reading the whole history. */
  readonly said?: readonly SchoolSaid[];
}

export type WaitReason =
  | 'to-be-matched' | 'who-is-the-child' | 'which-school' | 'roll-and-officer-differ' | 'shielded-child' | 'no-school-known'
  | 'lives-elsewhere' | 'protected-address' | 'words' | 'not-our-pupil' | 'changed-since-decided' | 'both-parties-at-setting' | 'hold' | 'withdrawals-held';

/** A question about some of the child's settings, which stops none of the others: one has denied the child, or a person had ended it. */
export function isBeside(reason: WaitReason): boolean {
  return reason === 'not-our-pupil' || reason === 'changed-since-decided';
}

/** Someone has to decide before the child can go on. */
export interface Waiting {
  readonly taskId: string | null;
  readonly reason: WaitReason;
  readonly hold: boolean;
  readonly since: Instant;
  readonly deadlineAt: Instant | null;
  readonly deskAt: Instant;
  readonly supervisorAt: Instant;
}

export type ScopeRule = 'over-oldest-age' | 'early-years-not-on-a-roll' | 'left-school';

export interface NotSent {
  readonly reason: string;
  readonly decidedBy: string;
  readonly approvedBy: string;
}

/** `version`: the one that whoever decided had before them. */
export type Ending =
  | { readonly kind: 'out-of-scope'; readonly rule: ScopeRule; readonly policyVersion: string }
  | { readonly kind: 'passed-to-force'; readonly toForce: string; readonly receipt: string; readonly by: string; readonly version?: number }
  | ({ readonly kind: 'not-sent'; readonly version?: number } & NotSent)
  | { readonly kind: 'told-by-phone'; readonly by: string; readonly toldRole: string; readonly version?: number; /** The setting, where it was known. */ readonly where?: SettingKey; readonly call?: CallThatTold }
  | { readonly kind: 'withdrawn'; readonly version: number; readonly reason: string; readonly by: string };

/** `where`: the setting that the hold was of; null where none was known. */
export interface ToldWhileHeld extends ToldByPhone {
  readonly where: SettingKey | null;
}

/** What stood against a child when the force took it back: reported anew, it is sent over that by no machine. */
export interface TakenBack {
  /** A person had ended it: not to be sent, or passed on. */
  readonly ended?: Extract<Ending, { readonly kind: 'not-sent' | 'passed-to-force' }>;
  /** It was withdrawn as the wrong child or school, while it was placed here. */
  readonly wrong?: { readonly settings: readonly SettingKey[]; readonly pupilId?: string };
}

/** A hold that is set by a death in another incident. */
export interface HeldElsewhere {
  /** Made of the other incident, and tells nothing of it. */
  readonly holdKey: string;
  readonly setAt: Instant;
  /** Rank and id of whoever set the other incident's hold; absent where the ruling set it, or it is kept to a restricted group. */
  readonly setBy?: string;
  /** The other incident; absent where it is kept to a restricted group. */
  readonly because?: string;
}

/** Where the child was found to belong, and how we know. */
export interface Placement {
  /** The message that led here: the same message again changes nothing. */
  readonly cause: string;
  readonly version: number;
  /** Only what the match looked at: equal fingerprints need no new match. */
  readonly fingerprint: string;
  readonly settings: readonly SettingKey[];
  readonly pupilId?: string;
  /** Schools of the pupil that have closed, with those that they are now. */
  readonly followed?: readonly Succession[];
  readonly source: 'roll' | 'desk' | 'officer-note' | 'policy';
  /** Of a placement that no person made: what speaks for it and rules out the others, in words of ours that name no person. */
  readonly reason?: string;
}

/** One child in one incident: a row of the duty ledger. */
export interface Duty extends DutyKey {
  /** Counts changes; a writer names the one it read. */
  readonly revision: number;
  readonly version: number;
  /** Version that a withdrawal carried, so that only a later one reinstates. */
  readonly withdrawnVersion?: number;
  /** `time` of the first accepted event that listed the child: the instant by which the force counts it. */
  readonly firstSentAt: Instant;
  readonly acceptedAt: Instant;
  readonly reportedAt: Instant;
  readonly basis: 'statutory' | 'discretion';
  readonly state: LedgerState;
  readonly waiting?: Waiting;
  readonly placement?: Placement;
  /** Holds that a sergeant or above has lifted, by hold key. */
  readonly liftedHolds?: readonly string[];
  /** Holds that another incident sets. Empty: there were some. */
  readonly heldElsewhere?: readonly HeldElsewhere[];
  /** What was decided about the words of a version that screening had stopped. */
  readonly words?: { readonly version: number; readonly decision: 'cleared' | 'removed' | 'undecided' };
  /** The message that was last planned. */
  readonly plannedCause?: string;
  /** By SettingKey. */
  readonly settings: Readonly<Record<string, SettingDuty>>;
  readonly ended?: Ending;
  readonly takenBack?: TakenBack;
  /** Told on the telephone while nothing could be disclosed: of a hold, or of a child whose school was in doubt. Kept whatever follows. */
  readonly toldHeld?: readonly ToldWhileHeld[];
  /** When the state last changed. */
  readonly since: Instant;
}

/** The settings that have to do with the child still: not those of which it was found, or they said, that it is none of theirs, nor those that a person decided not to tell. */
export function settingsStillTheirs({ settings }: Pick<Duty, 'settings'>): readonly string[] {
  return Object.entries(settings).flatMap(([key, { state }]) => (state === 'not-theirs' || state === 'not-sent' ? [] : [key]));
}

export function settingsThatDenied({ settings }: Pick<Duty, 'settings'>): ReadonlySet<string> {
  return new Set(Object.entries(settings).flatMap(([key, { denied }]) => (denied ? [key] : [])));
}
