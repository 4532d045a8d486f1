import * as z from 'zod/mini';
import { type Clocks, type Duty, type Ending, type HeldElsewhere, ledgerStates, type NotSent, type Placement, type ScopeRule, type SettingDuty, type SettingState, type TakenBack, type ToldWhileHeld, type WaitReason, type Waiting } from '../../domain/duty/duty.ts';
import type { Succession } from '../../domain/placement/follow-succession.ts';
import type { Setting } from '../../domain/setting.ts';
import { callThatTold } from './call-schema.ts';
import { schoolSaid } from './school-said-schema.ts';
import { settingKeySchema } from './setting-key-schema.ts';
import { type Fields, oneOf, type StoredSchema, unionBy } from './stored-schema.ts';

export const clocks: StoredSchema<Clocks> = z.object({
  readyAt: z.string(), releaseAt: z.string(), deputyAt: z.string(), phoneTaskAt: z.string(),
  deadlineAt: z.nullable(z.string()), homeTime: z.boolean(), late: z.boolean(), countsFrom: z.exactOptional(z.string()), movedAt: z.exactOptional(z.string()),
} satisfies Fields<Clocks>);

const setting = unionBy<Setting, 'kind'>('kind', { school: { urn: z.string() }, authority: { code: z.string() } });
export const basis = oneOf<Duty['basis']>({ statutory: true, discretion: true });
export const lateBecause = oneOf<NonNullable<SettingDuty['lateBecause']>>({ 'reported-late': true, 'matched-late': true, 'decided-late': true });

export const wordsDecision = oneOf<NonNullable<Duty['words']>['decision']>({ cleared: true, removed: true, undecided: true });
const words = z.object({ version: z.number(), decision: wordsDecision } satisfies Fields<NonNullable<Duty['words']>>);

const notSent = z.object({ reason: z.string(), decidedBy: z.string(), approvedBy: z.string() } satisfies Fields<NotSent>);

const settingDuty: StoredSchema<SettingDuty> = z.object({
  setting,
  state: oneOf<SettingState>({
    planned: true, released: true, 'phone-open': true, read: true, acknowledged: true, 'told-by-phone': true, 'authority-informed': true, withdrawn: true, 'not-theirs': true, 'not-sent': true,
  }),
  disclosureId: z.string(), version: z.number(), contentHash: z.string(), clocks, alerted: z.array(z.string()),
  releasedAt: z.exactOptional(z.string()), lateBecause: z.exactOptional(lateBecause), noEligibleAdult: z.exactOptional(z.literal(true)),
  deputyAlertedAt: z.exactOptional(z.string()), phoneTaskId: z.exactOptional(z.string()), phoneOpenedAt: z.exactOptional(z.string()),
  readAt: z.exactOptional(z.string()), readBy: z.exactOptional(z.string()), acknowledgedAt: z.exactOptional(z.string()), toldAt: z.exactOptional(z.string()), denied: z.exactOptional(z.literal(true)), notSent: z.exactOptional(notSent),
  said: z.exactOptional(z.array(schoolSaid)),
} satisfies Fields<SettingDuty>);

export const waitReason = oneOf<WaitReason>({
  'to-be-matched': true, 'who-is-the-child': true, 'which-school': true, 'roll-and-officer-differ': true, 'shielded-child': true, 'no-school-known': true,
  'lives-elsewhere': true, 'protected-address': true, words: true, 'not-our-pupil': true, 'changed-since-decided': true, 'both-parties-at-setting': true, hold: true, 'withdrawals-held': true,
});

export const waiting: StoredSchema<Waiting> = z.object({
  taskId: z.nullable(z.string()), reason: waitReason, hold: z.boolean(), since: z.string(),
  deadlineAt: z.nullable(z.string()), deskAt: z.string(), supervisorAt: z.string(),
} satisfies Fields<Waiting>);

const maybeVersion = z.exactOptional(z.number());
const endings = {
  'out-of-scope': { rule: oneOf<ScopeRule>({ 'over-oldest-age': true, 'early-years-not-on-a-roll': true, 'left-school': true }), policyVersion: z.string() },
  'passed-to-force': { toForce: z.string(), receipt: z.string(), by: z.string(), version: maybeVersion },
  'not-sent': { reason: z.string(), decidedBy: z.string(), approvedBy: z.string(), version: maybeVersion },
  'told-by-phone': { by: z.string(), toldRole: z.string(), version: maybeVersion, where: z.exactOptional(settingKeySchema), call: z.exactOptional(callThatTold) },
};
/** How a person ends the question about some of the child's settings. */
export const endingOfQuestion = unionBy<Exclude<Ending, { kind: 'withdrawn' | 'out-of-scope' }>, 'kind'>('kind', { 'passed-to-force': endings['passed-to-force'], 'not-sent': endings['not-sent'], 'told-by-phone': endings['told-by-phone'] });
/** How a duty ends other than by being withdrawn. */
export const endingByDecision = unionBy<Exclude<Ending, { kind: 'withdrawn' }>, 'kind'>('kind', endings);
const takenBack = z.object({
  ended: z.exactOptional(unionBy<NonNullable<TakenBack['ended']>, 'kind'>('kind', { 'passed-to-force': endings['passed-to-force'], 'not-sent': endings['not-sent'] })),
  wrong: z.exactOptional(z.object({ settings: z.array(settingKeySchema), pupilId: z.exactOptional(z.string()) } satisfies Fields<NonNullable<TakenBack['wrong']>>)),
} satisfies Fields<TakenBack>);
const ending = unionBy<Ending, 'kind'>('kind', { ...endings, withdrawn: { version: z.number(), reason: z.string(), by: z.string() } });

export const placement: StoredSchema<Placement> = z.object({
  cause: z.string(), version: z.number(), fingerprint: z.string(), settings: z.array(settingKeySchema), pupilId: z.exactOptional(z.string()), followed: z.exactOptional(z.array(z.object({ from: z.string(), to: z.string() } satisfies Fields<Succession>))),
  source: oneOf<Placement['source']>({ roll: true, desk: true, 'officer-note': true, policy: true }), reason: z.exactOptional(z.string()),
} satisfies Fields<Placement>);

export const heldElsewhere = z.object({ holdKey: z.string(), setAt: z.string(), setBy: z.exactOptional(z.string()), because: z.exactOptional(z.string()) } satisfies Fields<HeldElsewhere>);
const toldWhileHeld = z.object({ where: z.nullable(settingKeySchema), at: z.string(), role: z.string(), by: z.string(), adultId: z.exactOptional(z.string()) } satisfies Fields<ToldWhileHeld>);

export const duty: StoredSchema<Duty> = z.object({
  force: z.string(), reference: z.string(), childRef: z.string(), revision: z.number(), version: z.number(), withdrawnVersion: z.exactOptional(z.number()),
  firstSentAt: z.string(), acceptedAt: z.string(), reportedAt: z.string(), basis, state: z.enum(ledgerStates),
  waiting: z.exactOptional(waiting), placement: z.exactOptional(placement),
  liftedHolds: z.exactOptional(z.array(z.string())), heldElsewhere: z.exactOptional(z.array(heldElsewhere)), words: z.exactOptional(words), plannedCause: z.exactOptional(z.string()),
  settings: z.record(z.string(), settingDuty), ended: z.exactOptional(ending), takenBack: z.exactOptional(takenBack), toldHeld: z.exactOptional(z.array(toldWhileHeld)), since: z.string(),
} satisfies Fields<Duty>);
