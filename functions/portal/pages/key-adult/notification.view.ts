import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { namedAt } from '../../../../shared/domain/duty/colleagues.ts';
import type { SchoolSaid } from '../../../../shared/domain/duty/school-said.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import type { Contacts, NotificationPage, Part, PartName } from '../../../../shared/domain/notification/words/page-words.ts';
import { sayDay, sayRecentDay, sayTime } from '../../../../shared/domain/notification/words/say-time.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import type { Sheet } from './sheet-as-pdf.ts';
import { answeredOf } from './tell.view.ts';
import { knowsView } from './who-knows.view.ts';

export interface NotificationView {
  readonly page: NotificationPage;
  /** It is the latest: what it asks for can be done. */
  readonly isLatest: boolean;
  readonly child: Part | undefined;
  /** The other parts before what to do when the child is not here and the buttons, and after them. */
  readonly before: readonly Part[];
  readonly absent: Part | undefined;
  readonly absentHref: string;
  readonly askHref: string;
  readonly supportHref: string;
  readonly after: readonly LinkedPart[];
  readonly notOursHref: string;
  readonly printHref: string;
  readonly textHref: string;
  readonly pdfHref: string;
  readonly listHref: string;
  readonly acknowledgeHref: string;
  readonly acknowledged: string | undefined;
  readonly leftHref: string;
  readonly answered: ReturnType<typeof answeredOf>;
  /** Who else at the setting was told or will be, and who recorded it. */
  readonly knows: readonly string[];
  /** Absent at an authority. */
  readonly whoElseHref: string | undefined;
  readonly done: string | undefined;
}

interface LinkedPart extends Omit<Part, 'timeline'> {
  readonly timeline?: readonly { readonly when: string; readonly text: string; readonly href: string | undefined }[];
}

/** What was told before leads to its own page, where this reader may open it. */
function withLinks({ timeline, ...part }: Part): LinkedPart {
  return timeline ? { ...part, timeline: timeline.map(({ when, text, disclosureId }) => ({ when, text, href: disclosureId && href('notification', { disclosure: disclosureId }) })) } : part;
}

const afterTheButtons: ReadonlySet<PartName> = new Set(['earlier', 'reference']);
const apart: ReadonlySet<PartName> = new Set(['child', 'absent', ...afterTheButtons]);

export function notificationView(page: NotificationPage, disclosure: Disclosure, now: Instant, done: string | undefined, speech: Speech, exchanged: readonly SchoolSaid[] = [], names: ReadonlyMap<string, string> = new Map()): NotificationView {
  const ids = { disclosure: disclosure.disclosureId };
  const at = disclosure.acknowledgedAt;
  return {
    page, isLatest: disclosure.access === 'open',
    child: page.parts.find(({ name }) => name === 'child'),
    before: page.parts.filter(({ name }) => !apart.has(name)),
    absent: page.parts.find(({ name }) => name === 'absent'), absentHref: href('sayAbsent', ids), askHref: `${href('tellDesk', ids)}#ask`, supportHref: `${href('tellDesk', ids)}#support`,
    after: page.parts.filter(({ name }) => afterTheButtons.has(name)).map(withLinks),
    notOursHref: href('askNotOurs', ids), printHref: href('printNotification', ids), textHref: href('notificationText', ids), pdfHref: href('notificationPdf', ids), listHref: href('list'), acknowledgeHref: href('acknowledge', ids),
    acknowledged: at ? speech.say('Recorded as read at {time} on {day}.', { time: sayTime(at), day: sayRecentDay(londonDateOf(at), londonDateOf(now), speech.page.calendar) }) : undefined,
    leftHref: `${href('tellDesk', ids)}#left`, answered: answeredOf(exchanged, disclosure.disclosureId, now, speech),
    knows: knowsView(namedAt(exchanged, disclosure.setting), names, now, speech), whoElseHref: disclosure.setting.startsWith('school:') ? `${href('tellDesk', ids)}#who-else` : undefined,
    done,
  };
}

export interface PrintView {
  readonly page: NotificationPage;
  readonly parts: readonly Part[];
  /** How close the lines stand, so that one sheet holds them. */
  readonly density: 'open' | 'close' | 'closest';
  /** Who printed it and when: on the sheet itself. */
  readonly printed: string;
  readonly backHref: string;
}

export function printView(page: NotificationPage, disclosure: Disclosure, by: string, now: Instant, speech: Speech): PrintView {
  const parts = page.parts.map((part) => shortened(part, speech));
  return { page, parts, density: densityOf(parts), printed: speech.say('Printed by {name} at {time} on {day}.', { name: by, ...momentOf(now, speech) }), backHref: href('notification', { disclosure: disclosure.disclosureId }) };
}

/** Of what was told before, as much as a sheet holds. */
const mostOnTheSheet = 4;
function shortened(part: Part, { say }: Speech): Part {
  const more = (part.timeline?.length ?? 0) - mostOnTheSheet;
  return more > 0 ? { ...part, sentences: [say('Told of {count} times. The latest are here, all of them on the screen.', { count: more + mostOnTheSheet })], timeline: part.timeline?.slice(0, mostOnTheSheet) ?? [] } : part;
}

/** By how many characters there are: a sheet holds some 3,800 at our usual size. */
function densityOf(parts: readonly Part[]): PrintView['density'] {
  const text = parts.flatMap(({ heading, sentences, quotation = '', lists = [], timeline = [] }) => [heading, ...sentences, quotation, ...lists.flatMap((list) => [list.heading, ...list.items]), ...timeline.flatMap((one) => [one.when, one.text])]);
  const characters = text.reduce((sum, piece) => sum + piece.length + 1, 0);
  return characters < 3600 ? 'open' : characters < 5000 ? 'close' : 'closest';
}

export interface TextView {
  readonly text: string;
  readonly rows: number;
  readonly backHref: string;
}

/** Plain text in the order of the page, a blank line between its parts. */
export function textView(page: NotificationPage, disclosure: Disclosure, by: string, now: Instant, speech: Speech): TextView {
  const parts = page.parts.filter(({ name }) => name !== 'child').map(({ heading, sentences, quotation, lists = [], timeline = [] }) => [
    heading.toUpperCase(), ...(quotation ? [`\u201c${quotation}\u201d`] : []), sentences.join(' '), ...lists.map((list) => `${list.heading}: ${list.items.join('; ')}.`), ...timeline.map(({ when, text }) => `${when}: ${text}`),
  ].filter((line) => line !== '').join('\n'));
  const child = page.parts.find(({ name }) => name === 'child')?.sentences.join(' ') ?? '';
  const taken = speech.say('Copied from First Bell by {name} at {time} on {day}.', { name: by, ...momentOf(now, speech) });
  const text = [page.marking, page.asAt, ...page.notices, `${page.title}\n${child}`, ...parts, taken].join('\n\n');
  return { text, rows: Math.min(40, text.split('\n').length + 4), backHref: href('notification', { disclosure: disclosure.disclosureId }) };
}

/** What goes on the pages of a file, in the order of the page. */
export function sheetOf(page: NotificationPage, by: string, now: Instant, speech: Speech): Sheet {
  const { say, language } = speech;
  return {
    language, page, takenAt: now,
    title: say('First Bell: a notification'),
    taken: say('Taken from First Bell by {name} at {time} on {day}.', { name: by, ...momentOf(now, speech) }),
    pageOf: (number, count) => say('Page {number} of {count}', { number, count }),
    notShown: (count) => say('{count} characters above are of a script that this file cannot show, and each stands as {box}. The page on the screen shows them.', { count, box: '\u25a1' }),
  };
}

function momentOf(now: Instant, { page }: Speech): { readonly time: string; readonly day: string } {
  return { time: sayTime(now), day: sayDay(londonDateOf(now), page.calendar) };
}

export interface WithdrawnView {
  readonly name: string;
  readonly reason: string;
  readonly advice: readonly string[];
  readonly desk: string;
  readonly listHref: string;
}

const reasons: Readonly<Record<string, string>> = {
  'wrong-child-or-school': 'It was sent about the wrong child, or to the wrong school.',
  duplicate: 'It told you of the same incident twice.',
  'entered-in-error': 'It was entered by mistake.',
  'no-reasonable-grounds': 'There are no longer reasonable grounds to believe that the child may be a victim of domestic abuse.',
};

/** What somebody sees who had read it before it was withdrawn. What it said is not shown again. */
export function withdrawnView(disclosure: Disclosure, contacts: Contacts, { say }: Speech): WithdrawnView {
  const wrong = disclosure.withdrawnReason === 'wrong-child-or-school';
  return {
    name: disclosure.content.child.fullName,
    reason: say(reasons[disclosure.withdrawnReason ?? ''] ?? 'The police force took it back. Ask the desk why.'),
    advice: (wrong
      ? ['Do not use or pass on anything it said.', 'Remove copies and notes made from it, and tell the desk that you have.', 'Do not tell the child or any adult that you had read it.', 'Keep a note in your own log that it came and was withdrawn, without what it said.']
      : ['Mark the entry in the safeguarding record as withdrawn, with today\'s date and this reason. Do not delete the entry.', 'What you saw and noted yourself stays.', 'If you are worried about the child, follow your usual procedures.']).map((sentence) => say(sentence)),
    desk: say('If you are not sure, ring the safeguarding desk on {deskTelephone}.', { deskTelephone: contacts.deskTelephone }),
    listHref: href('list'),
  };
}
