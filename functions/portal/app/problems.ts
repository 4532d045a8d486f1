import { href } from '../paths.ts';
import { contactsOf } from './contacts.ts';
import type { Problem } from './page.ts';

const { deskTelephone } = contactsOf(undefined);
const ring = "If it is about a child's safety today, ring the desk on {deskTelephone}. In an emergency ring 999.";

/** What stands in the sentences of a problem where they say `{deskTelephone}`. */
export const deskValues = { deskTelephone };

/** The pages that say no, or not now. Each says what happened, what to do, and whom to ring; in English here, and said in the reader's language as it is sent. */
export const problems = {
  notFound: {
    status: 404, title: 'Page not found',
    sentences: ['This page does not exist, or it is not yours to see.', 'If you came from an email, sign in and look at your list.', ring],
    link: { href: href('home'), text: 'Go to your first page' },
  },
  auditDown: {
    status: 503, title: 'We cannot show this now',
    sentences: ['We keep a record of everyone who reads about a child. That record cannot be written at the moment, so nothing can be shown.', 'Nothing is lost. Try again in a few minutes.', 'Do not wait if the school opens soon: ring the desk on {deskTelephone} and we will tell you by phone.'],
  },
  fault: {
    status: 500, title: 'Something went wrong',
    sentences: ['It is our fault, not yours. We have been told.', 'Try again in a few minutes. If you pressed a button, look whether it worked before you press it again.', ring],
  },
  tooMany: {
    status: 429, title: 'Too many pages at once',
    sentences: ['Your browser asked for more pages than one person reads. Wait a minute, then try again.', ring],
  },
  confirmFirst: {
    status: 403, title: 'Please confirm that it is you',
    sentences: ['You have opened the records of more people in an hour than most people need, so we ask you to sign in once more. Then you can go on.', 'Nothing is lost, and nothing was shown.', ring],
    link: { href: href('confirm'), text: 'Sign in once more' },
  },
  expired: {
    status: 401, title: 'You have been signed out',
    sentences: ['Nothing was saved. We sign you out after 15 minutes without use, and after 8 hours.', ring],
    link: { href: href('signIn'), text: 'Sign in again' },
  },
  foreignForm: {
    status: 403, title: 'We did not take that',
    sentences: ['The form did not come from a page of ours that you had open, so nothing was saved.', 'Go back to the page, load it again, and press the button once more.', ring],
    link: { href: href('home'), text: 'Go to your first page' },
  },
  signInFailed: {
    status: 400, title: 'You are not signed in',
    sentences: ['The sign-in was not finished, took longer than ten minutes, or was started in another window.', ring],
    link: { href: href('signIn'), text: 'Try again' },
  },
  signInAway: {
    status: 503, title: 'Sign-in is not available',
    sentences: ['The service that checks who you are does not answer. Try again in a few minutes.', ring],
    link: { href: href('signIn'), text: 'Try again' },
  },
  noAccount: {
    status: 403, title: 'You cannot use this service yet',
    sentences: ['We know who you are, but no account here is open to you. It may have been closed, or not yet approved by a second person.', 'Ask whoever looks after accounts at your school, authority or force.', ring],
  },
} as const satisfies Record<string, Problem>;
