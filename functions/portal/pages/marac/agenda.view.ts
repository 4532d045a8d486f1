import { redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { MaracReferral } from '../../../../shared/domain/cases/marac/marac-referral.ts';
import { chaseAt } from '../../../../shared/domain/cases/marac/decide-marac.ts';
import { english } from '../../../../shared/domain/notification/words/english.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import { allegationsNotFindings, blue, listOf, type ListView, red, type Row, type Worded, yellow } from '../casework/page-parts.ts';
import { maracReasonWords, statusWords } from '../casework/words.ts';

export interface PairNames {
  readonly victim: string;
  readonly perpetrator: string;
}

/** What is not on an agenda yet, then each meeting with its list. */
export function agendaView({ role, referrals, names, now, done }: { readonly role: PortalRole; readonly referrals: readonly MaracReferral[]; readonly names: ReadonlyMap<string, PairNames>; readonly now: Instant; readonly done: string | undefined }): ListView {
  const row = (referral: MaracReferral) => rowOf(role, referral, names.get(referral.caseId), now);
  const dates = [...new Set(referrals.flatMap(({ meetingOn }) => meetingOn ?? []))].sort();
  return {
    title: 'MARAC', words: allegationsNotFindings, done, intro: [],
    sections: [
      { heading: 'To be put on an agenda', nothing: 'Every referral is on an agenda.', rows: referrals.filter(({ meetingOn }) => !meetingOn).map(row) },
      ...dates.map((on) => ({ heading: `Agenda for ${sayDate(on, english.calendar)}`, nothing: '', rows: referrals.filter(({ meetingOn }) => meetingOn === on).map(row) })),
    ],
    forms: [],
  };
}

function rowOf(role: PortalRole, referral: MaracReferral, names: PairNames | undefined, now: Instant): Row {
  const overdue = referral.actions.filter((action) => !action.doneAt && chaseAt(action) <= now).length;
  const shown: Worded<'marac-referral'> = redact(role, 'marac-referral', {
    victimName: names?.victim, perpetratorName: names?.perpetrator, reason: maracReasonWords[referral.reason], status: statusWords[referral.status], repeat: referral.repeat ? 'Repeat' : undefined,
    mustNotReceive: referral.mustNotReceive.length > 0 ? `${referral.mustNotReceive.length} must not receive` : undefined, actions: overdue > 0 ? `${overdue} overdue ${overdue === 1 ? 'action' : 'actions'}` : undefined,
  });
  return {
    href: href('maracReferral', { case: referral.caseId }), title: String(shown.victimName ?? 'Referral'), lines: [`Suspect: ${String(shown.perpetratorName ?? '')}`, ...listOf(shown.reason)],
    tags: [blue(String(shown.status ?? '')), ...listOf(shown.repeat).map(red), ...listOf(shown.mustNotReceive).map(yellow), ...listOf(shown.actions).map(red)],
  };
}
