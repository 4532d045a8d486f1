import type { WaitReason } from '../../../../shared/domain/duty/duty.ts';
import type { PhoneAttempt, PhoneContact, Task, TaskDetail } from '../../../../shared/domain/duty/task.ts';
import type { RouteId } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';

/** Which list a task stands in. An expired hold is a call to make, so it stands in two. */
export function queuesOf({ detail }: Task): readonly RouteId[] {
  switch (detail.kind) {
    case 'place': case 'withdrawals': return ['reviews'];
    case 'phone': return ['phone'];
    case 'hold': return detail.expired ? ['phone', 'holds'] : ['holds'];
    case 'words': return ['words'];
    case 'refused': return ['refused'];
    case 'count': return ['counts'];
    case 'export': return ['exports'];
    case 'question': return ['questions'];
    case 'breach': case 'safety-review': return ['breaches'];
    case 'notice': return detail.what === 'mailbox-fails' ? ['bounces'] : detail.what === 'withdrawn-after-read' ? ['recalls'] : ['notices'];
    case 'break-glass': return ['notices'];
    default: {
      const unknown: never = detail;
      throw new Error(`unknown task ${JSON.stringify(unknown)}`);
    }
  }
}

export const reasonWords: Readonly<Record<WaitReason, string>> = {
  'to-be-matched': 'Not matched yet', 'who-is-the-child': 'Which child is it?', 'which-school': 'Which school is it?', 'roll-and-officer-differ': 'The roll and the officer name different schools',
  'shielded-child': 'A protected child: for the authority\'s named lead', 'no-school-known': 'No school is known', 'lives-elsewhere': 'Lives in another force\'s area', 'protected-address': 'A protected address',
  words: 'Words to check', 'not-our-pupil': 'The school says: not our pupil', 'changed-since-decided': 'Changed since a person ended it', 'both-parties-at-setting': 'Both parties are at the same setting', hold: 'On hold', 'withdrawals-held': 'Withdrawals held',
};

export const holdWords: Readonly<Record<string, string>> = {
  'death-or-critical-incident': 'Death or critical incident', 'strategy-or-covert': 'Strategy discussion or covert activity', 'honour-based-or-forced-marriage': 'Honour-based abuse or forced marriage',
  abduction: 'Abduction', 'party-works-at-setting': 'A party works at the school', 'protected-address-or-identity': 'Protected address or identity', restricted: 'Kept to a restricted group', 'other-incident': 'Another incident', 'for-a-supervisor': 'For a supervisor', 'suspect-is-a-child': 'The suspect is a young person',
};

export const withdrawalWords: Readonly<Record<string, string>> = {
  'wrong-child-or-school': 'Wrong child or school', duplicate: 'Duplicate', 'entered-in-error': 'Entered in error', 'no-reasonable-grounds': 'No reasonable grounds remain',
};

const noticeTitles: Readonly<Record<Extract<TaskDetail, { kind: 'notice' }>['what'], string>> = {
  'mailbox-fails': 'An email to a key adult did not arrive', 'adult-may-be-a-party': 'A key adult may be a party', 'absent-this-morning': 'The school says: absent this morning',
  'withdrawn-after-read': 'Withdrawn after it was read',
};

/** What has to be done, in a line. */
export function taskTitle(detail: TaskDetail, say: Speech['say']): string {
  if (detail.kind === 'hold' && !detail.expired) return say('Hold: {kind}', { kind: say(holdWords[detail.holdKind] ?? detail.holdKind) });
  return say(titleOf(detail));
}

function titleOf(detail: TaskDetail): string {
  switch (detail.kind) {
    case 'place': return reasonWords[detail.reason];
    case 'hold': return 'A hold has run out: telephone one chosen adult';
    case 'words': return 'Check the words meant for the school';
    case 'phone': return 'Telephone the school';
    case 'refused': return 'A refused event to be put right';
    case 'withdrawals': return 'More withdrawals than usual: a supervisor decides';
    case 'count': return detail.forceSays === null ? 'The force has not closed this period' : 'The force\'s count and the ledger do not agree';
    case 'export': return detail.approvedAt ? 'An export, approved' : 'An export waits for a second person';
    case 'question': return 'A school asks';
    case 'breach': return 'A wrong school read it';
    case 'safety-review': return 'Is whoever was harmed still safe?';
    case 'notice': return noticeTitles[detail.what];
    case 'break-glass': return detail.until === null ? 'Somebody who may be a party tried to open a restricted incident' : 'A restricted incident was opened to somebody of the desk';
    default: {
      const unknown: never = detail;
      throw new Error(`unknown task ${JSON.stringify(unknown)}`);
    }
  }
}

export const contactWords: Readonly<Record<PhoneContact['role'], string>> = {
  'key-adult': 'Key adult', deputy: 'Deputy', head: 'Head, at the register\'s number', 'authority-lead': 'Authority\'s education-safeguarding lead', sergeant: 'Sergeant on duty',
};

export const attemptWords: Readonly<Record<PhoneAttempt['outcome'], string>> = {
  'no-answer': 'No answer', voicemail: 'Voicemail: no details left', engaged: 'Engaged', 'asked-to-call-back': 'Asked to call back', 'wrong-number': 'Wrong number',
};
