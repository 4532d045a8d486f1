import type { ReportedChild } from '../../../../events/people.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import type { PupilRecord } from '../../../../shared/domain/matching/types.ts';
import { compareChild, type ComparedField } from '../../../../shared/domain/portal/compare-child.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { School } from '../../../../shared/ports/directory.ts';
import type { Speech } from '../../words/speech.ts';
import { candidateLetter, sayKeys } from './access-keys.ts';
import type { PlaceDetail } from './details.ts';
import type { Relative } from './family.ts';
import { fieldsOf, type Filled } from './fields.ts';
import { sayFound } from './found-words.ts';
import { toldForm } from './call-forms.ts';
import { likenessTags } from './likeness-tags.ts';
import { sayAnd } from './lists.ts';
import { type ProposalView, proposalView } from './proposal.view.ts';
import { reportedRows, saidSchools, shown } from './reported-rows.ts';
import { sideOf } from './reported-side.ts';
import { schoolRows, writtenRow, writtenSchool } from './school-rows.ts';
import { actionOf, type Form, headOf, notSendForm, type TaskHead } from './task-page.ts';
import type { MayBeTold } from './who-may-be-told.ts';

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
  readonly people: readonly MayBeTold[];
  /** Who looks at the page, and the name of whoever proposed, where somebody did. */
  readonly speech: Speech;
  readonly viewer: { readonly sub: string; readonly proposer: string; readonly supervisor: boolean };
}

const fieldWords: Readonly<Record<ComparedField, string>> = {
  'given-name': 'Given names', 'family-name': 'Family names', 'date-of-birth': 'Date of birth', sex: 'Sex', address: 'Address', postcode: 'Postcode', school: 'School',
};

export function placeView({ task, detail, child, pupils, schools, found, filled, now, shielded, family, people, speech, viewer }: ToShow) {
  const { say } = speech;
  const compared = pupils.map((pupil) => ({ pupil, lines: compareChild(sideOf(child, detail), pupil) }));
  const nameOf = (urn: string) => schools.get(urn)?.name ?? say('School {urn}', { urn });
  const search = fieldsOf('findSchool', filled);
  const written = writtenSchool(child, londonDateOf(task.openedAt));
  const offered = schoolRows(written, detail.schools.map(({ urn, evidence }) => ({ urn, school: schools.get(urn), evidence })), 0, speech);
  const foundRows = schoolRows(written, (found?.schools ?? []).map((school) => ({ urn: school.urn, school, evidence: [] })), offered.length, speech);
  const candidates = compared.map(({ pupil }, i) => ({
    letter: candidateLetter(i), key: candidateLetter(i).toLowerCase(), pupilId: pupil.pupilId,
    schools: sayAnd(pupil.urns.map(nameOf), say),
    evidence: (detail.pupils.find(({ pupilId }) => pupilId === pupil.pupilId)?.evidence ?? []).map((line) => sayFound(line, speech)),
  }));
  const { proposal } = task;
  const proposedAs = (): string => {
    if (!proposal) return '';
    const { decision } = proposal;
    if (decision.kind === 'school') return nameOf(decision.urn);
    if (decision.kind === 'authority') return say('The officer of authority {code}', { code: decision.code });
    if (decision.kind === 'not-sent') return '';
    const chosen = candidates.find(({ pupilId }) => pupilId === decision.pupilId);
    return chosen ? say('Candidate {letter}: {schools}', { letter: chosen.letter, schools: chosen.schools || say('at no school now') }) : say('A candidate who is not shown any more');
  };
  return {
    proposal: proposal ? proposalView(task, proposal, { what: proposedAs(), byName: viewer.proposer, sub: viewer.sub, now, filled, supervisor: viewer.supervisor, speech }) satisfies ProposalView : undefined,
    head: headOf(task, child, now, filled, speech) satisfies TaskHead,
    shielded,
    reported: reportedRows(child, speech),
    words: detail.words.map((text) => sayFound(text, speech)),
    candidates,
    family,
    rivals: sayRivals(detail.rivals, say),
    keys: proposal ? [] : sayKeys(candidates.flatMap(({ letter, schools: told }) => (told ? [letter] : [])), [...offered, ...foundRows].flatMap(({ key }) => key ?? []), say),
    written: writtenRow(written, speech),
    lines: (compared[0]?.lines ?? []).map(({ field, reported }, row) => ({
      field: fieldWords[field],
      reported: field === 'school' ? saidSchools(child) : shown(field, reported, speech),
      cells: compared.map(({ lines }) => {
        const line = lines[row];
        const values = line?.onRoll ?? [];
        return { text: field === 'school' ? values.map(nameOf).join('; ') : shown(field, values, speech), tag: likenessTags[line?.likeness ?? 'not-recorded'] };
      }),
    })),
    pupilAction: actionOf('choosePupil', task),
    schools: offered,
    schoolAction: actionOf('chooseSchool', task),
    searchForm: { action: actionOf('findSchool', task), fields: { words: search('words', 'Name of the school, or its URN', { hint: saidSchools(child) ? say('The officer wrote: {schools}', { schools: saidSchools(child) }) : 'The officer wrote no school' }), near: search('near', 'Code of the authority to search', { width: 3, hint: 'Its neighbours are searched too', ...(child?.homeAuthority ? { value: child.homeAuthority } : {}) }) } } satisfies Form,
    found: found && { words: found.words, schools: foundRows },
    authorityForm: authorityForm(task, child, filled),
    passForm: passForm(task, filled),
    toldForm: toldForm(task, people, filled, speech),
    notSendForm: notSendForm(task, filled),
    open: filled?.form ?? (detail.reason === 'lives-elsewhere' ? 'passToForce' : detail.reason === 'no-school-known' ? 'chooseAuthority' : undefined),
  };
}

/** How many could be this child beside the first candidate; nothing where nobody counted. */
function sayRivals(rivals: PlaceDetail['rivals'], say: Speech['say']): string {
  if (!rivals) return '';
  const { count, atLeast } = rivals;
  if (atLeast) return say('Beside candidate A, at least {count} other pupils on the roll could be this child: the search was cut off at its bound.', { count });
  return say(count === 0 ? 'Beside candidate A, no other pupil on the roll could be this child, as far as the evidence goes.'
    : count === 1 ? 'Beside candidate A, one other pupil on the roll could be this child, as far as the evidence goes.'
      : 'Beside candidate A, {count} other pupils on the roll could be this child, as far as the evidence goes.', { count });
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
