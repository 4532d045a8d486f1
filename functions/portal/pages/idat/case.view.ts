import type { InvolvedPerson } from '../../../../events/people.ts';
import { redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import { whyNoContact } from '../../../../shared/domain/cases/idat/decide-idat.ts';
import type { IdatCase, IdatEvent, LinkedVictim, Order } from '../../../../shared/domain/cases/idat/idat-case.ts';
import { bandOf, ordersRunning, pressingOn } from '../../../../shared/domain/cases/idat/idat-queue.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { RankedPerpetrator } from '../../../../shared/domain/risk/rank-perpetrators.ts';
import type { Grade } from '../../../../shared/domain/risk/facts.ts';
import type { RiskFlag } from '../../../../shared/domain/risk/flags.ts';
import type { CalendarDate, Instant } from '../../../../shared/domain/time.ts';
import type { CaseworkPolicy } from '../../../../shared/policy/policy-pack.ts';
import { href } from '../../paths.ts';
import { sayAllStored, sayStored } from '../../words/say-stored.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import type { Speech } from '../../words/speech.ts';
import { writtenIn } from '../../words/written.ts';
import { allegationsNotFindings, blue, capital, type CaseView, faultsOf, type FormView, listOf, red, summaryOf, type Worded } from '../casework/page-parts.ts';
import { drawScore } from '../casework/drawings.ts';
import { idatEventWords } from '../casework/event-words.ts';
import { type Moments, momentsOf } from '../casework/moments.ts';
import { nameOrId } from '../casework/open-case.ts';
import { answerWords, exitWords, flagWords, gradeWords, orderWords, pressingWords, referredByWords, rightToKnowWords, standingWords, statusWords } from '../casework/words.ts';
import { partsOf } from './queue.view.ts';

export interface VictimShown {
  readonly link: LinkedVictim;
  readonly name: string;
  readonly idvaInvolved: boolean;
}
/** One incident of theirs, of whoever was harmed in it. */
export interface Happened {
  readonly on: CalendarDate;
  readonly grade: Grade;
  readonly reference: string;
  readonly flags: readonly RiskFlag[];
  /** Names of the people harmed, for those who see the links; else how many. */
  readonly harmed: readonly string[] | number;
}
export interface CaseToShow {
  readonly timeline: readonly Happened[];
  readonly role: PortalRole;
  readonly idat: IdatCase;
  readonly person: InvolvedPerson | undefined;
  readonly ranked: RankedPerpetrator | undefined;
  readonly victims: readonly VictimShown[];
  readonly hidden: number;
  readonly history: readonly IdatEvent[];
  readonly nameOf: (sub: string | undefined) => string;
  readonly forms: readonly FormView[];
  readonly policy: CaseworkPolicy;
  readonly now: Instant;
  readonly done: string | undefined;
  readonly why: string | undefined;
  readonly speech: Speech;
}

export function caseView(given: CaseToShow): CaseView {
  const { role, idat, person, ranked, nameOf, policy, now, hidden, speech } = given;
  const { say } = speech;
  const moments = momentsOf(speech, now);
  const { when, date } = moments;
  const wrote = writtenIn(speech.language);
  const { entry, safetyCheck: check } = idat;
  const shown: Worded<'idat-case'> = redact(role, 'idat-case', {
    perpetratorName: nameOrId(person, idat.subjectId, say), perpetratorDateOfBirth: person?.dateOfBirth && date(person.dateOfBirth), status: statusWords[idat.status],
    entry: say(entry.kind === 'recommendation' ? 'By recommendation' : referredByWords[entry.from]),
    entryWords: entry.kind === 'recommendation' ? entry.because.map((flag) => say(flag in flagWords ? flagWords[flag as keyof typeof flagWords] : capital(flag))) : wrote(entry.reason),
    score: ranked && say('{score} of 100', { score: ranked.score }), band: ranked && say(bandOf(ranked.score, policy)), parts: ranked && partsOf(ranked.parts, say),
    unscored: ranked && ranked.unscored > 0 ? say('{count} of {all} incidents, for want of an offence group', { count: ranked.unscored, all: ranked.incidents }) : undefined,
    officer: nameOf(idat.officerId), standing: say(standingWords[idat.standing]), nextAction: idat.nextAction && say('{action}, by {day}', { action: wrote(idat.nextAction.text), day: date(idat.nextAction.dueOn) }), reviewOn: date(idat.nextReviewOn),
    orders: idat.orders.map((order) => orderLine(order, ordersRunning(idat, londonDateOf(now)).includes(order), speech, moments)),
    safetyCheck: check
      ? say('{when} by {name}: an IDVA is involved: {involved}; contact is safe: {safe}; told: {told}', { when: when(check.at), name: nameOf(check.by), involved: say(answerWords[check.idvaInvolved]), safe: say(answerWords[check.contactSafe]), told: wrote(check.told) })
      : say('Not answered. Contact cannot be recorded.'),
    contacts: idat.contacts === 0 ? say('None') : say('{count}, the last at {when}', { count: idat.contacts, when: when(idat.lastContactAt ?? now) }), pressing: pressingOn(idat, now).map((one) => pressingWords[one]), incidents: idat.incidents,
    victimsHidden: hidden > 0 ? say('{count} more, shown to the officer of the case and to supervisors', { count: hidden }) : undefined, fallen: idat.groundsFell && !idat.groundsFell.seenBy ? sayAllStored(say, idat.groundsFell.reason) : undefined,
    exit: idat.exit ? ('transferredTo' in idat.exit ? say('Transferred to {team}: {reason}', { team: idat.exit.transferredTo, reason: wrote(idat.exit.reason) }) : `${say(exitWords[idat.exit.reason])}: ${wrote(idat.exit.note)}`) : undefined,
    timeline: given.timeline.map((one) => saidOf(one, speech)),
    maracDecision: given.history.flatMap((event) => (event.kind === 'marac-decided' ? [wrote(event.text)] : [])),
  });
  const stop = whyNoContact(idat, policy, now);
  return {
    caption: 'IDAT case', title: String(shown.perpetratorName ?? say('Case')), words: allegationsNotFindings, back: { href: href('idatQueue'), text: 'Perpetrator queue' },
    tags: [blue(String(shown.status ?? '')), ...listOf(shown.pressing).map(red)], lines: [], done: given.done, errorList: faultsOf(given.why, say),
    warnings: [...(stop && idat.officerId ? [say('Do not make contact: {why}.', { why: sayStored(say, stop) })] : []), ...listOf(shown.fallen)],
    sections: [
      { heading: 'The case', rows: summaryOf(shown, { entry: 'Came in', entryWords: 'Why', perpetratorDateOfBirth: 'Date of birth', standing: 'Where they are', officer: 'Officer', nextAction: 'Next action', reviewOn: 'Next review', contacts: 'Contacts', incidents: 'Incidents', maracDecision: 'Decided at the MARAC', exit: 'How it ended' }) },
      { heading: 'Score', nothing: 'No incident of theirs lies in the window: not ranked.', ...(ranked && typeof shown.parts === 'string' ? { drawing: drawScore('score', ranked.parts, shown.parts, say) } : {}), rows: summaryOf(shown, { score: 'Score', band: 'Band', parts: 'Parts', unscored: 'Not scored' }) },
      { heading: 'Incident by incident, the latest first', rows: listOf(shown.timeline).map((text) => { const [label = '', value = ''] = text.split('|'); return { label, value }; }), nothing: 'No incident is known.' },
      { heading: 'Victim-safety check', items: listOf(shown.safetyCheck) },
      { heading: 'Orders and conditions', items: listOf(shown.orders), nothing: 'None recorded.' },
      { heading: 'People harmed', items: [...given.victims.map((victim) => victimLine(role, victim, say, moments)), ...listOf(shown.victimsHidden)], nothing: 'Nobody is linked.' },
    ],
    forms: given.forms, history: given.history.map((event) => ({ title: idatEventWords[event.kind], when: when(event.at), text: 'by' in event ? `${say('By {name}', { name: nameOf(event.by) })}${'note' in event ? `. ${wrote(event.note)}` : ''}` : '' })),
  };
}

/** Date and words, held together until the row is made. */
function saidOf({ on, grade, reference, flags, harmed }: Happened, { say, page }: Speech): string {
  const who = typeof harmed === 'number' ? say(harmed === 1 ? '1 person harmed' : '{count} people harmed', { count: harmed }) : say('Harmed: {who}', { who: harmed.map((name) => say(name)).join('; ') });
  return `${sayDate(on, page.calendar)}|${[say(gradeWords[grade]), who, ...flags.map((flag) => say(flagWords[flag])), reference].join('; ')}`;
}

/** Name, incident and what waits; an address, a telephone or a school of theirs is in no row of the table. */
function victimLine(role: PortalRole, { link, name, idvaInvolved }: VictimShown, say: Speech['say'], { when, date }: Moments): string {
  const { rightToKnow } = link;
  const shown: Worded<'idat-victim'> = redact(role, 'idat-victim', {
    name, reference: say('incident {reference}', { reference: link.reference }), linkedOn: say('linked at {when}', { when: when(link.linkedAt) }), idvaInvolved: say(idvaInvolved ? 'an IDVA is involved' : 'no IDVA is involved'),
    rightToKnow: rightToKnow && (rightToKnow.decision ? say(rightToKnowWords[rightToKnow.decision]) : say('right to know (DVDS): decide by {day}', { day: date(londonDateOf(rightToKnow.decideBy)) })),
  });
  return [shown.name, shown.reference, shown.linkedOn, shown.idvaInvolved, shown.rightToKnow].filter(Boolean).join(', ');
}

function orderLine({ orderKind, terms, from, expiresOn, breaches }: Order, runs: boolean, { say, language }: Speech, { date }: Moments): string {
  const values = { order: say(orderWords[orderKind]), terms: writtenIn(language)(terms), from: date(from), to: date(expiresOn) };
  const line = runs ? say('{order}: {terms}. From {from} to {to}, running', values) : say('{order}: {terms}. From {from} to {to}, over', values);
  return breaches.length === 0 ? line : `${line}. ${say('Breached on {days}', { days: breaches.map(({ on }) => date(on)).join(say(' and ')) })}`;
}
