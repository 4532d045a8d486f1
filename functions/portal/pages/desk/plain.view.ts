import type { ReportedChild } from '../../../../events/people.ts';
import { breakGlassReasons } from '../../../../shared/domain/access/break-glass.ts';
import { answers, questions } from '../../../../shared/domain/duty/school-words.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { sayWhen } from './clock-words.ts';
import { fieldsOf, type Filled } from './fields.ts';
import type { PlainDetail } from './details.ts';
import { actionOf, type Form, headOf } from './task-page.ts';
import { withdrawalWords } from './task-words.ts';

/** `written`: in somebody's own words. */
type Facts = readonly { readonly label: string; readonly value: string; readonly written?: boolean }[];

export function plainView({ task, detail, child, notice, now, filled, supervisor, speech }: {
  readonly task: Task;
  readonly detail: PlainDetail;
  readonly child: ReportedChild | undefined;
  readonly notice: { readonly place: string; readonly adult: string } | undefined;
  readonly now: Instant;
  readonly filled: Filled | undefined;
  readonly supervisor: boolean;
  readonly speech: Speech;
}) {
  return {
    head: headOf(task, child, now, filled, speech), kind: detail.kind, supervisor,
    ...said(detail, notice, now, speech),
    noteForm: noteForm(task, filled),
    withdrawalsForm: withdrawalsForm(task, filled),
    answerForm: { action: actionOf('answer', task), fields: { answer: fieldsOf('answer', filled)('answer', 'The answer', { hint: 'The school sees exactly these words on the notification\'s page.', items: Object.entries(answers).map(([value, text]) => ({ value, text })) }) } },
    exportsHref: href('exports'),
    seenAction: actionOf('seen', task),
  };
}

function said(detail: PlainDetail, notice: { readonly place: string; readonly adult: string } | undefined, now: Instant, speech: Speech): { readonly facts: Facts; readonly advice: readonly string[] } {
  const { say } = speech;
  switch (detail.kind) {
    case 'refused': return {
      facts: [
        { label: 'Refusal', value: detail.refusalId },
        { label: 'Answer given', value: detail.status === 409 ? say('409: it contradicts something accepted before') : String(detail.status) },
        { label: 'Fields at fault', value: detail.fields.length === 0 ? say('None named') : detail.fields.join(', '), written: detail.fields.length > 0 },
      ],
      advice: ['Ring the force\'s system desk with the refusal id. When they send the event again with "corrects" set to it, this closes by itself.', 'If it needs no new event, say below what was done. Until then no school has been told of its children.'],
    };
    case 'withdrawals': return {
      facts: [
        { label: 'Reason given', value: say(withdrawalWords[detail.reason] ?? detail.reason) },
        { label: 'Authorised by', value: detail.authorisedBy },
        { label: 'Children', value: String(detail.childRefs.length) },
        { label: 'Version', value: String(detail.version) },
        { label: 'Withdrawals in the hour', value: String(detail.countInHour) },
      ],
      advice: ['So many withdrawals in an hour may be a fault, or somebody\'s misuse. Until it is decided the notifications stand.'],
    };
    case 'count': {
      const differ = detail.forceSays === null ? undefined : detail.forceSays - detail.ledgerSays;
      return {
        facts: [
          { label: 'Period', value: say('{first} to {last}', { first: sayWhen(detail.periodStart, now, speech), last: sayWhen(detail.periodEnd, now, speech) }) },
          { label: 'The force says', value: detail.forceSays === null ? say('Nothing: the period was not closed') : say('{count} children', { count: detail.forceSays }) },
          { label: 'The ledger says', value: say('{count} children', { count: detail.ledgerSays }) },
          ...(differ === undefined ? [] : [{ label: 'Difference', value: differ > 0 ? say('{count} sent but not in the ledger', { count: differ }) : say('{count} in the ledger but not counted by the force', { count: -differ }) }]),
        ],
        advice: ['A child in the difference may not have been told of anywhere. Compare the force\'s log with the ledger of the day before you close this.'],
      };
    }
    case 'safety-review': return {
      facts: [{ label: 'Read at', value: notice?.place ?? '' }],
      advice: ['People at a school that was the wrong one know now that there was an incident, and whose. Could that reach the suspect, through a pupil, a parent or a member of staff? Ask the officer in the case, and the IDVA if there is one.', 'Decide whether the person harmed has to be told or moved, whether the force acts now, and whether the breach is a high risk to anybody. A supervisor writes down what was decided.'],
    };
    case 'export': return {
      facts: [{ label: 'Of', value: say('{first} to {last}', { first: detail.from, last: detail.to }) }, { label: 'Why', value: detail.reason, written: true }],
      advice: ['Exports are decided and taken on their own page.'],
    };
    case 'question': return {
      facts: [{ label: 'The question', value: say(questions[detail.question]) }, { label: 'From', value: notice?.adult ?? '' }, { label: 'At', value: notice?.place ?? '' }],
      advice: ['Look at the incident in the force\'s own system, ring the officer if you must, and choose an answer. Say nothing of an address, of another child or of anybody else\'s school.', 'If it needs more than these words, ring the school at the register\'s number, and choose "We are ringing you about this."'],
    };
    case 'notice': if (detail.what === 'absent-this-morning') return {
      facts: [{ label: 'Said by', value: notice?.adult ?? '' }, { label: 'At', value: notice?.place ?? '' }],
      advice: ['The child was to be looked at by the school this morning, and is not there. Decide now whether somebody has to see the child at home: tell the officer in the case or the duty sergeant, and write in the force\'s own record what was decided.'],
    };
    if (detail.what === 'withdrawn-after-read') return {
      facts: [{ label: 'Had read it', value: notice?.adult ?? '' }, { label: 'At', value: notice?.place ?? '' }],
      advice: [detail.told ? 'The force has withdrawn this since, and no page tells them so. Ring them back: say that it is withdrawn, ask what was done in the meantime, and what was written in a record, and say that it must be set right there.' : 'The force has withdrawn this since. Their page says so, and why, and shows nothing of it any more. Ring them: ask what was done in the meantime, and what was written in a record, and say that it must be set right there.', 'If the child was spoken to or looked at for it, tell the officer in the case.'],
    };
    return {
      facts: [{ label: detail.what === 'mailbox-fails' ? 'Not reached' : 'Passed over', value: notice?.adult ?? '' }, { label: 'At', value: notice?.place ?? '' }],
      advice: detail.what === 'mailbox-fails'
        ? ['An email to them did not arrive. The next adult has been alerted, or a call is on your list. Nothing more is emailed to that mailbox: ask the school for another, or whether this one works again, and have an administrator record it.']
        : ['They may be a party to this incident, or related to one, so they see nothing of it. The next adult has been told instead. Do not mention it to them.'],
    };
    case 'break-glass': return {
      facts: [
        { label: 'Who', value: notice?.adult ?? '' }, { label: 'Why', value: say(breakGlassReasons[detail.reason]) }, { label: 'Their note', value: detail.note, written: true },
        { label: 'Open to them until', value: detail.until === null ? say('Not opened') : sayWhen(detail.until, now, speech) },
      ],
      advice: detail.until === null
        ? ['They may be a party to this incident, or related to one, so they were shown nothing, and were not told why. Do not mention it to them. Decide with professional standards what follows.']
        : ['This incident is kept to a restricted group. Ask what made it impossible to wait for a supervisor, and look in the audit log at what they opened. If there was no good reason, tell professional standards.'],
    };
    default: {
      const unknown: never = detail;
      throw new Error(`unknown task ${JSON.stringify(unknown)}`);
    }
  }
}

function noteForm(task: Task, filled: Filled | undefined): Form {
  return { action: actionOf('putRight', task), fields: { note: fieldsOf('putRight', filled)('note', 'How was it put right?') } };
}

function withdrawalsForm(task: Task, filled: Filled | undefined): Form {
  const field = fieldsOf('decideWithdrawals', filled);
  return {
    action: actionOf('decideWithdrawals', task),
    fields: {
      decision: field('decision', 'Do these withdrawals stand?', { items: [{ value: 'withdrawals-confirmed', text: 'Yes: withdraw the notifications' }, { value: 'withdrawals-refused', text: 'No: the notifications stay' }] }),
      reason: field('reason', 'If not, why'),
    },
  };
}
