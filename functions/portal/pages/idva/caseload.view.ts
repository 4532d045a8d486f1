import { redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { IdvaCase } from '../../../../shared/domain/cases/idva/idva-case.ts';
import type { Workload } from '../../../../shared/domain/cases/workload.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import { sayWhen } from '../desk/clock-words.ts';
import { allegationsNotFindings, blue, grey, listOf, type ListView, red, type Row, type Tag, type Worded, yellow } from '../casework/page-parts.ts';
import { gradeWords, statusWords } from '../casework/words.ts';

interface ToShow {
  readonly role: PortalRole;
  readonly sub: string;
  readonly cases: readonly IdvaCase[];
  readonly names: ReadonlyMap<string, string>;
  readonly owners: ReadonlyMap<string, string>;
  readonly workloads: readonly (Workload & { readonly name: string })[];
  readonly now: Instant;
  readonly done: string | undefined;
}

export function caseloadView({ role, sub, cases, names, owners, workloads, now, done }: ToShow): ListView {
  const row = (idva: IdvaCase) => rowOf(role, idva, names, owners, now);
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
      ...(role === 'idva-supervisor' ? [{ heading: 'Workload', nothing: 'Nobody is entered as an IDVA.', rows: workloads.map((workload) => workloadRow(role, workload)) }] : []),
    ],
    forms: [],
  };
}

function rowOf(role: PortalRole, idva: IdvaCase, names: ReadonlyMap<string, string>, owners: ReadonlyMap<string, string>, now: Instant): Row {
  const unseen = idva.furtherIncidents.filter(({ seenBy }) => !seenBy).length;
  const shown: Worded<'idva-case'> = redact(role, 'idva-case', {
    victimName: names.get(idva.caseId), status: statusWords[idva.status], grade: `Grade ${gradeWords[idva.grade].toLowerCase()}`, owner: `Safety is owned by ${owners.get(idva.caseId) ?? 'nobody named'}`,
    contactBy: idva.contactedAt ? undefined : `First contact by ${sayWhen(idva.contactBy, now)}`, contactedAt: idva.contactedAt && `Reached at ${sayWhen(idva.contactedAt, now)}`,
    furtherIncidents: unseen > 0 ? `${unseen} new ${unseen === 1 ? 'incident' : 'incidents'}` : undefined, fallen: idva.groundsFell && !idva.groundsFell.seenBy ? 'Its grounds fell' : undefined,
  });
  const overdue = !idva.contactedAt && idva.contactBy <= now;
  const tags: Tag[] = [blue(String(shown.status ?? '')), ...(overdue ? [red('Not reached in time')] : []), ...listOf(shown.furtherIncidents).map(red), ...listOf(shown.fallen).map(yellow)];
  return {
    href: href('idvaCase', { case: idva.caseId }), title: String(shown.victimName ?? 'Case'), tags,
    lines: [...listOf(shown.grade), ...listOf(shown.owner)], side: String(shown.contactedAt ?? shown.contactBy ?? ''),
  };
}

function workloadRow(role: PortalRole, { name, live, limit, above }: ToShow['workloads'][number]): Row {
  const shown: Worded<'workload'> = redact(role, 'workload', { name, live: `${live} live of ${limit}`, above: above ? 'Above the limit' : '' });
  return { title: String(shown.name ?? ''), lines: listOf(shown.live), tags: shown.above ? [red(String(shown.above))] : [grey('Within the limit')] };
}
