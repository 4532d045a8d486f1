import type { Speech } from '../words/speech.ts';

/** What a redirect may say has been done: a word of ours in the address, never text. */
const words = {
  acknowledged: 'Thank you. We have recorded that you have read it.',
  'not-ours': 'Thank you. It is hidden from everyone at your school, and the desk is looking for the right one.',
  'asked-desk': 'Your question is with the desk.',
  absent: 'Thank you. The desk knows.',
  left: 'Thank you. It is hidden from everyone at your school, and the desk makes sure that the other school is told.',
  support: 'It is recorded.',
  colleagues: 'It is recorded. Nothing was sent to anybody: tell them yourself.',
  'decided-export': 'Your decision is recorded.',
  answered: 'The answer is on the notification\'s page.',
  decided: 'Your decision is recorded and has been handed on.',
  proposed: 'Your choice is kept and waits for a second person of the desk. Nobody is told before they agree.',
  returned: 'It is returned: the review is open again.',
  told: 'The call is recorded. This child is told by phone.',
  attempt: 'The attempt is recorded. Ring the next person.',
  deleted: 'Thank you. Your confirmation is recorded.',
  'decided-breach': 'It is recorded, with your name.',
  'calendar-changed': 'It is recorded, and every clock that follows it is being worked out again.',
  asked: 'It waits for a second person, who has to approve it.',
  'contact-changed': 'It is recorded, and the person is being written to.',
  'account-changed': 'It is approved and holds now. If they were signed in, they are signed out and sign in again.',
  'account-closed': 'The account is closed. Their session ends with their next click.',
  'case-decided': 'It is recorded, with your name.',
  'glass-broken': 'It is open to you until you sign out, for 60 minutes at most. It now stands in the desk\'s lists and in the ledger. The supervisors have been told.',
  phones: 'It is recorded. The forecast reckons with it.',
  closed: 'It is closed, with your name.',
} as const;
export type Done = keyof typeof words;

export function sayDone(word: string | undefined, say: Speech['say'] = (sentence) => sentence): string | undefined {
  return word !== undefined && Object.hasOwn(words, word) ? say(words[word as Done]) : undefined;
}

export function doneQuery(word: Done): string {
  return `?done=${word}`;
}
