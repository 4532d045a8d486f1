import type { InvolvedPerson } from '../../../../events/people.ts';
import { redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import { whyNoContact } from '../../../../shared/domain/cases/idat/decide-idat.ts';
import type { IdatCase, IdatEvent, LinkedVictim } from '../../../../shared/domain/cases/idat/idat-case.ts';
import { bandOf, ordersRunning, pressingOn } from '../../../../shared/domain/cases/idat/idat-queue.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { english } from '../../../../shared/domain/notification/words/english.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import type { RankedPerpetrator } from '../../../../shared/domain/risk/rank-perpetrators.ts';
import type { Grade } from '../../../../shared/domain/risk/facts.ts';
import type { RiskFlag } from '../../../../shared/domain/risk/flags.ts';
import type { CalendarDate, Instant } from '../../../../shared/domain/time.ts';
import type { CaseworkPolicy } from '../../../../shared/policy/policy-pack.ts';
import { href } from '../../paths.ts';
import { sayWhen } from '../desk/clock-words.ts';
import { allegationsNotFindings, blue, capital, type CaseView, type FormView, listOf, red, summaryOf, type Worded } from '../casework/page-parts.ts';
import { drawScore } from '../casework/drawings.ts';
import { exitWords, flagWords, gradeWords, orderWords, pressingWords, sourceWords, standingWords, statusWords } from '../casework/words.ts';
import { fullName } from '../casework/open-case.ts';
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
}

const date = (on: string) => sayDate(on, english.calendar);

export function caseView(given: CaseToShow): CaseView {
  const { role, idat, person, ranked, nameOf, policy, now, hidden } = given;
  const { entry, safetyCheck: check } = idat;
  const shown: Worded<'idat-case'> = redact(role, 'idat-case', {
    perpetratorName: person ? fullName(person) : `Person ${idat.subjectId}`, perpetratorDateOfBirth: person?.dateOfBirth && date(person.dateOfBirth), status: statusWords[idat.status],
    entry: entry.kind === 'recommendation' ? 'By recommendation' : `Referred by ${sourceWords[entry.from].toLowerCase()}`,
    entryWords: entry.kind === 'recommendation' ? entry.because.map((flag) => (flag in flagWords ? flagWords[flag as keyof typeof flagWords] : capital(flag))) : entry.reason,
    score: ranked && `${ranked.score} of 100`, band: ranked && bandOf(ranked.score, policy), parts: ranked && partsOf(ranked.parts),
    unscored: ranked && ranked.unscored > 0 ? `${ranked.unscored} of ${ranked.incidents} incidents, for want of an offence group` : undefined,
    officer: nameOf(idat.officerId), standing: standingWords[idat.standing], nextAction: idat.nextAction && `${idat.nextAction.text}, by ${date(idat.nextAction.dueOn)}`, reviewOn: date(idat.nextReviewOn),
    orders: idat.orders.map((order) => `${orderWords[order.orderKind]}: ${order.terms}. From ${date(order.from)} to ${date(order.expiresOn)}${ordersRunning(idat, londonDateOf(now)).includes(order) ? ', running' : ', over'}${order.breaches.length > 0 ? `. Breached on ${order.breaches.map(({ on }) => date(on)).join(' and ')}` : ''}`),
    safetyCheck: check ? `${sayWhen(check.at, now)} by ${nameOf(check.by)}: an IDVA is involved: ${check.idvaInvolved.replace('-', ' ')}; contact is safe: ${check.contactSafe}; told: ${check.told}` : 'Not answered. Contact cannot be recorded.',
    contacts: idat.contacts === 0 ? 'None' : `${idat.contacts}, the last at ${sayWhen(idat.lastContactAt ?? now, now)}`, pressing: pressingOn(idat, now).map((one) => pressingWords[one]), incidents: idat.incidents,
    victimsHidden: hidden > 0 ? `${hidden} more, shown to the officer of the case and to supervisors` : undefined, fallen: idat.groundsFell && !idat.groundsFell.seenBy ? idat.groundsFell.reason : undefined,
    exit: idat.exit ? ('transferredTo' in idat.exit ? `Transferred to ${idat.exit.transferredTo}: ${idat.exit.reason}` : `${exitWords[idat.exit.reason]}: ${idat.exit.note}`) : undefined,
    timeline: given.timeline.map(saidOf),
    maracDecision: given.history.flatMap((event) => (event.kind === 'marac-decided' ? [event.text] : [])),
  });
  const stop = whyNoContact(idat, policy, now);
  return {
    caption: 'IDAT case', title: String(shown.perpetratorName ?? 'Case'), words: allegationsNotFindings, back: { href: href('idatQueue'), text: 'Perpetrator queue' },
    tags: [blue(String(shown.status ?? '')), ...listOf(shown.pressing).map(red)], lines: [], done: given.done, errorList: given.why === undefined ? [] : [{ text: `${capital(given.why)}.` }],
    warnings: [...(stop && idat.officerId ? [`Do not make contact: ${stop}.`] : []), ...listOf(shown.fallen)],
    sections: [
      { heading: 'The case', rows: summaryOf(shown, { entry: 'Came in', entryWords: 'Why', perpetratorDateOfBirth: 'Date of birth', standing: 'Where they are', officer: 'Officer', nextAction: 'Next action', reviewOn: 'Next review', contacts: 'Contacts', incidents: 'Incidents', maracDecision: 'Decided at the MARAC', exit: 'How it ended' }) },
      { heading: 'Score', nothing: 'No incident of theirs lies in the window: not ranked.', ...(ranked && typeof shown.parts === 'string' ? { drawing: drawScore('score', ranked.parts, shown.parts) } : {}), rows: summaryOf(shown, { score: 'Score', band: 'Band', parts: 'Parts', unscored: 'Not scored' }) },
      { heading: 'Incident by incident, the latest first', rows: listOf(shown.timeline).map((text) => { const [label = '', value = ''] = text.split('|'); return { label, value }; }), nothing: 'No incident is known.' },
      { heading: 'Victim-safety check', items: listOf(shown.safetyCheck) },
      { heading: 'Orders and conditions', items: listOf(shown.orders), nothing: 'None recorded.' },
      { heading: 'People harmed', items: [...given.victims.map((victim) => victimLine(role, victim, now)), ...listOf(shown.victimsHidden)], nothing: 'Nobody is linked.' },
    ],
    forms: given.forms, history: given.history.map((event) => ({ title: capital(event.kind.replaceAll('-', ' ')), when: sayWhen(event.at, now), text: 'by' in event ? `By ${nameOf(event.by)}${'note' in event ? `. ${event.note}` : ''}` : '' })),
  };
}

/** Date and words, held together until the row is made. */
function saidOf({ on, grade, reference, flags, harmed }: Happened): string {
  const who = typeof harmed === 'number' ? `${harmed} ${harmed === 1 ? 'person' : 'people'} harmed` : `Harmed: ${harmed.join(' and ')}`;
  return `${date(on)}|${[gradeWords[grade], who, ...flags.map((flag) => flagWords[flag]), reference].join('; ')}`;
}

/** Name, incident and what waits; an address, a telephone or a school of theirs is in no row of the table. */
function victimLine(role: PortalRole, { link, name, idvaInvolved }: VictimShown, now: Instant): string {
  const { rightToKnow } = link;
  const shown: Worded<'idat-victim'> = redact(role, 'idat-victim', {
    name, reference: `incident ${link.reference}`, linkedOn: `linked at ${sayWhen(link.linkedAt, now)}`, idvaInvolved: idvaInvolved ? 'an IDVA is involved' : 'no IDVA is involved',
    rightToKnow: rightToKnow && (rightToKnow.decision ? `right to know: ${rightToKnow.decision.replace('-', ' ')}` : `right to know (DVDS): decide by ${date(londonDateOf(rightToKnow.decideBy))}`),
  });
  return [shown.name, shown.reference, shown.linkedOn, shown.idvaInvolved, shown.rightToKnow].filter(Boolean).join(', ');
}
