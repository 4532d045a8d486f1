import type { ReportedChild } from '../../../../events/people.ts';
import type { PhoneAttempt, Task } from '../../../../shared/domain/duty/task.ts';
import type { Contacts, NotificationPage } from '../../../../shared/domain/notification/words/page-words.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { Speech } from '../../words/speech.ts';
import { sayWhen } from './clock-words.ts';
import { attemptForm, toldForm } from './call-forms.ts';
import type { Filled } from './fields.ts';
import type { Callee, PhoneDetail } from './details.ts';
import { sayAnd } from './lists.ts';
import { headOf, notSendForm } from './task-page.ts';
import { attemptWords, contactWords } from './task-words.ts';
import type { MayBeTold } from './who-may-be-told.ts';

export function phoneView({ task, detail, place, callees, people, nameOf, now, filled, child, toSay, contacts, supervisor, speech }: {
  readonly task: Task;
  readonly detail: PhoneDetail;
  readonly place: string;
  readonly callees: readonly Callee[];
  readonly people: readonly MayBeTold[];
  readonly nameOf: (id: string) => string;
  readonly now: Instant;
  readonly filled: Filled | undefined;
  readonly child: ReportedChild | undefined;
  readonly toSay: NotificationPage | undefined;
  readonly contacts: Contacts;
  readonly supervisor: boolean;
  readonly speech: Speech;
}) {
  const { say } = speech;
  return {
    head: headOf(task, child, now, filled, speech),
    place, toSay,
    callees: calleeRows(callees, say),
    script: script(place, contacts, say),
    attempts: attemptRows(detail.attempts, nameOf, now, speech),
    attemptForm: attemptForm(task, people, filled, speech),
    toldForm: toldForm(task, people, filled, speech),
    notSendForm: supervisor ? notSendForm(task, filled) : undefined,
    open: filled?.form,
  };
}

export function calleeRows(callees: readonly Callee[], say: Speech['say']) {
  return callees.map(({ role, isNext, mayBeParty, isAway, coversFor, name, phone }) => ({
    who: say(contactWords[role]), name: mayBeParty ? undefined : name,
    covers: coversFor.length === 0 ? undefined : say('Covering for {name}.', { name: sayAnd(coversFor, say) }), isAway: isAway && !mayBeParty,
    phone: mayBeParty || isAway ? undefined : phone, telHref: phone ? `tel:${phone.replace(/[^\d+]/g, '')}` : undefined,
    isNext: isNext && !mayBeParty && !isAway, mayBeParty,
  }));
}

/** What was rung already. @param nameOf the name of somebody of the desk, or of an adult of the directory, by id */
export function attemptRows(attempts: readonly PhoneAttempt[], nameOf: (id: string) => string, now: Instant, speech: Speech) {
  return attempts.map(({ at, contact, outcome, by, call }) => ({
    when: sayWhen(call?.at ?? at, now, speech), who: [...(call?.adultId === undefined ? [] : [nameOf(call.adultId)]), speech.say(contactWords[contact])].join(', '), outcome: speech.say(attemptWords[outcome]), said: call?.said, by: nameOf(by),
  }));
}

/** Nothing of the child is said before the right person is known to be on the line. */
export function script(place: string, contacts: Contacts, say: Speech['say']): readonly string[] {
  const [deskName, deskTelephone] = [say(contacts.deskName), say(contacts.deskTelephone)];
  return [
    say('"Good morning. I am ringing from {deskName}. May I speak to the person responsible for safeguarding at {place}?"', { deskName, place }),
    say('If anyone else answers, or asks what it is about: "I can only speak to them. Please ask them to ring {deskName} on {deskTelephone} now." Give no name and no detail. Leave none on voicemail.', { deskName, deskTelephone }),
    say('When they say who they are: "To be sure, please ring me back on the number that you have for us." Wait for the call.'),
    say('Then read out what is below, and ask them to read the child\'s name, the date and what happened back to you.'),
  ];
}
