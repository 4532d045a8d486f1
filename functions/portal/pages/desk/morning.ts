import type { Duty } from '../../../../shared/domain/duty/duty.ts';
import { waitsForNamedLead } from '../../../../shared/domain/access/named-lead.ts';
import { type Gaps, gapsOfChild } from '../../../../shared/domain/intake/gaps.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { packOf } from '../../../../shared/policy/packs.ts';
import { notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { type Cases, casesOf, childOf, protectedChild, reportedName } from './cases.ts';
import { sayDeadline, sayWhen } from './clock-words.ts';
import { dutyAddress } from './ledger.ts';
import { openDuties } from './open-duties.ts';
import type { QueueView } from './queue.view.ts';
import { stateWords } from './state-words.ts';

/** Of one child: the nearest opening of the places that were told and where nobody has read; null where none is known. */
export interface Unread {
  readonly duty: Duty;
  readonly deadlineAt: Instant | null;
  readonly since: Instant;
}

/** Released and not read, the nearest opening first; one that has passed stands before all. */
export function unreadOf(duties: readonly Duty[]): readonly Unread[] {
  return duties.flatMap((duty): Unread[] => {
    const waiting = Object.values(duty.settings).filter(({ state }) => state === 'released' || state === 'phone-open');
    if (waiting.length === 0 || duty.ended) return [];
    const deadlines = waiting.flatMap(({ clocks }) => clocks.deadlineAt ?? []).toSorted();
    return [{ duty, deadlineAt: deadlines[0] ?? null, since: waiting.map(({ releasedAt }) => releasedAt ?? duty.since).toSorted()[0] ?? duty.since }];
  }).toSorted((a, b) => compare(a.deadlineAt ?? '9', b.deadlineAt ?? '9'));
}

export interface Incomplete {
  readonly duty: Duty;
  readonly gaps: Gaps;
}

/** Open duties of whose child the force has not sent what its policy wants: those that lack something required first. It delays nothing. */
export async function incompleteOf(duties: readonly Duty[], force: string, cases: Cases): Promise<readonly Incomplete[]> {
  const policy = packOf(force);
  if (!policy) return [];
  const looked = await Promise.all(duties.map(async (duty): Promise<Incomplete[]> => {
    const incident = await cases.incident(duty.reference);
    const child = childOf(incident, duty.childRef);
    const gaps = incident && child ? gapsOfChild(incident, child, policy) : undefined;
    return gaps && gaps.required.length + gaps.asked.length > 0 ? [{ duty, gaps }] : [];
  }));
  return looked.flat().toSorted((a, b) => Number(b.gaps.required.length > 0) - Number(a.gaps.required.length > 0));
}

/** Who has been told and has not read, by the time that is left. */
export const unread: Page = (visit) => listOf(visit, 'unread', async (duties, _force, rowOf) => Promise.all(unreadOf(duties).map(({ duty, deadlineAt, since }) => rowOf(duty, { title: visit.speech.say(stateWords[duty.state]), deadlineAt, since }))),
  ['Not read yet', 'Everything that was released has been read.']);

/** What the officers are chased for. */
export const incomplete: Page = (visit) => listOf(visit, 'gaps', async (duties, force, rowOf, cases) => Promise.all((await incompleteOf(duties, force, cases)).map(({ duty, gaps }) =>
  rowOf(duty, { title: sayGaps(gaps, visit.speech), deadlineAt: nearest(duty), since: duty.firstSentAt }))),
['Not recorded by the officer', 'Nothing that the policy asks for is missing of an open child.']);

/** "Required: the summary for the school. Also asked for: ...". */
function sayGaps({ required, asked }: Gaps, { say, page }: Speech): string {
  const words = (fields: readonly string[]) => ({ fields: fields.map((field) => fieldWord(field, page)).join(', ') });
  return [...(required.length > 0 ? [say('Required: {fields}', words(required))] : []), ...(asked.length > 0 ? [say(required.length > 0 ? 'Also asked for: {fields}' : 'Asked for: {fields}', words(asked))] : [])].join('. ');
}

/** The words that the school reads for the same gap. */
function fieldWord(field: string, page: Speech['page']): string {
  return page.stillAsked([field]).replace(/^.*: /, '').replace(/\.$/, '');
}

function nearest({ settings, waiting }: Duty): Instant | null {
  return [...Object.values(settings).flatMap(({ clocks }) => clocks.deadlineAt ?? []), ...(waiting?.deadlineAt ? [waiting.deadlineAt] : [])].toSorted()[0] ?? null;
}

type Row = QueueView['rows'][number];
type RowOf = (duty: Duty, said: { readonly title: string; readonly deadlineAt: Instant | null; readonly since: Instant }) => Promise<Row>;

async function listOf(
  visit: Visit, what: string, make: (duties: readonly Duty[], force: string, rowOf: RowOf, cases: Cases) => Promise<readonly Row[]>, [title, nothing]: readonly [string, string],
): ReturnType<Page> {
  const { user: { force }, now, speech } = visit;
  if (!force) return notFound;
  const cases = casesOf(visit, force);
  const duties = await openDuties(visit, force, cases);
  const rowOf: RowOf = async (duty, said) => ({
    href: href('duty', { day: londonDateOf(duty.firstSentAt), duty: dutyAddress(duty) }), title: said.title, name: waitsForNamedLead(duty) && !(await cases.mayKnowShielded(duty.reference)) ? speech.say(protectedChild) : reportedName(childOf(await cases.incident(duty.reference), duty.childRef), speech.say), reference: duty.reference,
    deadline: sayDeadline(said.deadlineAt, now, speech), since: sayWhen(said.since, now, speech), attempts: undefined, needsSecond: false,
  });
  const rows = await make(duties, force, rowOf, cases);
  const view: QueueView = { title: speech.say(title), nothing: speech.say(nothing), done: undefined, rows };
  return { kind: 'page', template: 'pages/desk/queue.njk', view, shows: [{ force, operation: 'consultation', what: `desk-${what}`, outcome: String(rows.length) }] };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
