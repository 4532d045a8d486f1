import type { SettingKey } from '../setting.ts';
import type { Instant } from '../time.ts';
import { type Duty, type Ending, isBeside, type NotSent, type SettingDuty, type SettingState, type TakenBack, type ToldWhileHeld } from './duty.ts';
import type { SchoolSaid } from './school-said.ts';

export function change(duty: Duty, key: SettingKey, fields: Partial<SettingDuty>): Duty {
  const before = duty.settings[key];
  if (!before) throw new Error(`this duty has no setting ${key}`);
  return { ...duty, settings: { ...duty.settings, [key]: { ...before, ...fields } } };
}

export function notSentOf({ reason, decidedBy, approvedBy }: NotSent): NotSent {
  return { reason, decidedBy, approvedBy };
}

/** When it was written down names it (breach.ts), whenever the call itself was: two calls of one minute stay two. */
export function toldWhileHeld({ where, toldRole, by, call }: Pick<Extract<Ending, { kind: 'told-by-phone' }>, 'where' | 'toldRole' | 'by' | 'call'>, at: Instant): ToldWhileHeld {
  return { where: where ?? null, at, role: toldRole, by, ...(call?.adultId === undefined ? {} : { adultId: call.adultId }) };
}

export function inState({ settings }: Duty, state: SettingState, fields: Partial<SettingDuty>): Duty['settings'] {
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, value.state === state ? { ...value, ...fields } : value]));
}

/** Far more than is said of one child in a term; what is older stands in the history. */
const mostSaid = 40;

export function keepSaid(duty: Duty, event: SchoolSaid): Duty {
  const before = duty.settings[event.setting];
  return before ? change(duty, event.setting, { said: [...(before.said ?? []), event].slice(-mostSaid) }) : duty;
}

/** What is planned for the other settings while a person has a question about one leaves the question with them. */
export function withoutAnswered(duty: Duty): Duty {
  const { waiting, ...rest } = duty;
  return waiting !== undefined && isBeside(waiting.reason) && waiting.taskId !== null ? duty : rest;
}

/** A withdrawn setting starts again from its next plan; those never theirs stay so. */
export function liveSettings(duty: Duty): Duty['settings'] {
  return Object.fromEntries(Object.entries(duty.settings).filter(([, value]) => value.state !== 'withdrawn'));
}

/** What a withdrawal keeps of a child: what a person had decided before it, and where the force says that it was wrong. */
export function takenBackBy({ ended, placement, takenBack }: Duty, reason: string): { readonly takenBack?: TakenBack } {
  const kept: TakenBack = {
    ...takenBack,
    ...(ended?.kind === 'not-sent' || ended?.kind === 'passed-to-force' ? { ended } : {}),
    ...(reason === 'wrong-child-or-school' && placement ? { wrong: { settings: placement.settings, ...(placement.pupilId === undefined ? {} : { pupilId: placement.pupilId }) } } : {}),
  };
  return Object.keys(kept).length > 0 ? { takenBack: kept } : {};
}

/** A person has said since where the child belongs. */
export function withoutTakenBack<D extends Pick<Duty, 'takenBack'>>({ takenBack: _takenBack, ...rest }: D): Omit<D, 'takenBack'> {
  return rest;
}
