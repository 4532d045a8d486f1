import { contactsOf } from '../../app/contacts.ts';
import { type Answer, notFound, type Page, type Visit } from '../../app/page.ts';
import { sayDone } from '../done.ts';
import { namesIn } from './names-of-colleagues.ts';
import { notificationView, printView, sheetOf, textView, withdrawnView } from './notification.view.ts';
import { readPage, type ReadPage } from './read-page.ts';

/** The page that meets the duty. */
export const notification: Page = async (visit) => {
  const page = await readPage(visit, 'notification');
  if (page.kind !== 'read') return otherwise(page, visit);
  const { said, disclosure, duty, adult } = page;
  const exchanged = duty.settings[disclosure.setting]?.said ?? [];
  const names = await namesIn(visit, exchanged, disclosure.setting, [adult]);
  return { kind: 'page', template: 'pages/key-adult/notification.njk', view: notificationView(said, disclosure, visit.now, sayDone(visit.query['done'], visit.speech.say), visit.speech, exchanged, names), shows: 'recorded' };
};

/** The same on one sheet, marked with who printed it and when. */
export const printNotification: Page = async (visit) => {
  const page = await readPage(visit, 'notification-print');
  return page.kind === 'read'
    ? { kind: 'page', template: 'pages/key-adult/print.njk', view: printView(page.said, page.disclosure, visit.user.name, visit.now, visit.speech), shows: 'recorded' }
    : otherwise(page, visit);
};

/** The same as plain text, to be copied into the school's own safeguarding record, which has no public way in. */
export const notificationText: Page = async (visit) => {
  const page = await readPage(visit, 'notification-text');
  return page.kind === 'read'
    ? { kind: 'page', template: 'pages/key-adult/text.njk', view: textView(page.said, page.disclosure, visit.user.name, visit.now, visit.speech), shows: 'recorded' }
    : otherwise(page, visit);
};

/** The same as a file for the school's own safeguarding record, marked on every page with who took it and when. Its name says when it was taken and nothing of anybody. */
export const notificationPdf: Page = async (visit) => {
  const page = await readPage(visit, 'notification-pdf');
  if (page.kind !== 'read') return otherwise(page, visit);
  const { deps, http: { reply }, user, now, speech } = visit;
  // Loaded when somebody asks for it: a cold start of the portal does without.
  const [{ sheetAsPdf }, fonts] = await Promise.all([import('./sheet-as-pdf.ts'), deps.fonts()]);
  const content = await sheetAsPdf(sheetOf(page.said, user.name, now, speech), fonts);
  void reply.type('application/pdf').header('content-disposition', `attachment; filename="first-bell-${now.slice(0, 16).replace('T', '-').replace(':', '')}.pdf"`);
  deps.log.info('page-served', { route: 'notificationPdf', status: 200 });
  return { kind: 'file', content };
};

function otherwise(page: Exclude<ReadPage, { readonly kind: 'read' }>, { speech }: Visit): Answer {
  if (page.kind === 'not-theirs') return notFound;
  return { kind: 'page', template: 'pages/key-adult/withdrawn.njk', view: withdrawnView(page.disclosure, contactsOf(page.disclosure.force), speech), shows: 'recorded' };
}
