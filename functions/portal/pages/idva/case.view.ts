import type { IncidentData } from '../../../../events/incident.ts';
import type { InvolvedPerson } from '../../../../events/people.ts';
import { forAudience, redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { IdvaCase, IdvaEvent } from '../../../../shared/domain/cases/idva/idva-case.ts';
import type { MaracReferral } from '../../../../shared/domain/cases/marac/marac-referral.ts';
import { english } from '../../../../shared/domain/notification/words/english.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import type { Step, Trajectory } from '../../../../shared/domain/risk/trajectory.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import { sayWhen } from '../desk/clock-words.ts';
import { fullName, suspectsOf } from '../casework/open-case.ts';
import { allegationsNotFindings, blue, capital, type CaseView, type FormView, listOf, red, type Section, type SummaryRow, summaryOf, type Worded } from '../casework/page-parts.ts';
import { drawWay } from '../casework/drawings.ts';
import { attemptWords, consentWords, flagWords, gradeWords, notOfferedWords, outcomeWords, statusWords } from '../casework/words.ts';

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
}

const notYet = 'Not shown until it is recorded how it is safe to reach them';

/** A case that is only on offer shows enough to say "I know them", and nothing to reach anybody by. */
export function idvaView(given: IdvaToShow): CaseView {
  const { idva, role, sub } = given;
  return role === 'idva' && idva.idvaId !== sub ? offerView(given) : caseView(given);
}

function offerView({ role, idva, incident, person, now, forms, done, why }: IdvaToShow): CaseView {
  const shown: Worded<'idva-offer'> = redact(role, 'idva-offer', {
    victimName: fullName(person), perpetratorNames: suspectsOf(incident), authority: idva.authority, grade: gradeWords[idva.grade], interpreter: idva.needs.interpreter,
    answerBy: idva.offer && sayWhen(idva.offer.answerBy, now), contactBy: sayWhen(idva.contactBy, now),
  });
  return {
    ...frame('On offer to you', String(shown.victimName ?? 'Case'), done, why), tags: [blue(statusWords[idva.status])], lines: [], warnings: ['If you know anybody named here, or may know them, decline.'],
    sections: [{ heading: 'The offer', rows: summaryOf(shown, { perpetratorNames: 'Suspect', grade: 'Grade', authority: 'Authority', interpreter: 'Interpreter', answerBy: 'Answer by', contactBy: 'First contact by' }) }], forms, history: [],
  };
}

function caseView(given: IdvaToShow): CaseView {
  const { role, idva, incident, person, owner, now, nameOf, history } = given;
  const { safeContact, needs } = idva;
  const date = (on: string) => sayDate(on, english.calendar);
  const homes = (person?.addresses ?? []).filter(({ kind }) => kind === undefined || kind === 'home' || kind === 'staying');
  const shown: Worded<'idva-case'> = redact(role, 'idva-case', {
    victimName: fullName(person), victimDateOfBirth: person?.dateOfBirth && date(person.dateOfBirth), victimAddress: !safeContact ? notYet : homes.map(({ text, postcode, confidential }) => (confidential ? 'Protected: ask the police supervisor' : [text, postcode].filter(Boolean).join(', '))),
    // No number and no address before it is known how, when and never how it is safe to use one.
    victimPhone: safeContact ? (person?.phones ?? []) : notYet,
    safeContact: safeContact ? [`Never: ${safeContact.never}`, `How: ${safeContact.how}. When: ${safeContact.when}. Recorded at ${sayWhen(safeContact.at, now)} by ${nameOf(safeContact.by)}`] : ['Do not ring, write or visit: it is not recorded yet how it is safe to reach them'],
    marac: given.referrals.map(({ caseId }) => caseId), maracActions: given.referrals.flatMap(({ actions }) => forAudience(role, actions).map(({ text, owner, dueOn, doneAt, chasedAt }) => `${text}. ${owner}, by ${date(dueOn)}${doneAt ? ': done' : chasedAt ? ': overdue, chased' : ''}`)),
    interpreter: needs.interpreter, access: needs.access, consent: consentWords[idva.consent], status: statusWords[idva.status], owner, idva: nameOf(idva.idvaId), grade: gradeWords[idva.grade],
    contactBy: sayWhen(idva.contactBy, now), contactedAt: idva.contactedAt && sayWhen(idva.contactedAt, now), attempts: idva.attempts.map(({ at, by, outcome }) => `${attemptWords[outcome]}, at ${sayWhen(at, now)}, ${nameOf(by)}`),
    incidents: idva.incidents, furtherIncidents: idva.furtherIncidents.map(({ reference, at, grade, seenBy }) => `${reference}, ${gradeWords[grade].toLowerCase()}, at ${sayWhen(at, now)}${seenBy ? '' : ': not yet seen'}`),
    trajectory: [given.trajectory.sentence, ...movesOf(given.trajectory)], steps: given.trajectory.steps.map((step) => stepWords(step)),
    perpetratorNames: suspectsOf(incident), suspectStatus: incident?.suspectStatus?.status.replaceAll('-', ' '), childNames: (incident?.children ?? []).map(fullName), fallen: idva.groundsFell && !idva.groundsFell.seenBy ? idva.groundsFell.reason : undefined,
    outcome: idva.closed && `${outcomeWords[idva.closed.outcome]}: ${idva.closed.note}`, maracDecision: history.flatMap((event) => (event.kind === 'marac-decided' ? [event.text] : [])), authority: idva.authority,
    otherVictims: given.otherVictims > 0 ? `${given.otherVictims} other ${given.otherVictims === 1 ? 'person is' : 'people are'} recorded as harmed by the same suspect` : 'Nobody else is recorded as harmed by the same suspect',
    notTaken: idva.notTaken.map(({ idvaId, how, reason }) => `${nameOf(idvaId)}: ${how}${reason ? `, ${reason}` : ''}`), opposing: given.opposing > 0 ? 'The other party has a case too: it must be with another worker' : undefined,
  });
  const late = !idva.contactedAt && idva.contactBy <= now;
  const way = shown.steps ? drawWay('way', given.trajectory.steps) : undefined;
  const sections: readonly Section[] = [
    { heading: 'What has changed', items: listOf(shown.trajectory), nothing: 'No incident is known.', ...(way ? { drawing: way } : {}) },
    { heading: 'The person', rows: summaryOf(shown, { victimDateOfBirth: 'Date of birth', victimPhone: 'Telephone', victimAddress: 'Address', interpreter: 'Interpreter', access: 'Access needs', consent: 'Consent', childNames: 'Children' }) },
    { heading: 'The case', rows: summaryOf(shown, { owner: 'Owns their safety now', idva: 'IDVA', grade: 'Grade', contactBy: 'First contact by', contactedAt: 'Reached at', perpetratorNames: 'Suspect', suspectStatus: 'Suspect is', otherVictims: 'Others', opposing: 'Other party', incidents: 'Incidents', maracDecision: 'Decided at the MARAC', notTaken: 'Asked before', outcome: 'How it ended' }) },
    { heading: 'MARAC', items: listOf(shown.maracActions), links: given.referrals.filter(({ caseId }) => listOf(shown.marac).includes(caseId)).map(({ caseId, openedAt, status }) => ({ href: href('maracReferral', { case: caseId }), text: `Referral of ${sayWhen(openedAt, now)}: ${statusWords[status].toLowerCase()}` })), nothing: 'Not referred.' },
    { heading: 'New incidents', items: listOf(shown.furtherIncidents), nothing: 'None since the case was opened.' },
    { heading: 'Incident by incident, the latest first', rows: listOf(shown.steps).map(rowOfStep).toReversed(), nothing: 'No incident is known.' },
    { heading: 'Attempts to reach them', items: listOf(shown.attempts), nothing: 'None yet.' },
  ];
  return {
    ...frame('IDVA case', String(shown.victimName ?? 'Case'), given.done, given.why), tags: [blue(String(shown.status ?? '')), ...(late ? [red('Not reached in time')] : [])], lines: [], first: listOf(shown.safeContact).map((line) => `${line}.`), warnings: [...listOf(shown.fallen), ...listOf(shown.opposing)], sections, forms: given.forms,
    history: history.map((event) => ({ title: capital(event.kind.replaceAll('-', ' ')), when: sayWhen(event.at, now), text: 'passedOver' in event ? event.passedOver.map(({ idvaId, why }) => `${nameOf(idvaId)}: ${notOfferedWords[why]}`).join('; ') : 'by' in event ? `By ${nameOf(event.by)}` : 'idvaId' in event ? nameOf(event.idvaId) : '' })),
  };
}

function movesOf({ mediumToHigh }: Trajectory): readonly string[] {
  const { length } = mediumToHigh;
  return length === 0 ? [] : [`It has gone from medium to high ${length === 1 ? 'once' : `${length} times`}, the last time within ${mediumToHigh.at(-1)?.days ?? 0} days.`];
}

/** Date and words, held together until the row is made. */
function stepWords({ date, grade, daysSince, flags, reference }: Step): string {
  const since = daysSince === undefined ? 'the first that is known' : daysSince === 1 ? '1 day after the one before' : `${daysSince} days after the one before`;
  return `${sayDate(date, english.calendar)}|${[gradeWords[grade], since, ...flags.map((flag) => flagWords[flag]), reference].join('; ')}`;
}

function rowOfStep(text: string): SummaryRow {
  const [label = '', value = ''] = text.split('|');
  return { label, value };
}

function frame(caption: string, title: string, done: string | undefined, why: string | undefined): Pick<CaseView, 'caption' | 'title' | 'words' | 'back' | 'done' | 'errorList'> {
  return { caption, title, words: allegationsNotFindings, back: { href: href('idvaCaseload'), text: 'Caseload' }, done, errorList: why === undefined ? [] : [{ text: `${capital(why)}.` }] };
}
