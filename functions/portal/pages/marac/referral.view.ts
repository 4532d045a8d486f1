import { forAudience, redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { MaracEvent, MaracReferral } from '../../../../shared/domain/cases/marac/marac-referral.ts';
import { english } from '../../../../shared/domain/notification/words/english.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import { sayWhen } from '../desk/clock-words.ts';
import { allegationsNotFindings, blue, capital, type CaseView, type FormView, listOf, red, summaryOf, type Worded } from '../casework/page-parts.ts';
import { audienceWords, maracReasonWords, statusWords } from '../casework/words.ts';
import type { PairNames } from './agenda.view.ts';

export interface ReferralToShow {
  readonly role: PortalRole;
  readonly referral: MaracReferral;
  readonly names: PairNames;
  readonly history: readonly MaracEvent[];
  readonly nameOf: (sub: string | undefined) => string;
  readonly forms: readonly FormView[];
  readonly now: Instant;
  readonly done: string | undefined;
  readonly why: string | undefined;
}

export function referralView({ role, referral, names, history, nameOf, forms, now, done, why }: ReferralToShow): CaseView {
  const date = (on: string) => sayDate(on, english.calendar);
  const { decision } = referral;
  const shown: Worded<'marac-referral'> = redact(role, 'marac-referral', {
    victimName: names.victim, perpetratorName: names.perpetrator, authority: referral.authority, reason: maracReasonWords[referral.reason], words: referral.words, status: statusWords[referral.status],
    repeat: referral.repeat ? 'Repeat: the same two were referred within twelve months' : undefined, previously: referral.previousReferralAt && `Last referred at ${sayWhen(referral.previousReferralAt, now)}`,
    meetingOn: referral.meetingOn ? date(referral.meetingOn) : 'On no agenda yet', referredBy: nameOf(referral.referredBy), mustNotReceive: referral.mustNotReceive.map(({ who, why: because }) => `${who}: ${because}`),
    items: forAudience(role, referral.items).map(({ text, audience }) => `${text} (${audienceWords[audience]})`),
    actions: forAudience(role, referral.actions).map(({ text, owner, dueOn, doneAt, chasedAt }) => `${text}. ${owner}, by ${date(dueOn)}${doneAt ? ': done' : chasedAt ? ': overdue, chased' : ''}`),
    decision: decision && forAudience(role, [decision]).map(({ text }) => text), history: history.map(({ kind, at }) => `${capital(kind.replaceAll('-', ' '))}, ${sayWhen(at, now)}`),
  });
  return {
    caption: 'MARAC referral', title: String(shown.victimName ?? 'Referral'), words: allegationsNotFindings, back: { href: href('maracAgenda'), text: 'MARAC' }, tags: [blue(String(shown.status ?? '')), ...listOf(shown.repeat).map(() => red('Repeat'))], lines: [],
    warnings: listOf(shown.mustNotReceive).map((line) => `Must not receive: ${line}`), done, errorList: why === undefined ? [] : [{ text: `${capital(why)}.` }],
    sections: [
      { heading: 'The referral', rows: summaryOf(shown, { perpetratorName: 'Suspect', reason: 'Why', words: 'Reason given', repeat: 'Repeat', previously: 'Before', meetingOn: 'Meeting', authority: 'Authority', referredBy: 'Referred by' }) },
      { heading: 'What was said', items: listOf(shown.items), nothing: 'Nothing recorded.' },
      { heading: 'Actions', items: listOf(shown.actions), nothing: 'None agreed.' },
      { heading: 'Decision', items: listOf(shown.decision), nothing: 'Not decided yet.' },
      ...(shown.history === undefined ? [] : [{ heading: 'How it came to be', items: listOf(shown.history) }]),
    ],
    forms, history: [],
  };
}
