import type { CallMade, CallThatTold } from '../../../../shared/domain/duty/call.ts';
import type { Duty, Ending, Placement, ScopeRule, SettingDuty } from '../../../../shared/domain/duty/duty.ts';
import type { DutyEvent } from '../../../../shared/domain/duty/duty-events.ts';
import { answers, colleagues, questions, supports } from '../../../../shared/domain/duty/school-words.ts';
import type { TaskDecision } from '../../../../shared/domain/duty/task.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { sayRecentDay, sayTime } from '../../../../shared/domain/notification/words/say-time.ts';
import type { Speech } from '../../words/speech.ts';
import { capital } from '../casework/page-parts.ts';
import { sayFound } from './found-words.ts';
import { sayAnd } from './lists.ts';
import { attemptWords, contactWords, reasonWords, withdrawalWords } from './task-words.ts';

/** An event in words: what stands after the title is ours in `text`, and in `written` as somebody wrote it; `ending` comes after that. */
export interface SaidEvent {
  readonly title: string;
  readonly text?: string;
  readonly written?: string;
  readonly ending?: string;
}

const placedWords: Readonly<Record<Placement['source'], string>> = {
  roll: '{where}, from the roll.', desk: '{where}, from the desk.', 'officer-note': '{where}, from the officer note.', policy: '{where}, from the policy.',
};
export const lateWords: Readonly<Record<NonNullable<SettingDuty['lateBecause']>, string>> = { 'reported-late': 'reported late', 'matched-late': 'matched late', 'decided-late': 'decided late' };
const scopeWords: Readonly<Record<ScopeRule, string>> = {
  'over-oldest-age': 'over oldest age, policy {version}.', 'early-years-not-on-a-roll': 'early years not on a roll, policy {version}.', 'left-school': 'left school, policy {version}.',
};
/** What a person chose. */
const outcomeWords: Readonly<Record<TaskDecision['kind'], string>> = {
  pupil: 'Pupil', school: 'School', authority: 'Authority', 'passed-to-force': 'Passed to force', 'not-sent': 'Not sent', 'told-by-phone': 'Told by phone', 'lift-hold': 'Lift hold',
  'words-cleared': 'Words cleared', 'words-removed': 'Words removed', 'withdrawals-confirmed': 'Withdrawals confirmed', 'withdrawals-refused': 'Withdrawals refused', 'put-right': 'Put right', answered: 'Answered', seen: 'Seen', 'export-refused': 'Export refused', 'breach-decided': 'Breach decided', 'read-meanwhile': 'Read meanwhile', overtaken: 'Overtaken',
};
const basisWords: Readonly<Record<Duty['basis'], string>> = { statutory: 'Version {version}. Statutory duty.', discretion: 'Version {version}. Police discretion.' };

/** One event of a child's story, in a line and, where there is more, a second. */
export function sayEvent(event: DutyEvent, nameOf: (setting: string) => string, speech: Speech): SaidEvent {
  const { say } = speech;
  switch (event.kind) {
    case 'reported': return { title: say('Reported by the force'), text: say(basisWords[event.basis], { version: event.version }) };
    case 'version-recorded': return { title: say('Version {version} recorded', { version: event.version }) };
    case 'reinstated': return { title: say('Reinstated by version {version}', { version: event.version }) };
    case 'placed': return { title: say('Placed'), text: say(placedWords[event.placement.source], { where: sayAnd(event.placement.settings.map(nameOf), say) || say('Nowhere') }), ...(event.placement.reason ? sayReason(event.placement.reason, speech) : {}) };
    case 'waiting': return { title: say('Waits for a person'), text: `${say(reasonWords[event.waiting.reason])}.` };
    case 'proposed': return { title: say('Proposed by one person'), text: say('{what}. A second has to agree.', { what: sayOutcome(event.outcome, say) }) };
    case 'proposal-returned': return { title: say(event.by === event.proposedBy ? 'Proposal taken back' : 'Proposal returned by a second person'), text: `${sayOutcome(event.outcome, say)}.`, written: event.reason };
    case 'decided': return { title: say(event.proposedBy === undefined ? 'Decided by a person' : 'Decided by two people'), text: `${sayOutcome(event.outcome, say)}.` };
    case 'hold-lifted': return { title: say('Hold lifted'), text: say('By {who}:', { who: event.by }), written: event.reason };
    case 'held-elsewhere': return { title: say('Held by a decision elsewhere'), text: say(event.hold.because === undefined ? 'The reason is kept to a restricted group. A supervisor can say more.' : 'It is held because of another incident with the same people. Lifting the hold of that incident lifts this one as well.') };
    case 'freed-elsewhere': return { title: say('The hold from elsewhere is over') };
    case 'hold-renewed': return { title: say('Hold renewed'), text: say('By {who}, until {when}:', { who: event.by, when: sayInstant(event.expiresAt, speech) }), written: event.reason };
    case 'words-decided': return { title: say('Words checked'), text: say(event.decision === 'cleared' ? 'The school may read them.' : event.decision === 'removed' ? 'They were taken out.' : 'Not decided in time: details by phone.') };
    case 'planned': return { title: say('Planned for {place}', { place: nameOf(event.setting) }), text: say('Version {version}.', { version: event.version }) };
    case 'clocks-moved': return { title: say('Clocks moved: the days of {place} changed', { place: nameOf(event.setting) }), text: event.clocks.deadlineAt ? say('Now before {when}.', { when: sayInstant(event.clocks.deadlineAt, speech) }) : say('No opening is known now.') };
    case 'plan-unchanged': return { title: say('Nothing that the school sees changed'), text: say('Version {version}.', { version: event.version }) };
    case 'setting-dropped': return { title: say('Hidden from {place}', { place: nameOf(event.setting) }), text: say(event.why === 'not-our-pupil' ? 'They say: not our pupil.' : 'The child was placed elsewhere.') };
    case 'released': return { title: say('Released to {place}', { place: nameOf(event.setting) }), ...(event.lateBecause ? { text: say('Late: {why}.', { why: say(lateWords[event.lateBecause]) }) } : {}) };
    case 'alerted': return { title: say(event.step === 'deputy' ? 'Deputy alerted by email' : 'Key adult alerted by email'), text: nameOf(event.setting) };
    case 'passed-over': return { title: say('A key adult was passed over'), text: say('They may be a party.') };
    case 'realerted': return { title: say(event.step === 'authority' ? 'The authority\'s desk was alerted as well' : 'Alerted again after the break'), text: nameOf(event.setting) };
    case 'no-eligible-adult': return { title: say('Nobody could be told by email'), text: nameOf(event.setting) };
    case 'said-absent': return { title: say('The school says: absent this morning'), text: nameOf(event.setting) };
    case 'support-given': return { title: say('The school did something for the child'), text: `${say(supports[event.support])}.` };
    case 'colleagues-named': return { title: say(event.telling === 'told' ? 'The school says whom it has told there' : 'The school says whom it will tell there'), text: sayColleagues(event.roles.map((role) => say(colleagues[role])), event.adultIds.length, say) };
    case 'asked': return { title: say('The school asks'), text: say(questions[event.question]) };
    case 'answered': return { title: say('The desk answers'), text: say(answers[event.answer]) };
    case 'phone-opened': return { title: say('To be telephoned'), text: nameOf(event.setting) };
    case 'phone-attempted': return { title: say('Telephoned'), ...sayCall(`${say(contactWords[event.contact as keyof typeof contactWords] ?? event.contact)}: ${say(attemptWords[event.outcome])}.`, event.call, speech) };
    case 'told-by-phone': return sayTold(event, speech);
    case 'also-read': return { title: say('Read by a colleague as well'), text: nameOf(event.setting) };
    case 'read': return { title: say('Read'), text: nameOf(event.setting) };
    case 'acknowledged': return { title: say('Acknowledged'), text: nameOf(event.setting) };
    case 'withdrawn': return { title: say('Withdrawn'), text: say('{reason}. By {who}.', { reason: say(withdrawalWords[event.reason] ?? event.reason), who: event.by }) };
    case 'setting-not-sent': return { title: say('Not sent to {place}', { place: nameOf(event.setting) }), written: event.reason, ending: say('Approved by {who}.', { who: event.approvedBy }) };
    case 'reopened': return { title: say('Before a person again: version {version} says something else', { version: event.version }) };
    case 'ended': case 'question-ended': return sayEnding(event.ending, speech);
    default: {
      const unknown: never = event;
      throw new Error(`unknown event ${JSON.stringify(unknown)}`);
    }
  }
}

/** "Pupil", "School", "Passed to force". */
function sayOutcome(outcome: string, say: Speech['say']): string {
  return say((outcomeWords as Readonly<Record<string, string>>)[outcome] ?? capital(outcome.replaceAll('-', ' ')));
}

/** What ruled out the others, as the match wrote it: in the reader's language where its sentences are known, else as it stands. */
function sayReason(reason: string, speech: Speech): Pick<SaidEvent, 'written' | 'ending'> {
  const found = sayFound(reason, speech);
  return found.written ? { written: found.text } : { ending: found.text };
}

/** By office; of the directory's people only how many, since the story names nobody at a school. */
function sayColleagues(roles: readonly string[], inDirectory: number, say: Speech['say']): string {
  return `${[...roles, ...(inDirectory > 0 ? [inDirectory === 1 ? say('one of its key adults') : say('{count} of its key adults', { count: inDirectory })] : [])].join('; ')}.`;
}

/** Whom, and what made sure of it; what is older says no more than the office. */
function sayTold({ toldRole, call }: { readonly toldRole: string; readonly call?: CallThatTold }, speech: Speech): SaidEvent {
  const { say } = speech;
  return { title: say('Told by phone, and read back'), ...(call ? sayCall(`${capital(say(toldRole))}. ${say('They rang back, and read back the name and the date.')}`, call, speech) : { text: say(toldRole) }) };
}

function sayCall(text: string, call: CallMade | undefined, speech: Speech): Pick<SaidEvent, 'text' | 'written'> {
  if (!call) return { text };
  const rung = speech.say('Rung at {when}, on the number on record.', { when: sayInstant(call.at, speech) });
  return call.said === undefined ? { text: `${text} ${rung}` } : { text: `${text} ${rung} ${speech.say('They said:')}`, written: `“${call.said}”` };
}

function sayEnding(ending: Exclude<Ending, { kind: 'withdrawn' }>, speech: Speech): SaidEvent {
  const { say } = speech;
  switch (ending.kind) {
    case 'out-of-scope': return { title: say('Out of scope'), text: say(scopeWords[ending.rule], { version: ending.policyVersion }) };
    case 'passed-to-force': return { title: say('Passed to {force}', { force: ending.toForce }), text: say('Receipt {receipt}.', { receipt: ending.receipt }) };
    case 'not-sent': return { title: say('Not sent'), written: ending.reason };
    case 'told-by-phone': return sayTold(ending, speech);
    default: {
      const unknown: never = ending;
      throw new Error(`unknown ending ${JSON.stringify(unknown)}`);
    }
  }
}

function sayInstant(at: string, { say, page }: Speech): string {
  return say('{time} on {day}', { time: sayTime(at), day: sayRecentDay(londonDateOf(at), '1970-01-01', page.calendar) });
}
