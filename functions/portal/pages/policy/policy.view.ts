import type { PackChange, PackValue } from '../../../../shared/policy/compare-packs.ts';
import type { PackVersion } from '../../../../shared/policy/pack-versions.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import type { PackFault } from '../../../../shared/policy/read-pack.ts';
import type { Tried } from '../../../../shared/runtime/try-on-last-month.ts';
import { flagWords, recommendedWords } from '../casework/words.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { sayMend } from './mend-words.ts';

const sectionNames: Readonly<Record<string, string>> = {
  force: 'The pack itself', version: 'The pack itself', timezone: 'The pack itself', notification: 'Notifications: clocks, scope and content', contacts: 'Whom a school may ring',
  risk: 'Risk flags', rfgv: 'Ranking of perpetrators', casework: 'Casework', board: 'What the board is shown', desk: 'The desk',
};

/** Another month, or a history that is not in here yet. */
export const tryCommand = 'npx first-bell assess --policy NEW.json --compare OLD.json --in FACTS.jsonl --month YYYY-MM';

export function versionsView(versions: readonly PackVersion[]) {
  const current = versions.find((one) => one.current);
  return {
    versions: versions.map(({ version, current: isCurrent, raw, pack }) => ({
      version, isCurrent, href: href('policyVersion', { pack: version }), values: countValues(raw), illustrative: pack.rfgv.illustrative,
      compareHref: current && !isCurrent ? href('policyComparison', { pack: current.version, before: version }) : undefined,
    })),
    tryHref: href('tryPolicy'), command: tryCommand, errorList: [], text: current ? JSON.stringify(current.raw, null, 2) : '',
  };
}

export function versionView({ version, current }: PackVersion, versions: readonly PackVersion[], values: readonly PackValue[], say: Speech['say']) {
  const sections = Map.groupBy(values, ({ field }) => sectionNames[field.split('.')[0] ?? ''] ?? 'Other');
  return {
    version, isCurrent: current, backHref: href('policyVersions'),
    others: versions.filter((other) => other.version !== version).map((other) => ({ version: other.version, href: href('policyComparison', { pack: version, before: other.version }) })),
    sections: [...sections].map(([heading, rows]) => ({ heading: say(heading), rows: rows.map(({ field, value, source }) => ({ field: field.split('.').slice(1).join('.') || field, value: spaced(value), source: source ?? '' })) })),
  };
}

export function comparisonView(before: string, after: string, changes: readonly PackChange[], say: Speech['say']) {
  return { before, after, backHref: href('policyVersions'), swapHref: href('policyComparison', { pack: before, before: after }), groups: groupsOf(changes, say) };
}

export function tryView(text: string, current: PackVersion, read: { readonly kind: 'pack'; readonly version: string; readonly changes: readonly PackChange[]; readonly tried: Tried | undefined } | { readonly kind: 'faulty'; readonly faults: readonly PackFault[] }, speech: Speech) {
  const { say } = speech;
  const shared = { text, tryHref: href('tryPolicy'), command: tryCommand, backHref: href('policyVersions'), current: current.version };
  if (read.kind === 'faulty') return { ...shared, errorList: read.faults.map(({ field, mend }) => ({ text: `${field === '(the whole)' ? say('The pack') : field} ${sayMend({ mend }, say)}`, href: '#pack' })), groups: [] };
  return {
    ...shared, errorList: [], sound: true, version: read.version, groups: groupsOf(read.changes, say),
    sameVersion: read.version === current.version && read.changes.length > 0,
    tried: read.tried && triedView(read.tried, speech),
  };
}

/** Whether a change touches what flags rest on; the ranking of perpetrators and the clocks raise none. */
export function changesRules(changes: readonly PackChange[]): boolean {
  return changes.some(({ field }) => field.startsWith('risk.'));
}

function triedView({ month, incidents, ofAll, changed, rows }: Tried, { say, page }: Speech) {
  const named = sayDate(month, page.calendar);
  const difference = (row: { readonly before: number; readonly after: number }): string => (row.after === row.before ? say('No change') : row.after > row.before ? `+${String(row.after - row.before)}` : `−${String(row.before - row.after)}`);
  const part = (kind: 'flag' | 'queue') => rows.filter((row) => row.kind === kind).map((row) => ({ name: say(row.kind === 'flag' ? flagWords[row.name] : recommendedWords[row.name]), before: row.before, after: row.after, difference: difference(row) }));
  return {
    month: named,
    sentence: sentenceOf(),
    tables: incidents === 0 ? [] : [{ caption: say('Incidents with each flag'), first: say('Flag'), rows: part('flag') }, { caption: say('Incidents that open work for each queue'), first: say('Queue'), rows: part('queue') }],
  };

  function sentenceOf(): string {
    const values = { count: incidents, all: ofAll, month: named, changed };
    if (incidents === 0) return say('No incident of {month} has been judged.', values);
    if (incidents !== ofAll) return say('{count} of the {all} incidents reported in {month}, each against what was known before it. What is recommended would change for {changed} of them.', values);
    return incidents === 1 ? say('One incident reported in {month}, each against what was known before it. What is recommended would change for {changed} of them.', values)
      : say('{count} incidents reported in {month}, each against what was known before it. What is recommended would change for {changed} of them.', values);
  }
}

function groupsOf(changes: readonly PackChange[], say: Speech['say']) {
  const of = (kind: PackChange['kind']) => changes.filter((change) => change.kind === kind);
  return [
    { kind: 'changed', heading: say('Changed'), rows: of('changed').map((change) => ({ field: change.field, before: change.kind === 'changed' ? spaced(change.before) : '', after: change.kind === 'changed' ? spaced(change.after) : '' })) },
    { kind: 'added', heading: say('Added'), rows: of('added').map((change) => ({ field: change.field, before: '', after: change.kind === 'added' ? spaced(change.value) : '' })) },
    { kind: 'removed', heading: say('Removed'), rows: of('removed').map((change) => ({ field: change.field, before: change.kind === 'removed' ? spaced(change.value) : '', after: '' })) },
  ].filter(({ rows }) => rows.length > 0);
}

function countValues(raw: unknown): number {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return 1;
  return Object.entries(raw).filter(([key]) => key !== 'sources').reduce((sum, [, value]) => sum + countValues(value), 0);
}

/** JSON with room to break a line. */
function spaced(json: string): string {
  return json.replace(/(?<=["\d}\]]),(?=["\d{[])/g, ', ');
}
