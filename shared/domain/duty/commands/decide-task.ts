import type { Disclosure } from '../../notification/content.ts';
import type { SettingKey } from '../../setting.ts';
import { type Instant, plusSeconds } from '../../time.ts';
import { type Change, type Decision, dutyEntry, taskEntry } from '../change.ts';
import type { DueRow } from '../due.ts';
import type { CallThatTold } from '../call.ts';
import { type Duty, isBeside, settingsStillTheirs } from '../duty.ts';
import { decisionPrefix } from '../decision-cause.ts';
import type { DutyEvent } from '../duty-events.ts';
import { pairsOfDecision, pairsPassedOver } from '../labelled-pair.ts';
import { isPlacement } from '../proposal.ts';
import type { Proposal, ProposedDecision, Task, TaskDecision, TaskKind } from '../task.ts';
import { afterCall, calledAbout } from './after-call.ts';
import { whyNotTold } from './why-no-call.ts';

/** Who decides, as the portal knows them. */
export interface Decider {
  readonly sub: string;
  readonly role: 'desk' | 'supervisor';
  readonly officerId?: string | undefined;
}

/** Which decisions each kind of task takes, and from whom. What is not listed is refused. */
const allowed: Readonly<Record<TaskKind, Readonly<Partial<Record<TaskDecision['kind'], readonly Decider['role'][]>>>>> = {
  place: { pupil: ['desk', 'supervisor'], school: ['desk', 'supervisor'], authority: ['desk', 'supervisor'], 'passed-to-force': ['desk', 'supervisor'], 'not-sent': ['desk', 'supervisor'], 'told-by-phone': ['desk', 'supervisor'] },
  hold: { 'lift-hold': ['desk', 'supervisor'], 'told-by-phone': ['desk', 'supervisor'], 'not-sent': ['desk', 'supervisor'] },
  words: { 'words-cleared': ['desk', 'supervisor'], 'words-removed': ['desk', 'supervisor'] },
  phone: { 'told-by-phone': ['desk', 'supervisor'], 'not-sent': ['supervisor'] },
  refused: { 'put-right': ['desk', 'supervisor'] },
  withdrawals: { 'withdrawals-confirmed': ['supervisor'], 'withdrawals-refused': ['supervisor'] },
  count: { 'put-right': ['desk', 'supervisor'] },
  // Decided in export-request.ts, by two people.
  export: {},
  question: { answered: ['desk', 'supervisor'] },
  // Decided in breach.ts.
  breach: {},
  'safety-review': { 'put-right': ['supervisor'] },
  notice: { seen: ['desk', 'supervisor'] },
  'break-glass': { seen: ['supervisor'] },
};

export interface ToDecide {
  readonly task: Task;
  /** The duty of the task's child; absent for tasks about no one child. */
  readonly duty: Duty | undefined;
  readonly decision: TaskDecision;
  readonly by: Decider;
  readonly now: Instant;
  /** Those of the duty's settings: a call is about one of them. */
  readonly disclosures?: readonly Disclosure[];
  /** The force's policy asks for a second person (proposal.ts): what is chosen is kept as a proposal. */
  readonly needsSecond?: boolean;
  /** The proposal that this person agrees to: second-person.ts. */
  readonly agreesTo?: Proposal;
}

/**
 * A person's decision on a task. What settles where a child belongs goes back through the match queue (the change's
 * `forward` row): one trail serves people and machines. What ends the duty is stored here and now.
 */
export function decideTask({ task, duty, decision, by, now, disclosures = [], needsSecond = false, agreesTo }: ToDecide): Decision {
  if (task.state === 'closed') return { kind: 'refused', why: 'this has already been decided' };
  const roles = allowed[task.detail.kind][decision.kind];
  if (!roles) return { kind: 'refused', why: 'this cannot be decided that way' };
  if (!roles.includes(by.role)) return { kind: 'refused', why: 'this is for a supervisor to decide' };
  if (decision.kind === 'lift-hold' && decision.sergeantId.trim() === '') return { kind: 'refused', why: 'a hold is lifted by a sergeant or above: give their id' };
  const needsDuty = task.childRef !== null;
  if (needsDuty && !duty) return { kind: 'refused', why: 'the child of this task is not in the ledger' };
  const waitsOnThis = duty?.waiting?.taskId === task.taskId;
  if (duty && (task.detail.kind === 'place' || task.detail.kind === 'hold' || task.detail.kind === 'words') && !waitsOnThis) return { kind: 'refused', why: 'this was overtaken by something that came later' };

  const untold = decision.kind === 'told-by-phone' && duty ? whyNotTold(decision.call, duty.firstSentAt, now) : undefined;
  if (untold !== undefined) return { kind: 'refused', why: untold };
  const told = decision.kind === 'told-by-phone' && task.detail.kind === 'phone' ? calledAbout(task.detail, duty, disclosures) : undefined;
  if (decision.kind === 'told-by-phone' && task.detail.kind === 'phone' && told?.access !== 'open') return { kind: 'refused', why: 'this notification is not open any more: nothing may be told from it' };

  const proposed = asProposed(decision, needsSecond);
  if (task.proposal && !agreesTo && (proposed || isPlacement(decision))) return { kind: 'refused', why: 'somebody has proposed something here: agree to that, or return it first' };
  if (proposed && !agreesTo) {
    if (!duty) return { kind: 'refused', why: 'the child of this task is not in the ledger' };
    if (proposed.kind === 'not-sent' && proposed.reason.trim() === '') return { kind: 'refused', why: 'say why nothing is to be sent' };
    return { kind: 'change', change: {
      tasks: [taskEntry(task, { proposal: { decision: proposed, by: by.sub, at: now } })],
      duties: [dutyEntry(duty, [{ kind: 'proposed', at: now, taskId: task.taskId, by: by.sub, outcome: decision.kind }])],
    } };
  }

  const closed = taskEntry(task, { state: 'closed', decision, closedAt: now, closedBy: by.sub });
  const events = duty ? eventsOf(task, duty, decision, by, now, agreesTo?.by) : [];
  const change: Change = {
    tasks: [closed],
    ...(duty && events.length > 0 ? { duties: [dutyEntry(duty, events)] } : {}),
    ...(duty && decision.kind === 'pupil' ? { labels: pairsOfDecision(task, duty, decision.pupilId, now) } : {}),
    ...(duty && (decision.kind === 'school' || decision.kind === 'authority') ? { labels: pairsPassedOver(task, duty, decision, now) } : {}),
    ...(task.detail.kind === 'phone' ? { disclosures: afterCall(calledAbout(task.detail, duty, disclosures), decision, by.sub, now) } : {}),
    ...(goesBackToMatch(decision) || events.some(({ kind }) => kind === 'question-ended') ? { due: [forwardRow(task, now)] } : {}),
  };
  return { kind: 'change', change };
}

/** What is kept for a second person: that nobody is told, always; where a child belongs, as the policy asks. */
function asProposed(decision: TaskDecision, needsSecond: boolean): ProposedDecision | undefined {
  if (decision.kind === 'not-sent') return { kind: 'not-sent', reason: decision.reason };
  return needsSecond && isPlacement(decision) ? decision : undefined;
}

/** Decisions after which the flow goes on. */
export function goesBackToMatch(decision: TaskDecision): boolean {
  return ['pupil', 'school', 'authority', 'lift-hold', 'words-cleared', 'words-removed', 'withdrawals-confirmed'].includes(decision.kind);
}

/** Names a person's decision as a message, and as the cause of what follows from it. */
function decisionId(taskId: string): string {
  return `${decisionPrefix}${taskId}`;
}

/** Between a decision and the move that had it carried out once more (follow-move.ts). */
const movedMark = '~moved~';

/** Names the same decision where it is carried out once more, because the child moved: another cause, but a person's still. */
export function decisionAfterMove(taskId: string, setting: string, plannedAt: Instant): string {
  return `${decisionId(taskId)}${movedMark}${setting}~${plannedAt}`;
}

/** The task whose decision was the cause. */
export function taskOfDecision(cause: string): string {
  const [first = ''] = cause.slice(decisionPrefix.length).split(movedMark);
  return first;
}

/** The message that hands a decision on; kept as a due row until it has been sent. */
export function forwardRow(task: Task, now: Instant): DueRow {
  const message = { type: 'task.decided', id: decisionId(task.taskId), force: task.force, reference: task.reference, childRef: task.childRef ?? '*', taskId: task.taskId };
  return { what: 'forward', at: plusSeconds(now, 60), id: `forward~decided~${task.force}~${task.taskId}`, force: task.force, queue: 'match', body: JSON.stringify(message) };
}

/** What is decided is about some of the child's settings alone. */
function othersGoOn({ detail }: Task, duty: Duty): boolean {
  return detail.kind === 'place' && isBeside(detail.reason) && duty.waiting !== undefined && isBeside(duty.waiting.reason) && settingsStillTheirs(duty).length > 0;
}

function eventsOf(task: Task, duty: Duty, decision: TaskDecision, by: Decider, now: Instant, proposedBy: string | undefined): DutyEvent[] {
  const decided: DutyEvent = { kind: 'decided', at: now, taskId: task.taskId, by: by.sub, outcome: decision.kind, ...(proposedBy === undefined ? {} : { proposedBy }) };
  const ending = (how: Extract<DutyEvent, { kind: 'question-ended' }>['ending']): DutyEvent => (othersGoOn(task, duty) ? { kind: 'question-ended', at: now, taskId: task.taskId, ending: how } : { kind: 'ended', at: now, ending: how });
  switch (decision.kind) {
    case 'pupil': case 'school': case 'authority':
      return [decided];
    case 'lift-hold':
      return task.detail.kind === 'hold' ? [decided, { kind: 'hold-lifted', at: now, holdKey: task.detail.holdKey, by: decision.sergeantId, reason: decision.reason }] : [];
    case 'words-cleared': case 'words-removed':
      return task.detail.kind === 'words' ? [decided, { kind: 'words-decided', at: now, version: task.detail.version, decision: decision.kind === 'words-cleared' ? 'cleared' : 'removed', by: by.sub }] : [];
    case 'passed-to-force':
      return [decided, ending({ kind: 'passed-to-force', toForce: decision.toForce, receipt: decision.receipt, by: by.sub, version: duty.version })];
    case 'not-sent': {
      const why = { reason: decision.reason, decidedBy: proposedBy ?? by.sub, approvedBy: decision.approvedBy };
      if (task.detail.kind !== 'phone') return [decided, ending({ kind: 'not-sent', ...why, version: duty.version })];
      // Of one setting alone: whatever others are told goes on.
      const setting = duty.settings[task.detail.setting];
      return setting?.disclosureId === task.detail.disclosureId ? [decided, { kind: 'setting-not-sent', at: now, setting: task.detail.setting as SettingKey, version: setting.version, ...why }] : [decided];
    }
    case 'told-by-phone': {
      if (task.detail.kind === 'phone') {
        return [decided, { kind: 'told-by-phone', at: now, setting: task.detail.setting as SettingKey, ...saidOf(decision), by: by.sub }];
      }
      const where = task.detail.kind === 'hold' && task.detail.setting ? (task.detail.setting as SettingKey) : decision.where;
      const told = { ...saidOf(decision), ...(where ? { where } : {}), by: by.sub };
      if (othersGoOn(task, duty)) return [decided, ending({ kind: 'told-by-phone', ...told, version: duty.version })];
      return [decided, { kind: 'told-by-phone', at: now, setting: null, ...told }];
    }
    case 'answered':
      return task.detail.kind === 'question'
        ? [{ kind: 'answered', at: now, setting: task.detail.setting as SettingKey, disclosureId: task.detail.disclosureId, taskId: task.taskId, question: task.detail.question, answer: decision.answer, by: by.sub }]
        : [];
    case 'export-refused': case 'withdrawals-confirmed': case 'withdrawals-refused': case 'put-right': case 'breach-decided': case 'seen': case 'read-meanwhile': case 'overtaken':
      return [];
    default: {
      const unknown: never = decision;
      throw new Error(`unknown decision ${JSON.stringify(unknown)}`);
    }
  }
}

function saidOf({ toldRole, call }: Extract<TaskDecision, { kind: 'told-by-phone' }>): { readonly toldRole: string; readonly call?: CallThatTold } {
  return { toldRole, ...(call ? { call } : {}) };
}
