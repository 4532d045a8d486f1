import { redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { IdvaCase } from '../../../../shared/domain/cases/idva/idva-case.ts';
import type { Workload } from '../../../../shared/domain/cases/workload.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { type Moments, momentsOf } from '../casework/moments.ts';
import { allegationsNotFindings, blue, grey, listOf, type ListView, red, type Row, type Tag, type Worded, yellow } from '../casework/page-parts.ts';
import { gradedWords, statusWords } from '../casework/words.ts';

interface ToShow {
  readonly role: PortalRole;
  readonly sub: string;
  readonly cases: readonly IdvaCase[];
  readonly names: ReadonlyMap<string, string>;
  readonly owners: ReadonlyMap<string, string>;
  readonly workloads: readonly (Workload & { readonly name: string })[];
  readonly now: Instant;
  readonly done: string | undefined;
  readonly speech: Speech;
}

export function caseloadView({ role, sub, cases, names, owners, workloads, now, done, speech }: ToShow): ListView {
  const { say } = speech;
  const row = (idva: IdvaCase) => rowOf(role, idva, names, owners, now, say, momentsOf(speech, now));
  const offers = cases.filter(({ offer }) => (role === 'idva' ? offer?.idvaId === sub : offer !== undefined));
  const waiting = cases.filter(({ status }) => status === 'to-offer' || status === 'with-supervisor');
  const mine = cases.filter(({ status }) => status === 'accepted' || status === 'in-contact');
  const late = mine.filter(({ contactedAt, contactBy }) => !contactedAt && contactBy <= now);
  return {
    title: role === 'idva' ? 'Your caseload' : 'IDVA cases', words: allegationsNotFindings, done, intro: ['Until somebody accepts a case, a named supervisor owns that person\'s safety.'],
    sections: [
      { heading: 'On offer', nothing: role === 'idva' ? 'Nothing is on offer to you.' : 'Nothing is on offer.', rows: offers.map(row) },
      ...(role === 'idva-supervisor' ? [{ heading: 'With the supervisor', nothing: 'Every case is on offer or taken.', rows: waiting.map(row) }] : []),
      { heading: 'Not reached in time', nothing: 'Everybody has been reached, or their time is not up.', rows: late.map(row) },
      { heading: 'Cases', nothing: 'No case is open.', rows: mine.filter((idva) => !late.includes(idva)).map(row) },
      ...(role === 'idva-supervisor' ? [{ heading: 'Workload', nothing: 'Nobody is entered as an IDVA.', rows: workloads.map((workload) => workloadRow(role, workload, say)) }] : []),
    ],
    forms: [],
  };
}

function rowOf(role: PortalRole, idva: IdvaCase, names: ReadonlyMap<string, string>, owners: ReadonlyMap<string, string>, now: Instant, say: Speech['say'], { when }: Moments): Row {
  const unseen = idva.furtherIncidents.filter(({ seenBy }) => !seenBy).length;
  const shown: Worded<'idva-case'> = redact(role, 'idva-case', {
    victimName: names.get(idva.caseId), status: statusWords[idva.status], grade: say(gradedWords[idva.grade]), owner: say('Safety is owned by {owner}', { owner: owners.get(idva.caseId) ?? say('nobody named') }),
    contactBy: idva.contactedAt ? undefined : say('First contact by {when}', { when: when(idva.contactBy) }), contactedAt: idva.contactedAt && say('Reached at {when}', { when: when(idva.contactedAt) }),
    furtherIncidents: unseen > 0 ? say(unseen === 1 ? '1 new incident' : '{count} new incidents', { count: unseen }) : undefined, fallen: idva.groundsFell && !idva.groundsFell.seenBy ? 'Its grounds fell' : undefined,
  });
  const overdue = !idva.contactedAt && idva.contactBy <= now;
  const tags: Tag[] = [blue(String(shown.status ?? '')), ...(overdue ? [red('Not reached in time')] : []), ...listOf(shown.furtherIncidents).map(red), ...listOf(shown.fallen).map(yellow)];
  return {
    href: href('idvaCase', { case: idva.caseId }), title: String(shown.victimName ?? say('Case')), tags,
    lines: [...listOf(shown.grade), ...listOf(shown.owner)], side: String(shown.contactedAt ?? shown.contactBy ?? ''),
  };
}

function workloadRow(role: PortalRole, { name, live, limit, above }: ToShow['workloads'][number], say: Speech['say']): Row {
  const shown: Worded<'workload'> = redact(role, 'workload', { name, live: say('{live} live of {limit}', { live, limit }), above: above ? 'Above the limit' : '' });
  return { title: String(shown.name ?? ''), lines: listOf(shown.live), tags: shown.above ? [red(String(shown.above))] : [grey('Within the limit')] };
}
