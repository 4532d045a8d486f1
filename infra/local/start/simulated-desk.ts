import type { ChildTruth } from '../world/night/types.ts';
import { chanceOf } from '../world/chance.ts';
import { formTo, linksUnder, type PortalVisitor, type Seen } from './portal-visitor.ts';

/** What a good desk officer would find out by asking: the simulation's truth about a child of an incident. */
export interface DeskKnowledge {
  readonly truth: (reference: string, reportedName: string) => ChildTruth | undefined;
  readonly sergeantId: string;
  readonly seed: number;
}

const queues = ['/desk/reviews', '/desk/holds', '/desk/words', '/desk/phone', '/desk/refused', '/desk/counts', '/desk/notices', '/desk/bounces', '/desk/recalls'] as const;

/** The lists in which something waits, as the desk's first page counts them. */
async function waitingLists(visitor: PortalVisitor): Promise<ReadonlySet<string>> {
  const home = await visitor.get('/desk');
  if (home.status !== 200) throw new Error(`the desk's first page answered ${home.status}`);
  const cards = home.page.querySelectorAll('.fb-board__link');
  if (cards.length === 0) throw new Error('the desk\'s first page counts nothing');
  return new Set(cards.filter((card) => Number(card.querySelector('.fb-board__count')?.text.trim()) > 0).map((card) => card.getAttribute('href') ?? ''));
}

/** Works through every queue of the desk in which something waits, by the portal's own pages and forms. Answers how many things were done. */
export async function workDesk(visitor: PortalVisitor, knowledge: DeskKnowledge, options: { readonly supervisor: boolean; readonly refusals: boolean }): Promise<number> {
  let acted = 0;
  const done = new Set<string>();
  const waiting = await waitingLists(visitor);
  for (const queue of queues.filter((one) => waiting.has(one))) {
    if (queue === '/desk/refused' && !options.refusals) continue;
    const list = await visitor.get(queue);
    if (list.status !== 200) throw new Error(`the desk's page ${queue} answered ${list.status}`);
    for (const link of linksUnder(list, '/desk/tasks/')) {
      if (done.has(link)) continue;
      done.add(link);
      const page = await visitor.get(link);
      if (page.status === 200 && (await decide(visitor, page, knowledge, options.supervisor))) acted += 1;
    }
  }
  return acted;
}

async function decide(visitor: PortalVisitor, page: Seen, knowledge: DeskKnowledge, supervisor: boolean): Promise<boolean> {
  const facts = page.page.querySelector('.fb-task-facts')?.text ?? '';
  const reference = /Reference (\S+?)\.(?:\s|$)/.exec(facts)?.[1] ?? '';
  const name = page.page.querySelector('h1')?.text.trim() ?? '';
  const truth = knowledge.truth(reference, name);
  const send = async (ending: string, values: Readonly<Record<string, string>>): Promise<boolean> => {
    const form = formTo(page, ending);
    if (!form) return false;
    const answer = await visitor.submit(page, form, values);
    return answer.status < 400;
  };
  const tell = () => tellHead(page, send, truth?.urns[0]);

  if (formTo(page, '/words')) return send('/words', { decision: truth && truth.planted.length > 0 ? 'words-removed' : 'words-cleared' });
  if (formTo(page, '/put-right')) return send('/put-right', { note: 'Telephoned the force: it had been sent again and was accepted.' });
  if (formTo(page, '/withdrawals')) return supervisor ? send('/withdrawals', { decision: 'withdrawals-confirmed' }) : false;
  if (formTo(page, '/seen')) return send('/seen', {});
  if (formTo(page, '/lift-hold')) return tell();
  // Another of the desk has chosen against the evidence: whoever did not agrees, whoever did leaves it.
  if (formTo(page, '/agree')) return send('/agree', {});
  if (formTo(page, '/return')) return false;
  if (formTo(page, '/authority')) return place(visitor, page, truth, send, supervisor);
  if (formTo(page, '/attempt')) {
    // The first call often reaches nobody: it ends nothing, and the next person is rung.
    const tried = page.page.querySelectorAll('table tbody tr').length;
    const luck = chanceOf(knowledge.seed, `call/${reference}/${name}/${tried}`);
    if (tried < 2 && luck.happens(0.45)) return send('/attempt', { who: choicesOf(page, '/attempt')[tried] ?? 'sergeant', numberOnRecord: 'yes', outcome: luck.pick(['voicemail', 'no-answer', 'engaged']) });
    return tell();
  }
  return false;
}

async function place(visitor: PortalVisitor, page: Seen, truth: ChildTruth | undefined, send: (ending: string, values: Readonly<Record<string, string>>) => Promise<boolean>, supervisor: boolean): Promise<boolean> {
  // Proposed by the desk, agreed to by the supervisor when they look: nobody could agree to a supervisor's own.
  const notSent = async (reason: string) => !supervisor && send('/not-send', { reason });
  if (!truth) return notSent('The force knows nothing more, and nobody at the address has children at a school.');
  switch (truth.expect) {
    case 'force': return send('/pass-to-force', { toForce: 'Staffordshire', receipt: 'Control room, taken down and read back' });
    case 'out-of-scope': return notSent('Not of school age.');
    case 'authority': return truth.authority ? send('/authority', { code: truth.authority }) : notSent('No authority could be found.');
    case 'person-decides': return truth.urns.length > 0 ? tellHead(page, send, truth.urns[0]) : notSent('Nobody can safely be told.');
    case 'withdrawn': return false;
    case 'school': break;
  }
  const pupil = page.page.querySelectorAll('form').find((form) => (form.getAttribute('action') ?? '').endsWith('/pupil') && form.querySelector('input[name=pupilId]')?.getAttribute('value') === truth.pupilId);
  if (pupil) return (await visitor.submit(page, pupil, {})).status < 400;
  const [urn] = truth.urns;
  if (!urn) return truth.authority ? send('/authority', { code: truth.authority }) : notSent('No school could be found.');
  const search = formTo(page, '/find-school');
  // A child at two schools whom the roll did not give up: both are told by telephone, since a review names one.
  if (!search || truth.urns.length > 1) return tellHead(page, send, urn);
  const found = await visitor.submit(page, search, { words: urn });
  const choose = found.page.querySelectorAll('form').find((form) => (form.getAttribute('action') ?? '').endsWith('/school') && form.querySelector('input[name=urn]')?.getAttribute('value') === urn);
  return choose ? (await visitor.submit(found, choose, {})).status < 400 : tellHead(page, send, urn);
}

/** Whom a form of the page offers to be chosen. */
function choicesOf(page: Seen, ending: string): readonly string[] {
  return (formTo(page, ending)?.querySelectorAll('input[name=who]') ?? []).flatMap((input) => input.getAttribute('value') ?? []);
}

/** The head at the register's number, who rings back and reads everything back: of the school given, else any whom the page offers; where there is none, the authority's lead. */
async function tellHead(page: Seen, send: (ending: string, values: Readonly<Record<string, string>>) => Promise<boolean>, urn?: string): Promise<boolean> {
  const offered = choicesOf(page, '/told-by-phone');
  const proof = { numberOnRecord: 'yes', calledBack: 'yes', nameReadBack: 'yes', dateReadBack: 'yes' };
  // A head whom the page does not offer is named by the school's number; a school without a number on record leaves the authority's lead, or an adult of the directory.
  const head = offered.find((value) => (urn === undefined ? value.startsWith('head:') : value === `head:${urn}`));
  const tries = [
    ...(head === undefined ? (urn !== undefined && offered.includes('another') ? [{ who: 'another', place: urn }] : []) : [{ who: head }]),
    ...offered.filter((value) => value.startsWith('lead:') || value.startsWith('adult:')).map((who) => ({ who })),
  ];
  for (const one of tries) if (await send('/told-by-phone', { ...proof, ...one })) return true;
  return false;
}
