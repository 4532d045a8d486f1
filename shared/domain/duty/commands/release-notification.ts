import type { Disclosure } from '../../notification/content.ts';
import type { SettingKey } from '../../setting.ts';
import type { Instant } from '../../time.ts';
import { type Change, disclosureEntry, dutyEntry, supersede } from '../change.ts';
import { type Duty, isBeside, type SettingDuty } from '../duty.ts';
import { isDecision } from '../decision-cause.ts';

export type Release =
  | { readonly kind: 'release'; readonly change: Change; readonly late: boolean }
  /** Released before; the alert is handed on again. */
  | { readonly kind: 'already'; readonly releasedAt: Instant }
  /** Overtaken by a newer version, withdrawn, ended, or stopped for a person: nothing to release. */
  | { readonly kind: 'moot' };

/**
 * Opens a planned disclosure to whoever will be alerted. A release after the deadline is recorded, with whose delay it was.
 * @param earlier the versions before it: what could still be read of them until now cannot any more
 */
export function releaseNotification(duty: Duty, disclosure: Disclosure, now: Instant, earlier: readonly Disclosure[] = []): Release {
  const setting = duty.settings[disclosure.setting];
  if (duty.ended || setting?.disclosureId !== disclosure.disclosureId) return { kind: 'moot' };
  if (setting.releasedAt && (setting.state === 'released' || setting.state === 'phone-open')) return disclosure.access === 'open' ? { kind: 'already', releasedAt: setting.releasedAt } : { kind: 'moot' };
  if (setting.state !== 'planned' || isStopped(duty)) return { kind: 'moot' };
  const lateBecause = whyLate(duty, setting, now);
  return {
    kind: 'release', late: lateBecause !== undefined,
    change: {
      duties: [dutyEntry(duty, [{ kind: 'released', at: now, setting: disclosure.setting as SettingKey, disclosureId: disclosure.disclosureId, ...(lateBecause ? { lateBecause } : {}) }])],
      disclosures: [disclosureEntry(disclosure, { access: 'open', releasedAt: now }), ...supersede(earlier)],
    },
  };
}

/**
 * A hold, or a doubt about who or where the child is, stops everything unread. A question about newer words does not stop older ones, and
 * one about some of the settings (one said "not our pupil") stops no other: their clocks run on while a person looks for the right one.
 */
export function isStopped({ waiting }: Duty): boolean {
  return waiting !== undefined && (waiting.hold || (waiting.reason !== 'words' && !isBeside(waiting.reason)));
}

function whyLate(duty: Duty, setting: SettingDuty, now: Instant): SettingDuty['lateBecause'] {
  const { deadlineAt } = setting.clocks;
  if (deadlineAt === null || now <= deadlineAt) return undefined;
  if (duty.acceptedAt > deadlineAt) return 'reported-late';
  return isDecision(duty.placement?.cause) || duty.words !== undefined || duty.liftedHolds?.length || duty.heldElsewhere !== undefined ? 'decided-late' : 'matched-late';
}
