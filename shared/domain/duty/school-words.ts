/**
 * What a school may ask the desk about a notification, and what the desk may answer: words of ours on both sides, so that nothing
 * free is written about a child and nothing that was written leaves the portal.
 */
export const questions = {
  'where-is-the-suspect': 'Is the person suspected still held, or free?',
  'who-may-collect': 'Is anything known about who should not collect the child today?',
  'safe-to-go-home': 'Is it known whether the child can go home today?',
  'may-we-speak-to-a-parent': 'May we speak to a parent about this, and to which?',
  'is-childrens-services-told': 'Have children\'s services been told, and who is dealing with it?',
  'please-ring-us': 'Please ring us: we have something to tell you.',
} as const;
export type Question = keyof typeof questions;

export const answers = {
  'nothing-more-known': 'Nothing more is known about this. Follow the advice on the page, and your usual procedures.',
  'we-ring-you': 'We are ringing you about this.',
  'ask-childrens-services': 'Children\'s services know of this. Ask them; we may not answer it here.',
  'will-be-on-the-page': 'We have asked the officer. When it is known, the page will say so.',
  'already-on-the-page': 'The page now says what is known.',
  'yes-as-the-page-says': 'Yes, as the page says.',
  'not-ours-to-answer': 'This is not ours to answer. Follow your usual procedures.',
} as const;
export type Answer = keyof typeof answers;

/** What a school did for the child, for its own record of it and ours. */
export const supports = {
  'quiet-check-in': 'A trusted adult has quietly checked how the child is',
  'spoke-with-the-child': 'We have spoken with the child',
  'let-off': 'We have made allowances: homework, lateness, uniform',
  'somebody-to-go-to': 'The child knows whom to go to today',
  'family-offered-help': 'We have offered the family early help',
  'referred-on': 'We have made a referral of our own',
} as const;
export type Support = keyof typeof supports;

/**
 * Whom else at the school a key adult has told, or will tell, by what they do there. Those of the school who are in the directory can be
 * named as well (colleagues.ts). Nobody is written to: it is for the record, and for whoever reads the page next.
 */
export const colleagues = {
  'class-teacher': 'Class teacher or form tutor',
  head: 'Head teacher',
  senco: 'Special educational needs co-ordinator (SENCO or ALNCo)',
  'pastoral-lead': 'Pastoral lead or head of year',
  'school-nurse': 'School nurse',
  'other-staff': 'Other staff who need to know to keep the child safe',
} as const;
export type Colleague = keyof typeof colleagues;

/** Whether they know by now. */
export const tellings = {
  told: 'I have told them',
  'will-tell': 'I will tell them',
} as const;
export type Telling = keyof typeof tellings;

export function isQuestion(text: string): text is Question {
  return Object.hasOwn(questions, text);
}
export function isAnswer(text: string): text is Answer {
  return Object.hasOwn(answers, text);
}
export function isSupport(text: string): text is Support {
  return Object.hasOwn(supports, text);
}
export function isColleague(text: string): text is Colleague {
  return Object.hasOwn(colleagues, text);
}
export function isTelling(text: string): text is Telling {
  return Object.hasOwn(tellings, text);
}
