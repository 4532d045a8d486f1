import type { IncidentData } from '../../../../events/incident.ts';
import type { InvolvedPerson } from '../../../../events/people.ts';
import { forAudience, redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { IdvaCase, IdvaEvent } from '../../../../shared/domain/cases/idva/idva-case.ts';
import type { MaracReferral } from '../../../../shared/domain/cases/marac/marac-referral.ts';
import { sayTrajectory, type Step, type Trajectory } from '../../../../shared/domain/risk/trajectory.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import { sayAllStored } from '../../words/say-stored.ts';
import type { Speech } from '../../words/speech.ts';
import { writtenIn } from '../../words/written.ts';
import { idvaEventWords } from '../casework/event-words.ts';
import { type Moments, momentsOf } from '../casework/moments.ts';
import { fullName, suspectsOf } from '../casework/open-case.ts';
import { allegationsNotFindings, blue, type CaseView, faultsOf, type FormView, listOf, red, type Section, type SummaryRow, summaryOf, type Worded } from '../casework/page-parts.ts';
import { drawWay } from '../casework/drawings.ts';
import { attemptWords, consentWords, flagWords, gradeWithin, gradeWords, notOfferedWords, notTakenWords, outcomeWords, statusWords, suspectWords } from '../casework/words.ts';

export interface IdvaToShow {
  readonly role: PortalRole;
  readonly sub: string;
  readonly idva: IdvaCase;
  readonly incident: IncidentData | undefined;
  readonly person: InvolvedPerson | undefined;
  readonly owner: string;
  /** Over every incident in which they were harmed. */
  readonly trajectory: Trajectory;
  /** Others harmed by the same people: how many, never who. */
  readonly otherVictims: number;
  /** Of the two, to a MARAC, where this worker may know of them. */
  readonly referrals: readonly MaracReferral[];
  /** Live cases of the other party. */
  readonly opposing: number;
  readonly history: readonly IdvaEvent[];
  readonly nameOf: (sub: string | undefined) => string;
  readonly forms: readonly FormView[];
  readonly now: Instant;
  readonly done: string | undefined;
  readonly why: string | undefined;
  readonly speech: Speech;
}

const notYet = 'Not shown until it is recorded how it is safe to reach them';

/** A case that is only on offer shows enough to say "I know them", and nothing to reach anybody by. */
export function idvaView(given: IdvaToShow): CaseView {
  const { idva, role, sub } = given;
  return role === 'idva' && idva.idvaId !== sub ? offerView(given) : caseView(given);
}

function offerView({ role, idva, incident, person, now, forms, done, why, speech }: IdvaToShow): CaseView {
  const { say } = speech;
  const { when } = momentsOf(speech, now);
  const shown: Worded<'idva-offer'> = redact(role, 'idva-offer', {
    victimName: fullName(person, say), perpetratorNames: suspectsOf(incident, say), authority: idva.authority, grade: say(gradeWords[idva.grade]), interpreter: writtenIn(speech.language)(idva.needs.interpreter ?? '') || undefined,
    answerBy: idva.offer && when(idva.offer.answerBy), contactBy: when(idva.contactBy),
  });
  return {
    ...frame('On offer to you', String(shown.victimName ?? say('Case')), done, why, say), tags: [blue(statusWords[idva.status])], lines: [], warnings: ['If you know anybody named here, or may know them, decline.'],
    sections: [{ heading: 'The offer', rows: summaryOf(shown, { perpetratorNames: 'Suspect', grade: 'Grade', authority: 'Authority', interpreter: 'Interpreter', answerBy: 'Answer by', contactBy: 'First contact by' }) }], forms, history: [],
  };
}

function caseView(given: IdvaToShow): CaseView {
  const { role, idva, incident, person, owner, now, nameOf, history, speech } = given;
  const { say } = speech;
  const moments = momentsOf(speech, now);
  const { when, date } = moments;
  const wrote = writtenIn(speech.language);
  const { safeContact, needs } = idva;
  const homes = (person?.addresses ?? []).filter(({ kind }) => kind === undefined || kind === 'home' || kind === 'staying');
  const shown: Worded<'idva-case'> = redact(role, 'idva-case', {
    victimName: fullName(person, say), victimDateOfBirth: person?.dateOfBirth && date(person.dateOfBirth), victimAddress: !safeContact ? say(notYet) : homes.map(({ text, postcode, confidential }) => (confidential ? say('Protected: ask the police supervisor') : [text, postcode].filter(Boolean).join(', '))),
    // No number and no address before it is known how, when and never how it is safe to use one.
    victimPhone: safeContact ? (person?.phones ?? []) : say(notYet),
    safeContact: safeContact
      ? [say('Never: {text}', { text: wrote(safeContact.never) }), say('How: {how}. When: {times}. Recorded at {when} by {name}', { how: wrote(safeContact.how), times: wrote(safeContact.when), when: when(safeContact.at), name: nameOf(safeContact.by) })]
      : [say('Do not ring, write or visit: it is not recorded yet how it is safe to reach them')],
    marac: given.referrals.map(({ caseId }) => caseId), maracActions: given.referrals.flatMap(({ actions }) => forAudience(role, actions).map(({ text, owner: whose, dueOn, doneAt, chasedAt }) => say(doneAt ? '{text}. {owner}, by {day}: done' : chasedAt ? '{text}. {owner}, by {day}: overdue, chased' : '{text}. {owner}, by {day}', { text: wrote(text), owner: whose, day: date(dueOn) }))),
    interpreter: wrote(needs.interpreter ?? '') || undefined, access: wrote(needs.access ?? '') || undefined, consent: say(consentWords[idva.consent]), status: statusWords[idva.status], owner, idva: nameOf(idva.idvaId), grade: say(gradeWords[idva.grade]),
    contactBy: when(idva.contactBy), contactedAt: idva.contactedAt && when(idva.contactedAt), attempts: idva.attempts.map(({ at, by, outcome }) => say('{outcome}, at {when}, {name}', { outcome: say(attemptWords[outcome]), when: when(at), name: nameOf(by) })),
    incidents: idva.incidents, furtherIncidents: idva.furtherIncidents.map(({ reference, at, grade, seenBy }) => say(seenBy ? '{reference}, {grade}, at {when}' : '{reference}, {grade}, at {when}: not yet seen', { reference, grade: say(gradeWithin[grade]), when: when(at) })),
    trajectory: [sayTrajectory(given.trajectory.steps, now, say), ...movesOf(given.trajectory, say)], steps: given.trajectory.steps.map((step) => stepWords(step, say, moments)),
    perpetratorNames: suspectsOf(incident, say), suspectStatus: incident?.suspectStatus && say(suspectWords[incident.suspectStatus.status]), childNames: (incident?.children ?? []).map((child) => fullName(child, say)),
    fallen: idva.groundsFell && !idva.groundsFell.seenBy ? sayAllStored(say, idva.groundsFell.reason) : undefined,
    outcome: idva.closed && `${say(outcomeWords[idva.closed.outcome])}: ${wrote(idva.closed.note)}`, maracDecision: history.flatMap((event) => (event.kind === 'marac-decided' ? [wrote(event.text)] : [])), authority: idva.authority,
    otherVictims: say(given.otherVictims === 0 ? 'Nobody else is recorded as harmed by the same suspect' : given.otherVictims === 1 ? '1 other person is recorded as harmed by the same suspect' : '{count} other people are recorded as harmed by the same suspect', { count: given.otherVictims }),
    notTaken: idva.notTaken.map(({ idvaId, how, reason }) => `${nameOf(idvaId)}: ${say(notTakenWords[how])}${reason ? `, ${wrote(reason)}` : ''}`), opposing: given.opposing > 0 ? say('The other party has a case too: it must be with another worker') : undefined,
  });
  const late = !idva.contactedAt && idva.contactBy <= now;
  const way = shown.steps ? drawWay('way', given.trajectory.steps, speech) : undefined;
  const sections: readonly Section[] = [
    { heading: 'What has changed', items: listOf(shown.trajectory), nothing: 'No incident is known.', ...(way ? { drawing: way } : {}) },
    { heading: 'The person', rows: summaryOf(shown, { victimDateOfBirth: 'Date of birth', victimPhone: 'Telephone', victimAddress: 'Address', interpreter: 'Interpreter', access: 'Access needs', consent: 'Consent', childNames: 'Children' }) },
    { heading: 'The case', rows: summaryOf(shown, { owner: 'Owns their safety now', idva: 'IDVA', grade: 'Grade', contactBy: 'First contact by', contactedAt: 'Reached at', perpetratorNames: 'Suspect', suspectStatus: 'Suspect is', otherVictims: 'Others', opposing: 'Other party', incidents: 'Incidents', maracDecision: 'Decided at the MARAC', notTaken: 'Asked before', outcome: 'How it ended' }) },
    { heading: 'MARAC', items: listOf(shown.maracActions), links: given.referrals.filter(({ caseId }) => listOf(shown.marac).includes(caseId)).map(({ caseId, openedAt, status }) => ({ href: href('maracReferral', { case: caseId }), text: say('Referral of {when}: {status}', { when: when(openedAt), status: say(statusWords[status]) }) })), nothing: 'Not referred.' },
    { heading: 'New incidents', items: listOf(shown.furtherIncidents), nothing: 'None since the case was opened.' },
    { heading: 'Incident by incident, the latest first', rows: listOf(shown.steps).map(rowOfStep).toReversed(), nothing: 'No incident is known.' },
    { heading: 'Attempts to reach them', items: listOf(shown.attempts), nothing: 'None yet.' },
  ];
  return {
    ...frame('IDVA case', String(shown.victimName ?? say('Case')), given.done, given.why, say), tags: [blue(String(shown.status ?? '')), ...(late ? [red('Not reached in time')] : [])], lines: [], first: listOf(shown.safeContact).map((one) => `${one}.`), warnings: [...listOf(shown.fallen), ...listOf(shown.opposing)], sections, forms: given.forms,
    history: history.map((event) => ({ title: idvaEventWords[event.kind], when: when(event.at), text: 'passedOver' in event ? event.passedOver.map(({ idvaId, why }) => `${nameOf(idvaId)}: ${say(notOfferedWords[why])}`).join('; ') : 'by' in event ? say('By {name}', { name: nameOf(event.by) }) : 'idvaId' in event ? nameOf(event.idvaId) : '' })),
  };
}

function movesOf({ mediumToHigh }: Trajectory, say: Speech['say']): readonly string[] {
  const { length } = mediumToHigh;
  const values = { count: length, days: mediumToHigh.at(-1)?.days ?? 0 };
  return length === 0 ? [] : [say(length === 1 ? 'It has gone from medium to high once, the last time within {days} days.' : 'It has gone from medium to high {count} times, the last time within {days} days.', values)];
}

/** Date and words, held together until the row is made. */
function stepWords({ date, grade, daysSince, flags, reference }: Step, say: Speech['say'], moments: Moments): string {
  const since = daysSince === undefined ? say('the first that is known') : say(daysSince === 1 ? '1 day after the one before' : '{days} days after the one before', { days: daysSince });
  return `${moments.date(date)}|${[say(gradeWords[grade]), since, ...flags.map((flag) => say(flagWords[flag])), reference].join('; ')}`;
}

function rowOfStep(text: string): SummaryRow {
  const [label = '', value = ''] = text.split('|');
  return { label, value };
}

function frame(caption: string, title: string, done: string | undefined, why: string | undefined, say: Speech['say']): Pick<CaseView, 'caption' | 'title' | 'words' | 'back' | 'done' | 'errorList'> {
  return { caption, title, words: allegationsNotFindings, back: { href: href('idvaCaseload'), text: 'Caseload' }, done, errorList: faultsOf(why, say) };
}
