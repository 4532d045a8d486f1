import type { Decision } from '../../../../shared/domain/duty/change.ts';
import { askDesk as ask, nameColleagues as nameThem, recordSupport as recordIt, sayAbsent as absent, unanswered } from '../../../../shared/domain/duty/commands/school-says.ts';
import { colleaguesToName } from '../../../../shared/domain/duty/colleagues.ts';
import { sayNotOurPupil } from '../../../../shared/domain/duty/commands/read-notification.ts';
import type { Duty } from '../../../../shared/domain/duty/duty.ts';
import { isQuestion, isSupport, isTelling } from '../../../../shared/domain/duty/school-words.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { mayOpen } from '../../../../shared/domain/recipients/choose-recipient.ts';
import { standingOn } from '../../../../shared/domain/recipients/cover.ts';
import { isOpenSchool } from '../../../../shared/domain/schools/is-open-school.ts';
import { settingOf, type SettingKey } from '../../../../shared/domain/setting.ts';
import type { Adult, School } from '../../../../shared/ports/directory.ts';
import { commitDecision } from '../../../../shared/runtime/commit-decision.ts';
import { type Answer, go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import type { Filled } from '../desk/fields.ts';
import { type Done, doneQuery, sayDone } from '../done.ts';
import { hoursToRegulator } from './hours-to-regulator.ts';
import { openDisclosure } from './open-disclosure.ts';
import { deskClocks } from './desk-clocks.ts';
import { namesIn } from './names-of-colleagues.ts';
import { tellView } from './tell.view.ts';

interface Read {
  readonly adult: Adult;
  readonly disclosure: Disclosure;
}

/** What a school may ask the desk or tell it, once it has read: words of ours, chosen from lists. Nothing free is written about a child. */
export const tell: Page = async (visit) => {
  const read = await readBy(visit);
  return read ? show(visit, read) : notFound;
};

export const askDesk: Page = (visit) => onRead(visit, 'ask-desk', async (read) => {
  const question = visit.body['question'] ?? '';
  if (!isQuestion(question)) return show(visit, read, { form: 'askDesk', values: visit.body, errors: { question: visit.speech.say('Choose a question') } });
  const clocks = await deskClocks(visit, read.disclosure);
  return store(visit, read, 'asked-desk', async (duty, disclosure) => {
    const waiting = unanswered(await visit.deps.book.history(duty), disclosure.disclosureId).some((event) => event.question === question);
    return waiting ? unchanged : ask({ duty, disclosure, adultId: read.adult.adultId, now: visit.now, clocks, question });
  });
});

export const sayAbsent: Page = (visit) => onRead(visit, 'said-absent', async (read) => {
  const clocks = await deskClocks(visit, read.disclosure);
  return store(visit, read, 'absent', async (duty, disclosure) => {
    const decision = absent({ duty, disclosure, adultId: read.adult.adultId, now: visit.now, clocks });
    const taskId = decision.kind === 'change' ? decision.change.tasks?.[0]?.task.taskId : undefined;
    // Said already today: saying it again changes nothing.
    return taskId !== undefined && await visit.deps.book.task(duty.force, taskId) ? unchanged : decision;
  });
});

export const recordSupport: Page = (visit) => onRead(visit, 'support-given', async (read) => {
  const support = visit.body['support'] ?? '';
  if (!isSupport(support)) return show(visit, read, { form: 'recordSupport', values: visit.body, errors: { support: visit.speech.say('Choose what you did') } });
  return store(visit, read, 'support', async (duty, disclosure) => recordIt({ duty, disclosure, adultId: read.adult.adultId, now: visit.now, support }));
});

/** Who else here knows or will: ticked, never typed, and sent to nobody. What was not offered is not taken. */
export const nameColleagues: Page = (visit) => onRead(visit, 'colleagues-named', async (read) => {
  const { body, speech, now } = visit;
  const offered = await offeredBy(visit, read);
  const roles = offered.roles.filter((role) => body[`role.${role}`] !== undefined);
  const adultIds = offered.adults.map(({ adultId }) => adultId).filter((id) => body[`adult.${id}`] !== undefined);
  const telling = body['telling'] ?? '';
  const errors = { ...(roles.length + adultIds.length === 0 ? { who: speech.say('Choose who knows, or will') } : {}), ...(isTelling(telling) ? {} : { telling: speech.say('Choose whether they know already') }) };
  if (!isTelling(telling) || Object.keys(errors).length > 0) return show(visit, read, { form: 'nameColleagues', values: body, errors });
  return store(visit, read, 'colleagues', async (duty, disclosure) => nameThem({ duty, disclosure, adultId: read.adult.adultId, now, telling, roles, adultIds, history: await visit.deps.book.history(duty) }));
});

export const findNewSchool: Page = (visit) => onRead(visit, 'find-school', async (read) => {
  const words = visit.body['words'] ?? '';
  if (words.length < 3 || words.length > 100) return show(visit, read, { form: 'findNewSchool', values: visit.body, errors: { words: visit.speech.say('Enter part of the school\'s name') } });
  return show(visit, read, { form: 'findNewSchool', values: visit.body, errors: {} }, await schoolsLike(visit, words, read.disclosure));
});

/** "Left, now at …": hidden from this school at once, and to the desk with the school that was chosen. The desk decides. */
export const sayLeft: Page = (visit) => onRead(visit, 'said-left', async (read) => {
  const { deps, body, now, speech } = visit;
  const urn = body['urn'] ?? '';
  const school = /^\d{6}$/.test(urn) ? await deps.directory.school(urn) : undefined;
  if (!school || `school:${urn}` === read.disclosure.setting || !isOpenSchool(school)) return show(visit, read, { form: 'findNewSchool', values: body, errors: { words: speech.say('Choose a school that is open, and not yours') } });
  const clocks = await deskClocks(visit, read.disclosure);
  return store(visit, read, 'left', async (duty, disclosure) => {
    const taskId = duty.settings[disclosure.setting]?.phoneTaskId;
    const [phoneTask, question] = await Promise.all([taskId, duty.waiting?.taskId].map(async (id) => (id ? deps.book.task(duty.force, id) : undefined)));
    return sayNotOurPupil({ duty, disclosure, adultId: read.adult.adultId, now, clocks, phoneTask, question, earlier: disclosure.earlier ? await deps.book.disclosures(disclosure.earlier) : [], hoursToRegulator: hoursToRegulator(duty.force), nowAt: urn });
  });
});

async function offeredBy({ deps, now }: Visit, { adult, disclosure }: Read): Promise<ReturnType<typeof colleaguesToName<Adult>>> {
  return colleaguesToName(standingOn(await deps.directory.adults(disclosure.setting), londonDateOf(now)), disclosure, adult.adultId);
}

const unchanged: Decision = { kind: 'change', change: {} };

async function onRead(visit: Visit, what: string, goOn: (read: Read) => Promise<Answer>): Promise<Answer> {
  const read = await readBy(visit);
  if (!read) return notFound;
  const { force, reference, childRef, disclosureId } = read.disclosure;
  await visit.record({ force, operation: 'alteration', what, reference, childRef, subject: disclosureId, recipient: read.adult.adultId });
  return goOn(read);
}

/** Only somebody who has read it knows what they are speaking of. */
async function readBy(visit: Visit): Promise<Read | undefined> {
  const opened = await openDisclosure(visit);
  return opened?.disclosure.access === 'open' && opened.disclosure.readBy?.includes(opened.adult.adultId) ? opened : undefined;
}

async function store(visit: Visit, { adult, disclosure: { disclosureId } }: Read, done: Done, decide: (duty: Duty, disclosure: Disclosure) => Promise<Decision>): Promise<Answer> {
  const { book } = visit.deps;
  const outcome = await commitDecision(book, async () => {
    const disclosure = await book.disclosure(disclosureId);
    const duty = disclosure && mayOpen({ adult, disclosure }).kind === 'yes' ? await book.duty(disclosure) : undefined;
    return disclosure && duty ? decide(duty, disclosure) : { kind: 'refused', why: 'it may no longer be opened' };
  });
  if (outcome.kind === 'refused') return notFound;
  return go((done === 'left' ? href('list') : href('tellDesk', { disclosure: disclosureId })) + doneQuery(done));
}

async function show(visit: Visit, read: Read, filled?: Filled, found?: readonly School[]): Promise<Answer> {
  const { adult, disclosure } = read;
  const { force, reference, childRef, disclosureId } = disclosure;
  const [history, colleagues] = await Promise.all([visit.deps.book.history(disclosure), offeredBy(visit, read)]);
  const names = await namesIn(visit, history, disclosure.setting, [adult, ...colleagues.adults]);
  return {
    kind: 'page', template: 'pages/key-adult/tell.njk', view: tellView({ disclosure, history, colleagues, names, filled, found, now: visit.now, speech: visit.speech, done: sayDone(visit.query['done'], visit.speech.say) }),
    shows: [{ force, operation: 'consultation', what: 'tell-desk', reference, childRef, subject: disclosureId, recipient: adult.adultId }],
    ...(filled && Object.keys(filled.errors).length > 0 ? { status: 422 } : {}),
  };
}

async function schoolsLike({ deps }: Visit, words: string, { setting }: Disclosure): Promise<readonly School[]> {
  const where = settingOf(setting as SettingKey);
  const authority = where.kind === 'school' ? (await deps.directory.school(where.urn))?.authority : where.code;
  const found = await deps.findSchools(words, authority);
  return found.filter((school) => isOpenSchool(school) && `school:${school.urn}` !== setting);
}
