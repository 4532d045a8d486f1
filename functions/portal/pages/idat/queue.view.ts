import { redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { IdatQueue, QueueRow } from '../../../../shared/domain/cases/idat/idat-queue.ts';
import { referralSources } from '../../../../shared/domain/cases/idat/idat-case.ts';
import type { Workload } from '../../../../shared/domain/cases/workload.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import type { Filled } from '../desk/fields.ts';
import { allegationsNotFindings, blue, faultsOf, formsFor, grey, items, listOf, type ListView, red, type Row, type Worded, yellow } from '../casework/page-parts.ts';
import { drawScore } from '../casework/drawings.ts';
import { pressingWords, sourceWords, statusWords } from '../casework/words.ts';
import { filtersView, narrowed, type QueueFilter } from './queue-filters.ts';

interface ToShow {
  readonly role: PortalRole;
  readonly queue: IdatQueue;
  readonly filter: QueueFilter;
  readonly names: ReadonlyMap<string, string>;
  readonly nameOf: (sub: string | undefined) => string;
  readonly workloads: readonly (Workload & { readonly name: string })[];
  readonly done: string | undefined;
  readonly filled: Filled | undefined;
  readonly why: string | undefined;
  readonly say: Speech['say'];
}

const urgent = new Set(['next-action-overdue', 'order-breached', 'right-to-know-late', 'review-due']);

export function queueView({ role, queue, filter, names, nameOf, workloads, done, filled, why, say }: ToShow): ListView {
  const rows = narrowed(queue.rows, filter);
  const field = formsFor(href('referIdat'), filled);
  return {
    title: 'Perpetrator queue', words: allegationsNotFindings, done, errorList: faultsOf(why, say),
    intro: [
      'Ranked by recency, frequency, gravity and victims. The score orders work; it predicts nothing and proves nothing.',
      ...(queue.illustrative ? ['The matrix of this force is illustrative: a force supplies its own.'] : []),
    ],
    ...(queue.rows.length > 0 ? { filters: filtersView(queue.rows, rows.length, filter, nameOf, say) } : {}),
    sections: [
      { nothing: queue.rows.length > 0 ? 'Nobody in the queue fits.' : 'Nobody is in the queue.', rows: rows.map((row) => rowOf(role, row, names, nameOf, say)) },
      ...(role === 'idat-supervisor' ? [{ heading: 'Workload', nothing: 'Nobody is entered as an IDAT officer.', rows: workloads.map((workload) => workloadRow(role, workload, say)) }] : []),
    ],
    forms: role === 'idat-supervisor' ? [field('refer', 'Enter a referral from another agency', 'Enter the referral', [
      { name: 'perpetratorId', label: 'The force\'s id of the person', hint: 'As the police system gives it', width: 20 },
      { name: 'from', label: 'Who refers', items: items(referralSources, sourceWords) },
      { name: 'reason', label: 'Reason', long: true },
    ])] : [],
  };
}

function rowOf(role: PortalRole, { idat, ranked, band, pressing }: QueueRow, names: ReadonlyMap<string, string>, nameOf: ToShow['nameOf'], say: Speech['say']): Row {
  const full: Worded<'idat-case'> = {
    perpetratorName: names.get(idat.caseId) ?? say('Name not recorded'), status: statusWords[idat.status], officer: nameOf(idat.officerId), rank: ranked ? say('Rank {rank}', { rank: ranked.rank }) : say('Not ranked: no incident in the window'),
    score: ranked ? say('Score {score} of 100', { score: ranked.score }) : undefined, band: ranked ? say('Band: {band}', { band: say(band) }) : undefined, parts: ranked ? partsOf(ranked.parts, say) : undefined,
    unscored: ranked && ranked.unscored > 0 ? say('{count} of {all} incidents not scored for gravity: no offence group', { count: ranked.unscored, all: ranked.incidents }) : undefined, pressing: pressing.map((one) => one),
  };
  const shown: Worded<'idat-case'> = redact(role, 'idat-case', full);
  return {
    href: href('idatCase', { case: idat.caseId }), title: String(shown.perpetratorName ?? say('Case')),
    lines: [[shown.rank, shown.score, shown.band].filter(Boolean).join(', '), ...listOf(shown.parts), ...listOf(shown.unscored), say('Officer: {name}', { name: String(shown.officer ?? '') })].filter((line) => line !== ''),
    ...(ranked && typeof shown.parts === 'string' ? { drawing: drawScore(`score-${idat.caseId}`.replace(/[^\w-]/g, ''), ranked.parts, shown.parts, say) } : {}),
    tags: [blue(String(shown.status ?? '')), ...listOf(shown.pressing).map((one) => (urgent.has(one) ? red : yellow)(pressingWords[one as keyof typeof pressingWords]))],
  };
}

export function partsOf(parts: { readonly recency: number; readonly frequency: number; readonly gravity: number; readonly victims: number }, say: Speech['say']): string {
  const { recency, frequency, gravity, victims } = parts;
  return say('Parts of 100 each: recency {recency}, frequency {frequency}, gravity {gravity}, victims {victims}', { recency: round(recency), frequency: round(frequency), gravity: round(gravity), victims: round(victims) });
}

function workloadRow(role: PortalRole, { name, live, limit, above }: ToShow['workloads'][number], say: Speech['say']): Row {
  const shown: Worded<'workload'> = redact(role, 'workload', { name, live: say('{live} live of {limit}', { live, limit }), above: above ? 'Above the limit' : '' });
  return { title: String(shown.name ?? ''), lines: listOf(shown.live), tags: shown.above ? [red(String(shown.above))] : [grey('Within the limit')] };
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
