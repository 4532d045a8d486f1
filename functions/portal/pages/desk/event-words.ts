import type { Ending } from '../../../../shared/domain/duty/duty.ts';
import type { DutyEvent } from '../../../../shared/domain/duty/duty-events.ts';
import { answers, colleagues, questions, supports } from '../../../../shared/domain/duty/school-words.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { english } from '../../../../shared/domain/notification/words/english.ts';
import { sayRecentDay, sayTime } from '../../../../shared/domain/notification/words/say-time.ts';
import { capital } from '../casework/page-parts.ts';
import { attemptWords, contactWords, reasonWords, withdrawalWords } from './task-words.ts';

/** One event of a child's story, in a line and, where there is more, a second. */
export function sayEvent(event: DutyEvent, nameOf: (setting: string) => string): { readonly title: string; readonly text?: string } {
  switch (event.kind) {
    case 'reported': return { title: 'Reported by the force', text: `Version ${event.version}. ${event.basis === 'statutory' ? 'Statutory duty' : 'Police discretion'}.` };
    case 'version-recorded': return { title: `Version ${event.version} recorded` };
    case 'reinstated': return { title: `Reinstated by version ${event.version}` };
    case 'placed': return { title: 'Placed', text: `${event.placement.settings.map(nameOf).join(' and ') || 'Nowhere'}, from the ${event.placement.source.replaceAll('-', ' ')}.${event.placement.reason ? ` ${event.placement.reason}` : ''}` };
    case 'waiting': return { title: 'Waits for a person', text: `${reasonWords[event.waiting.reason]}.` };
    case 'proposed': return { title: 'Proposed by one person', text: `${sayOutcome(event.outcome)}. A second has to agree.` };
    case 'proposal-returned': return { title: event.by === event.proposedBy ? 'Proposal taken back' : 'Proposal returned by a second person', text: `${sayOutcome(event.outcome)}. ${event.reason}` };
    case 'decided': return { title: event.proposedBy === undefined ? 'Decided by a person' : 'Decided by two people', text: `${sayOutcome(event.outcome)}.` };
    case 'hold-lifted': return { title: 'Hold lifted', text: `By ${event.by}: ${event.reason}` };
    case 'words-decided': return { title: 'Words checked', text: event.decision === 'cleared' ? 'The school may read them.' : event.decision === 'removed' ? 'They were taken out.' : 'Not decided in time: details by phone.' };
    case 'planned': return { title: `Planned for ${nameOf(event.setting)}`, text: `Version ${event.version}.` };
    case 'clocks-moved': return { title: `Clocks moved: the days of ${nameOf(event.setting)} changed`, text: event.clocks.deadlineAt ? `Now before ${sayInstant(event.clocks.deadlineAt)}.` : 'No opening is known now.' };
    case 'plan-unchanged': return { title: 'Nothing that the school sees changed', text: `Version ${event.version}.` };
    case 'setting-dropped': return { title: `Hidden from ${nameOf(event.setting)}`, text: event.why === 'not-our-pupil' ? 'They say: not our pupil.' : 'The child was placed elsewhere.' };
    case 'released': return { title: `Released to ${nameOf(event.setting)}`, ...(event.lateBecause ? { text: `Late: ${event.lateBecause.replace('-', ' ')}.` } : {}) };
    case 'alerted': return { title: event.step === 'deputy' ? 'Deputy alerted by email' : 'Key adult alerted by email', text: nameOf(event.setting) };
    case 'passed-over': return { title: 'A key adult was passed over', text: 'They may be a party.' };
    case 'realerted': return { title: event.step === 'authority' ? 'The authority\'s desk was alerted as well' : 'Alerted again after the break', text: nameOf(event.setting) };
    case 'no-eligible-adult': return { title: 'Nobody could be told by email', text: nameOf(event.setting) };
    case 'said-absent': return { title: 'The school says: absent this morning', text: nameOf(event.setting) };
    case 'support-given': return { title: 'The school did something for the child', text: `${supports[event.support]}.` };
    case 'colleagues-named': return { title: event.telling === 'told' ? 'The school says whom it has told there' : 'The school says whom it will tell there', text: sayColleagues(event.roles.map((role) => colleagues[role]), event.adultIds.length) };
    case 'asked': return { title: 'The school asks', text: questions[event.question] };
    case 'answered': return { title: 'The desk answers', text: answers[event.answer] };
    case 'phone-opened': return { title: 'To be telephoned', text: nameOf(event.setting) };
    case 'phone-attempted': return { title: 'Telephoned', text: `${contactWords[event.contact as keyof typeof contactWords] ?? event.contact}: ${attemptWords[event.outcome]}.` };
    case 'told-by-phone': return { title: 'Told by phone, and read back', text: event.toldRole };
    case 'read': return { title: 'Read', text: nameOf(event.setting) };
    case 'acknowledged': return { title: 'Acknowledged', text: nameOf(event.setting) };
    case 'withdrawn': return { title: 'Withdrawn', text: `${withdrawalWords[event.reason] ?? event.reason}. By ${event.by}.` };
    case 'ended': return sayEnding(event.ending);
    default: {
      const unknown: never = event;
      throw new Error(`unknown event ${JSON.stringify(unknown)}`);
    }
  }
}

/** "Pupil", "School", "Passed to force". */
function sayOutcome(outcome: string): string {
  return capital(outcome.replaceAll('-', ' '));
}

/** By office; of the directory's people only how many, since the story names nobody at a school. */
function sayColleagues(roles: readonly string[], inDirectory: number): string {
  return `${[...roles, ...(inDirectory > 0 ? [inDirectory === 1 ? 'one of its key adults' : `${inDirectory} of its key adults`] : [])].join('; ')}.`;
}

function sayEnding(ending: Exclude<Ending, { kind: 'withdrawn' }>): { readonly title: string; readonly text: string } {
  switch (ending.kind) {
    case 'out-of-scope': return { title: 'Out of scope', text: `${ending.rule.replaceAll('-', ' ')}, policy ${ending.policyVersion}.` };
    case 'passed-to-force': return { title: `Passed to ${ending.toForce}`, text: `Receipt ${ending.receipt}.` };
    case 'not-sent': return { title: 'Not sent', text: `${ending.reason} Approved by ${ending.approvedBy}.` };
    case 'told-by-phone': return { title: 'Told by phone, and read back', text: ending.toldRole };
    default: {
      const unknown: never = ending;
      throw new Error(`unknown ending ${JSON.stringify(unknown)}`);
    }
  }
}

function sayInstant(at: string): string {
  return `${sayTime(at)} on ${sayRecentDay(londonDateOf(at), '1970-01-01', english.calendar)}`;
}
