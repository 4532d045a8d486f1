import { forAudience, redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { MaracEvent, MaracReferral } from '../../../../shared/domain/cases/marac/marac-referral.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { writtenIn } from '../../words/written.ts';
import { maracEventWords } from '../casework/event-words.ts';
import { momentsOf } from '../casework/moments.ts';
import { allegationsNotFindings, blue, type CaseView, faultsOf, type FormView, listOf, red, summaryOf, type Worded } from '../casework/page-parts.ts';
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
  readonly speech: Speech;
}

export function referralView({ role, referral, names, history, nameOf, forms, now, done, why, speech }: ReferralToShow): CaseView {
  const { say } = speech;
  const { when, date } = momentsOf(speech, now);
  const wrote = writtenIn(speech.language);
  const { decision } = referral;
  const shown: Worded<'marac-referral'> = redact(role, 'marac-referral', {
    victimName: names.victim, perpetratorName: names.perpetrator, authority: referral.authority, reason: say(maracReasonWords[referral.reason]), words: wrote(referral.words), status: statusWords[referral.status],
    repeat: referral.repeat ? say('Repeat: the same two were referred within twelve months') : undefined, previously: referral.previousReferralAt && say('Last referred at {when}', { when: when(referral.previousReferralAt) }),
    meetingOn: referral.meetingOn ? date(referral.meetingOn) : say('On no agenda yet'), referredBy: nameOf(referral.referredBy), mustNotReceive: referral.mustNotReceive.map(({ who, why: because }) => `${who}: ${wrote(because)}`),
    items: forAudience(role, referral.items).map(({ text, audience }) => `${wrote(text)} (${say(audienceWords[audience])})`),
    actions: forAudience(role, referral.actions).map(({ text, owner, dueOn, doneAt, chasedAt }) => say(doneAt ? '{action}. {owner}, by {day}: done' : chasedAt ? '{action}. {owner}, by {day}: overdue, chased' : '{action}. {owner}, by {day}', { action: wrote(text), owner: wrote(owner), day: date(dueOn) })),
    decision: decision && forAudience(role, [decision]).map(({ text }) => wrote(text)), history: history.map(({ kind, at }) => `${say(maracEventWords[kind])}, ${when(at)}`),
  });
  return {
    caption: 'MARAC referral', title: String(shown.victimName ?? say('Referral')), words: allegationsNotFindings, back: { href: href('maracAgenda'), text: 'MARAC' }, tags: [blue(String(shown.status ?? '')), ...listOf(shown.repeat).map(() => red('Repeat'))], lines: [],
    warnings: listOf(shown.mustNotReceive).map((line) => say('Must not receive: {who}', { who: line })), done, errorList: faultsOf(why, say),
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
