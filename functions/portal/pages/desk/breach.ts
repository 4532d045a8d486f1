import type { TaskDetail } from '../../../../shared/domain/duty/task.ts';
import { href } from '../../paths.ts';
import { formsFor, red, yellow } from '../casework/page-parts.ts';
import { capital } from '../casework/page-parts.ts';
import { settingName } from '../setting-name.ts';
import { childOf, reportedName, taskAddress } from './cases.ts';
import { sayDeadline, sayWhen } from './clock-words.ts';
import type { Shows, TaskPage } from './task-page.ts';

type BreachDetail = Extract<TaskDetail, { kind: 'breach' }>;

export const howWords: Readonly<Record<BreachDetail['how'], string>> = {
  'not-our-pupil': 'The school that read it says: not our pupil', 'placed-elsewhere': 'The child was found to belong to another school', 'withdrawn-wrong-child': 'The force withdrew it: wrong child or school',
};

/** As the directory knows them; else their id. */
async function callerOf({ directory }: TaskPage['visit']['deps'], by: string): Promise<string> {
  return (await directory.user(by))?.name ?? by;
}

/** A wrong school read it: what has been done, what is still to do, and how long there is. */
export async function breachPage({ visit, cases, task, filled }: TaskPage, detail: BreachDetail): Promise<Shows> {
  const { deps, user, now, speech } = visit;
  const { say } = speech;
  const child = task.childRef === null ? undefined : childOf(await cases.incident(task.reference), task.childRef);
  const nameOf = async (id: string) => (await deps.directory.adult(id))?.name ?? say('somebody no longer in the directory');
  const readers = await Promise.all(detail.readBy.map(nameOf));
  const school = detail.setting.startsWith('school:') ? await deps.directory.school(detail.setting.slice('school:'.length)) : undefined;
  const form = formsFor(href('decideBreach', { task: taskAddress(task) }), filled);
  const deadline = sayDeadline(detail.regulatorBy, now, speech);
  const deleted = detail.deletions.length > 0;
  return {
    template: 'pages/casework/case.njk',
    view: {
      caption: 'A wrong school read it', title: reportedName(child, say), back: { href: href('breaches'), text: 'All breaches' },
      tags: [now > detail.regulatorBy ? red('The time is over') : { ...deadline.tag, text: deadline.tag.text }, ...(deleted ? [] : [yellow('Deletion not confirmed')])],
      lines: [say('Reference {reference}.', { reference: task.reference }), say('Known since {when}.', { when: sayWhen(task.openedAt, now, speech) }), say('Decide about the regulator by {when}.', { when: sayWhen(detail.regulatorBy, now, speech) })],
      warnings: deleted ? [] : ['Ring the school now, at the register\'s number: every copy is to be deleted, and nobody is to be told what it said.'],
      sections: [
        { heading: 'What happened', rows: [
          { label: 'How it came out', value: say(howWords[detail.how]) }, { label: 'School', value: detail.setting === '' ? say('Not known: ask whoever rang') : await settingName(deps.directory, detail.setting, say) }, { label: 'The register\'s number', value: school?.telephone ?? say('None is held') },
          ...(readers.length === 0 ? [] : [{ label: 'Read by', value: readers.join('; ') }, { label: 'First read', value: sayWhen(detail.readAt, now, speech) }]),
          ...(detail.told ? [{ label: 'Told by telephone', value: [...(detail.told.adultId === undefined ? [] : [await nameOf(detail.told.adultId)]), say(capital(detail.told.role)), sayWhen(detail.told.at, now, speech)].join(', ') }, { label: 'Who rang', value: await callerOf(deps, detail.told.by) }] : []),
        ] },
        { heading: 'Recall', items: [say('What they read is hidden from everyone there.'), ...(await Promise.all(detail.deletions.map(async ({ by, how, at }) => (how === 'on-the-page'
          ? say('{name} confirmed on the page, at {when}, that every copy is deleted and nobody was told.', { name: await nameOf(by), when: sayWhen(at, now, speech) })
          : say('Confirmed to the desk by telephone, at {when}, that every copy is deleted and nobody was told.', { when: sayWhen(at, now, speech) })))))] },
        { heading: 'What has to follow', items: ['The child\'s right school is another task, with its own clock.', 'The safety of whoever was harmed is looked at by a supervisor, in a task of its own.', 'A supervisor decides whether the Information Commissioner is told, with the reason.', 'Whoever the data is about is told too where the risk to them is high: decide it with the safety review.'].map((sentence) => say(sentence)) },
      ],
      forms: [
        form('deleted', 'The school confirmed by telephone', 'Record the confirmation', [{ name: 'sure', label: 'What did they confirm?', items: [{ value: 'yes', text: 'Every copy is deleted, and nobody was told what it said' }] }]),
        ...(user.role === 'supervisor' ? [form('regulator', 'Decide about the regulator', 'Decide', [
          { name: 'regulator', label: 'The Information Commissioner', items: [{ value: 'told', text: 'Has been told' }, { value: 'need-not-be-told', text: 'Need not be told: a risk to anybody is unlikely' }] },
          { name: 'reason', label: 'Reason, and the Commissioner\'s reference if there is one', long: true },
        ])] : []),
      ],
      history: [], errorList: Object.values(filled?.errors ?? {}).map((text) => ({ text })),
    },
  };
}
