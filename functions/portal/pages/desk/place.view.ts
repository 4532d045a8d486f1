import type { ReportedChild } from '../../../../events/people.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import type { PupilRecord } from '../../../../shared/domain/matching/types.ts';
import { english } from '../../../../shared/domain/notification/words/english.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import { compareChild, type ComparedField } from '../../../../shared/domain/portal/compare-child.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { School } from '../../../../shared/ports/directory.ts';
import { candidateLetter, sayKeys } from './access-keys.ts';
import type { PlaceDetail } from './details.ts';
import type { Relative } from './family.ts';
import { fieldsOf, type Filled } from './fields.ts';
import { likenessTags } from './likeness-tags.ts';
import { type ProposalView, proposalView } from './proposal.view.ts';
import { sideOf } from './reported-side.ts';
import { schoolRows, writtenRow, writtenSchool } from './school-rows.ts';
import { actionOf, type Form, headOf, notSendForm, type TaskHead, toldForm } from './task-page.ts';

interface ToShow {
  readonly task: Task;
  readonly detail: PlaceDetail;
  readonly child: ReportedChild | undefined;
  readonly pupils: readonly PupilRecord[];
  readonly schools: ReadonlyMap<string, School>;
  readonly found: { readonly words: string; readonly schools: readonly School[] } | undefined;
  readonly filled: Filled | undefined;
  readonly now: Instant;
  readonly shielded: boolean;
  readonly family: readonly Relative[];
  /** Who looks at the page, and the name of whoever proposed, where somebody did. */
  readonly viewer: { readonly sub: string; readonly proposer: string };
}

const fieldWords: Readonly<Record<ComparedField, string>> = {
  'given-name': 'Given names', 'family-name': 'Family names', 'date-of-birth': 'Date of birth', sex: 'Sex', address: 'Address', postcode: 'Postcode', school: 'School',
};

export function placeView({ task, detail, child, pupils, schools, found, filled, now, shielded, family, viewer }: ToShow) {
  const compared = pupils.map((pupil) => ({ pupil, lines: compareChild(sideOf(child, detail), pupil) }));
  const nameOf = (urn: string) => schools.get(urn)?.name ?? `School ${urn}`;
  const search = fieldsOf('findSchool', filled);
  const written = writtenSchool(child, londonDateOf(task.openedAt));
  const offered = schoolRows(written, detail.schools.map(({ urn, evidence }) => ({ urn, school: schools.get(urn), evidence })), 0);
  const foundRows = schoolRows(written, (found?.schools ?? []).map((school) => ({ urn: school.urn, school, evidence: [] })), offered.length);
  const candidates = compared.map(({ pupil }, i) => ({
    letter: candidateLetter(i), key: candidateLetter(i).toLowerCase(), pupilId: pupil.pupilId,
    schools: pupil.urns.map(nameOf).join(' and '),
    evidence: detail.pupils.find(({ pupilId }) => pupilId === pupil.pupilId)?.evidence ?? [],
  }));
  const { proposal } = task;
  const proposedAs = (): string => {
    if (!proposal) return '';
    const { decision } = proposal;
    if (decision.kind === 'school') return nameOf(decision.urn);
    if (decision.kind === 'authority') return `The officer of authority ${decision.code}`;
    const chosen = candidates.find(({ pupilId }) => pupilId === decision.pupilId);
    return chosen ? `Candidate ${chosen.letter}: ${chosen.schools || 'at no school now'}` : 'A candidate who is not shown any more';
  };
  return {
    proposal: proposal ? proposalView(task, proposal, { what: proposedAs(), byName: viewer.proposer, sub: viewer.sub, now, filled }) satisfies ProposalView : undefined,
    head: headOf(task, child, now, filled) satisfies TaskHead,
    shielded,
    reported: reportedRows(child),
    words: detail.words,
    candidates,
    family,
    rivals: sayRivals(detail.rivals),
    keys: shielded || proposal ? [] : sayKeys(candidates.flatMap(({ letter, schools: told }) => (told ? [letter] : [])), [...offered, ...foundRows].flatMap(({ key }) => key ?? [])),
    written: writtenRow(written),
    lines: (compared[0]?.lines ?? []).map(({ field, reported }, row) => ({
      field: fieldWords[field],
      reported: field === 'school' ? saidSchools(child) : shown(field, reported),
      cells: compared.map(({ lines }) => {
        const line = lines[row];
        const values = line?.onRoll ?? [];
        return { text: field === 'school' ? values.map(nameOf).join('; ') : shown(field, values), tag: likenessTags[line?.likeness ?? 'not-recorded'] };
      }),
    })),
    pupilAction: actionOf('choosePupil', task),
    schools: offered,
    schoolAction: actionOf('chooseSchool', task),
    searchForm: { action: actionOf('findSchool', task), fields: { words: search('words', 'Name of the school, or its URN', { hint: saidSchools(child) ? `The officer wrote: ${saidSchools(child)}` : 'The officer wrote no school' }), near: search('near', 'Code of the authority to search', { width: 3, hint: 'Its neighbours are searched too', ...(child?.homeAuthority ? { value: child.homeAuthority } : {}) }) } } satisfies Form,
    found: found && { words: found.words, schools: foundRows },
    authorityForm: authorityForm(task, child, filled),
    passForm: passForm(task, filled),
    toldForm: toldForm(task, filled),
    notSendForm: notSendForm(task, filled),
    open: filled?.form ?? (detail.reason === 'lives-elsewhere' ? 'passToForce' : detail.reason === 'shielded-child' || detail.reason === 'no-school-known' ? 'chooseAuthority' : undefined),
  };
}

/** How many could be this child beside the first candidate; nothing where nobody counted. */
function sayRivals(rivals: PlaceDetail['rivals']): string {
  if (!rivals) return '';
  const { count, atLeast } = rivals;
  const most = count === 0 ? 'no other pupil' : count === 1 ? 'one other pupil' : `${count} other pupils`;
  return atLeast ? `Beside candidate A, at least ${count} other pupils on the roll could be this child: the search was cut off at its bound.` : `Beside candidate A, ${most} on the roll could be this child, as far as the evidence goes.`;
}

function authorityForm(task: Task, child: ReportedChild | undefined, filled: Filled | undefined): Form {
  const field = fieldsOf('chooseAuthority', filled);
  return {
    action: actionOf('chooseAuthority', task),
    fields: { code: field('code', 'Code of the authority, three digits', { width: 3, hint: 'Its education-safeguarding officer is told instead of a school', ...(child?.homeAuthority ? { value: child.homeAuthority } : {}) }) },
  };
}

function passForm(task: Task, filled: Filled | undefined): Form {
  const field = fieldsOf('passToForce', filled);
  return {
    action: actionOf('passToForce', task),
    fields: {
      toForce: field('toForce', 'Police force that it was passed to', { width: 20 }),
      receipt: field('receipt', 'Their receipt', { hint: 'Their reference or the name and time: passing on counts only once they have it', width: 20 }),
    },
  };
}

/** What the officer recorded, one line a fact, unknown ones left out. */
function reportedRows(child: ReportedChild | undefined) {
  if (!child) return [{ label: 'Child', value: 'Not in the latest version of the incident' }];
  const rows: [string, string | undefined][] = [
    ['Names', namesOf(child)],
    ['Date of birth', child.dateOfBirth ? sayDate(child.dateOfBirth, english.calendar) : child.age === undefined ? undefined : `Not recorded; aged ${child.age}`],
    ['Sex', child.sex],
    ['Addresses', child.addresses?.filter(({ confidential }) => !confidential).map(({ text, postcode }) => [text, postcode].filter(Boolean).join(', ')).join('; ')],
    ['School, as the officer wrote it', saidSchools(child)],
    ['Schooling', child.schooling?.replaceAll('-', ' ')],
    ['Home authority', child.homeAuthority],
    ['Does a party work at the school?', child.worksAtSchool],
  ];
  return rows.map(([label, value]) => ({ label, value: value && value !== '' ? value : 'Not recorded' }));
}

function namesOf(child: ReportedChild): string {
  const names = [child, ...(child.aliases ?? [])].map(({ givenName, familyName }) => [givenName, familyName].filter(Boolean).join(' '));
  return names.filter((name) => name !== '').join('; also ');
}

function saidSchools(child: ReportedChild | undefined): string {
  return (child?.schools ?? []).map(({ text, town }) => [text, town].filter(Boolean).join(', ')).join('; ');
}

function shown(field: ComparedField, values: readonly string[]): string {
  if (values.length === 0) return 'Not recorded';
  return values.map((value) => (field === 'date-of-birth' ? sayDate(value, english.calendar) : value)).join('; ');
}
