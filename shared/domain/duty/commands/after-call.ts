import type { Disclosure, ToldByPhone } from '../../notification/content.ts';
import type { Instant } from '../../time.ts';
import { type Change, disclosureEntry } from '../change.ts';
import type { CallThatTold } from '../call.ts';
import type { Duty } from '../duty.ts';
import type { TaskDecision, TaskDetail } from '../task.ts';

/** The disclosure that a call is about, while it is its setting's latest. */
export function calledAbout({ setting, disclosureId }: Extract<TaskDetail, { kind: 'phone' }>, duty: Duty | undefined, disclosures: readonly Disclosure[]): Disclosure | undefined {
  return duty?.settings[setting]?.disclosureId === disclosureId ? disclosures.find((one) => one.disclosureId === disclosureId) : undefined;
}

/** Told on the telephone is as good as read; what is not to be sent can be read by nobody. */
export function afterCall(about: Disclosure | undefined, decision: TaskDecision, by: string, now: Instant): NonNullable<Change['disclosures']> {
  if (!about) return [];
  if (decision.kind === 'told-by-phone') return [disclosureEntry(about, { told: toldBy(decision, by, now) })];
  return decision.kind === 'not-sent' ? [disclosureEntry(about, { access: 'hidden' })] : [];
}

/** As whoever was told stands wherever they may have to be rung back. */
export function toldBy({ toldRole, call }: { readonly toldRole: string; readonly call?: CallThatTold }, by: string, at: Instant): ToldByPhone {
  return { at: call?.at ?? at, role: toldRole, by, ...(call?.adultId === undefined ? {} : { adultId: call.adultId }) };
}
