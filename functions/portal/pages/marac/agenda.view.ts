import { redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { MaracReferral } from '../../../../shared/domain/cases/marac/marac-referral.ts';
import { chaseAt } from '../../../../shared/domain/cases/marac/decide-marac.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { momentsOf } from '../casework/moments.ts';
import { allegationsNotFindings, blue, listOf, type ListView, red, type Row, type Worded, yellow } from '../casework/page-parts.ts';
import { maracReasonWords, statusWords } from '../casework/words.ts';

export interface PairNames {
  readonly victim: string;
  readonly perpetrator: string;
}

/** What is not on an agenda yet, then each meeting with its list. */
export function agendaView({ role, referrals, names, now, done, speech }: { readonly role: PortalRole; readonly referrals: readonly MaracReferral[]; readonly names: ReadonlyMap<string, PairNames>; readonly now: Instant; readonly done: string | undefined; readonly speech: Speech }): ListView {
  const { say } = speech;
  const { date } = momentsOf(speech, now);
  const row = (referral: MaracReferral) => rowOf(role, referral, names.get(referral.caseId), now, say);
  const dates = [...new Set(referrals.flatMap(({ meetingOn }) => meetingOn ?? []))].sort();
  return {
    title: 'MARAC', words: allegationsNotFindings, done, intro: [],
    sections: [
      { heading: 'To be put on an agenda', nothing: 'Every referral is on an agenda.', rows: referrals.filter(({ meetingOn }) => !meetingOn).map(row) },
      ...dates.map((on) => ({ heading: say('Agenda for {day}', { day: date(on) }), nothing: '', rows: referrals.filter(({ meetingOn }) => meetingOn === on).map(row) })),
    ],
    forms: [],
  };
}

function rowOf(role: PortalRole, referral: MaracReferral, names: PairNames | undefined, now: Instant, say: Speech['say']): Row {
  const overdue = referral.actions.filter((action) => !action.doneAt && chaseAt(action) <= now).length;
  const shown: Worded<'marac-referral'> = redact(role, 'marac-referral', {
    victimName: names?.victim, perpetratorName: names?.perpetrator, reason: say(maracReasonWords[referral.reason]), status: statusWords[referral.status], repeat: referral.repeat ? 'Repeat' : undefined,
    mustNotReceive: referral.mustNotReceive.length > 0 ? say('{count} must not receive', { count: referral.mustNotReceive.length }) : undefined, actions: overdue > 0 ? say(overdue === 1 ? '1 overdue action' : '{count} overdue actions', { count: overdue }) : undefined,
  });
  return {
    href: href('maracReferral', { case: referral.caseId }), title: String(shown.victimName ?? say('Referral')), lines: [say('Suspect: {name}', { name: String(shown.perpetratorName ?? '') }), ...listOf(shown.reason)],
    tags: [blue(String(shown.status ?? '')), ...listOf(shown.repeat).map(red), ...listOf(shown.mustNotReceive).map(yellow), ...listOf(shown.actions).map(red)],
  };
}
