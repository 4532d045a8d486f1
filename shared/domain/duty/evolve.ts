import type { Duty, SettingDuty, SettingState } from './duty.ts';
import type { DutyEvent } from './duty-events.ts';
import { ledgerStateOf } from './ledger-state.ts';
import { isDecision } from './decision-cause.ts';
import { change, inState, keepSaid, liveSettings, notSentOf, takenBackBy, toldWhileHeld, withoutAnswered, withoutTakenBack } from './setting-changes.ts';

/** The duty after an event. Pure; the first event must be `reported`. */
export function evolve(duty: Duty | undefined, event: DutyEvent): Duty {
  const next = apply(duty, event);
  const state = ledgerStateOf(next);
  return { ...next, state, since: duty?.state === state ? next.since : event.at, revision: (duty?.revision ?? 0) + 1 };
}

export function evolveAll(duty: Duty | undefined, events: readonly DutyEvent[]): Duty | undefined {
  return events.reduce<Duty | undefined>((current, event) => evolve(current, event), duty);
}

function apply(duty: Duty | undefined, event: DutyEvent): Duty {
  if (event.kind === 'reported') {
    if (duty) throw new Error('a duty is reported once');
    return {
      force: event.force, reference: event.reference, childRef: event.childRef, revision: 0, version: event.version,
      firstSentAt: event.firstSentAt, acceptedAt: event.at, reportedAt: event.reportedAt, basis: event.basis,
      state: 'awaiting-review', waiting: event.waiting, settings: {}, since: event.at,
    };
  }
  if (!duty) throw new Error(`a duty begins by being reported, not by "${event.kind}"`);
  switch (event.kind) {
    case 'version-recorded':
      return { ...duty, version: Math.max(duty.version, event.version), basis: event.basis };
    case 'reinstated': {
      const { ended: _ended, placement: _placement, ...rest } = duty;
      return { ...rest, version: event.version, waiting: event.waiting, settings: liveSettings(duty) };
    }
    case 'placed': {
      const { waiting: _waiting, ended: _ended, ...rest } = duty;
      return { ...(isDecision(event.placement.cause) ? withoutTakenBack(rest) : rest), placement: event.placement };
    }
    case 'waiting': {
      // What policy took out of scope is in it again once a person is asked; any other ending stands.
      const { ended, ...rest } = duty;
      return { ...rest, ...(ended && ended.kind !== 'out-of-scope' ? { ended } : {}), waiting: event.waiting };
    }
    case 'decided': {
      if (duty.waiting?.taskId !== event.taskId) return duty;
      return { ...duty, waiting: { ...duty.waiting, taskId: null } };
    }
    case 'planned': {
      const rest = withoutAnswered(duty);
      const [kind, id = ''] = event.setting.split(':');
      const before = duty.settings[event.setting];
      const planned: SettingDuty = {
        setting: kind === 'school' ? { kind: 'school', urn: id } : { kind: 'authority', code: id },
        state: 'planned', disclosureId: event.disclosureId, version: event.version, contentHash: event.contentHash, clocks: event.clocks, alerted: [],
        // A colleague who was told of an earlier version stays told.
        ...(before?.said && before.state !== 'not-theirs' ? { said: before.said } : {}),
      };
      return { ...rest, plannedCause: event.cause, settings: { ...duty.settings, [event.setting]: planned } };
    }
    case 'hold-lifted':
      return { ...duty, liftedHolds: [...new Set([...(duty.liftedHolds ?? []), event.holdKey])] };
    case 'held-elsewhere':
      return { ...duty, heldElsewhere: [...(duty.heldElsewhere ?? []).filter(({ holdKey }) => holdKey !== event.hold.holdKey), event.hold] };
    case 'freed-elsewhere':
      return { ...duty, heldElsewhere: (duty.heldElsewhere ?? []).filter(({ holdKey }) => holdKey !== event.holdKey) };
    case 'words-decided':
      return { ...duty, words: { version: event.version, decision: event.decision } };
    case 'plan-unchanged':
      return { ...withoutAnswered(duty), plannedCause: event.cause };
    case 'clocks-moved':
      return change(duty, event.setting, { clocks: event.clocks });
    case 'setting-dropped':
      return change(duty, event.setting, { state: 'not-theirs', ...(event.why === 'not-our-pupil' ? { denied: true } : {}) });
    case 'released':
      return change(duty, event.setting, { state: 'released', releasedAt: event.at, ...(event.lateBecause ? { lateBecause: event.lateBecause } : {}) });
    case 'alerted': {
      const before = duty.settings[event.setting];
      const alerted = [...new Set([...(before?.alerted ?? []), event.adultId])];
      return change(duty, event.setting, { alerted, ...(event.step === 'deputy' ? { deputyAlertedAt: event.at } : {}) });
    }
    case 'no-eligible-adult':
      return change(duty, event.setting, { noEligibleAdult: true });
    case 'phone-opened':
      return change(duty, event.setting, { state: 'phone-open', phoneTaskId: event.taskId, phoneOpenedAt: event.at });
    case 'hold-renewed':
    case 'proposed':
    case 'proposal-returned':
    case 'passed-over':
    case 'realerted':
    case 'phone-attempted':
    case 'also-read':
      return duty;
    case 'said-absent':
    case 'support-given':
    case 'colleagues-named':
    case 'asked':
    case 'answered':
      return keepSaid(duty, event);
    case 'told-by-phone': {
      if (event.setting) return change(duty, event.setting, { state: 'told-by-phone', toldAt: event.call?.at ?? event.at });
      const { waiting: _waiting, ...rest } = duty;
      const { by, toldRole, where, call } = event;
      return { ...rest, ended: { kind: 'told-by-phone', by, toldRole, version: duty.version, ...(where ? { where } : {}), ...(call ? { call } : {}) }, toldHeld: [...(duty.toldHeld ?? []), toldWhileHeld(event, event.at)] };
    }
    case 'setting-not-sent':
      return change(duty, event.setting, { state: 'not-sent', version: event.version, notSent: notSentOf(event) });
    case 'question-ended': {
      const { waiting: _waiting, ...rest } = duty;
      const { ending } = event;
      const told = ending.kind === 'told-by-phone' ? { toldHeld: [...(duty.toldHeld ?? []), toldWhileHeld(ending, event.at)] } : {};
      return { ...rest, ...told, settings: inState(duty, 'not-theirs', { state: 'not-sent', version: duty.version, ...(ending.kind === 'not-sent' ? { notSent: notSentOf(ending) } : {}) }) };
    }
    case 'reopened': {
      const { ended: _ended, ...rest } = duty;
      const { ended: _before, ...takenBack } = duty.takenBack ?? {};
      return { ...(duty.takenBack ? { ...rest, takenBack } : rest), waiting: event.waiting, settings: inState(duty, 'not-sent', { state: 'not-theirs' }) };
    }
    case 'read': {
      const before = duty.settings[event.setting];
      const state: SettingState = before?.setting.kind === 'authority' ? 'authority-informed' : 'read';
      return change(duty, event.setting, { state, readAt: event.at, readBy: event.adultId });
    }
    case 'acknowledged': {
      const before = duty.settings[event.setting];
      return change(duty, event.setting, { ...(before?.setting.kind === 'authority' ? {} : { state: 'acknowledged' as const }), acknowledgedAt: event.at });
    }
    case 'withdrawn': {
      const { waiting: _waiting, ...rest } = duty;
      const settings = Object.fromEntries(Object.entries(duty.settings).map(([key, value]) => [key, value.state === 'not-theirs' || value.state === 'not-sent' ? value : { ...value, state: 'withdrawn' as const }]));
      return { ...rest, version: Math.max(duty.version, event.version), withdrawnVersion: event.version, ...takenBackBy(duty, event.reason), settings, ended: { kind: 'withdrawn', version: event.version, reason: event.reason, by: event.by } };
    }
    case 'ended': {
      const { waiting: _waiting, ...rest } = duty;
      return { ...rest, ended: event.ending };
    }
    default:
      return never(event);
  }
}

function never(event: never): never {
  throw new Error(`unknown duty event ${JSON.stringify(event)}`);
}
