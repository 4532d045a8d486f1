export interface Term {
  readonly term: string;
  readonly means: string;
}

/** Words that schools and authorities meet, in both languages: the Welsh stands in words/catalogue.ts. In the order of the alphabet. */
export const schoolTerms: readonly Term[] = [
  { term: 'Acknowledge', means: 'To press "I have read this". The duty is met when the page is read; pressing the button tells the desk that you also know what to do.' },
  { term: 'As at', means: 'The time at which something was known. It may have changed since.' },
  { term: 'Deputy', means: 'The key adult who is told next if the first has not read a notification an hour before the school opens.' },
  { term: 'Education safeguarding officer', means: 'The person at the local authority who is told of a child without a school place, and of what nobody at a school has read.' },
  { term: 'IDVA', means: 'Independent domestic violence adviser: somebody who works for the safety of a person at high risk, and for nobody else.' },
  { term: 'INSET day', means: 'A day on which staff are at school and pupils are not. Notifications come as on any school day.' },
  { term: 'Key adult', means: 'A named, trained person at a school who may be told: as a rule the designated safeguarding lead and a deputy.' },
  { term: 'MARAC', means: 'Multi-agency risk assessment conference: a meeting at which agencies plan the safety of people at the highest risk.' },
  { term: 'Morning run', means: 'The time, as a rule 07:00 on a school day, at which everything that happened since the last school day is released together.' },
  { term: 'Not recorded', means: 'Nobody wrote it down. It does not mean no: the desk is asking.' },
  { term: 'Notification', means: 'The page that tells a school what it needs to know to support one child today. It is not a referral and not evidence.' },
  { term: 'OFFICIAL-SENSITIVE', means: 'A marking of the government: for those who must know, and nobody else.' },
  { term: 'Operation Encompass', means: 'The scheme, and since 7 November 2025 the law, by which police tell a child\'s school of domestic abuse.' },
  { term: 'Read', means: 'A key adult signed in and the page was shown to them. An email that was delivered or opened is not a read.' },
  { term: 'Recall', means: 'Taking back a notification that should not have come, such as one about another school\'s pupil. Whoever read it is asked to delete what they kept.' },
  { term: 'Release', means: 'The moment at which a notification may be read at the school. Before it nobody there can see it.' },
  { term: 'Safeguarding desk', means: 'The people at the police force who look after notifications, by telephone too.' },
  { term: 'The duty', means: 'Section 49A of the Domestic Abuse Act 2021: where an officer has reasonable grounds to believe that a child may be a victim of domestic abuse, the child\'s school is told as soon as is reasonably practicable. A child who sees or hears it, or lives with what it does, is a victim.' },
  { term: 'Told by phone', means: 'Somebody was told in a conversation and read the main points back. A voicemail never counts.' },
  { term: 'Withdrawn', means: 'No longer standing. The page says why, and what to do with your record.' },
];

/** Words of the force and of those who work cases, shown to them alone; the Welsh stands in words/. In the order of the English alphabet. */
export const staffTerms: readonly Term[] = [
  { term: 'Break-glass', means: 'Opening one restricted incident in an emergency, to one person, for an hour. The audit log and the supervisors know first.' },
  { term: 'Breach', means: 'A wrong school has read something. It is recalled, the deletion is confirmed, and a supervisor decides within 72 hours whether the regulator is told.' },
  { term: 'Clock', means: 'A time by which somebody has to act. Everything that waits has one, and rings when it is late.' },
  { term: 'DAPN, DAPO', means: 'Domestic abuse protection notice and order. A notice lasts about 48 hours; an order as long as the court says.' },
  { term: 'DASH, DARA', means: 'Lists of questions that officers ask about risk. Answers of one are never compared with scores of another.' },
  { term: 'Deadline', means: 'The school\'s next opening after the release, or home time where word comes during the school day.' },
  { term: 'Discretion', means: 'Told although the law does not ask for it, such as a friend who slept over; the opposite is statutory. Every row says which.' },
  { term: 'DVDS', means: 'Domestic Violence Disclosure Scheme: a partner\'s right to ask about somebody\'s past, and the police\'s power to tell (right to know). 28 days.' },
  { term: 'DVPN, DVPO', means: 'Domestic violence protection notice and order. An order lasts 14 to 28 days.' },
  { term: 'Flag', means: 'A rule that applies, with its reason. It asks a person to look; it decides nothing and grades nobody.' },
  { term: 'Grade: standard', means: 'In the officer\'s judgement nothing now points to serious harm. It does not mean that nothing happened, and no school is ever shown it.' },
  { term: 'Grade: medium', means: 'In the officer\'s judgement there are signs of a risk of serious harm, unlikely unless something changes.' },
  { term: 'Grade: high', means: 'In the officer\'s judgement serious harm could happen at any time. The person harmed is offered an IDVA at once.' },
  { term: 'Hold', means: 'A sergeant\'s stop, with a reason and an end, where telling a school could harm somebody. It is never released by itself: at its end one chosen adult is telephoned.' },
  { term: 'IDAT', means: 'Integrated domestic abuse team: officers who work with perpetrators, after a check that contact is safe for the person harmed.' },
  { term: 'Ledger', means: 'One row for each child reported, with exactly one state and all that led to it. Every day it is compared with what the force says it sent.' },
  { term: 'Not sent', means: 'A final state that needs a reason and a named supervisor.' },
  { term: 'Out of scope', means: 'A rule of the policy says that this child\'s school is not told; the row names the rule.' },
  { term: 'Passed to another force', means: 'The child lives elsewhere: that force was told, and confirmed it.' },
  { term: 'Phone task', means: 'A call that has to be made before a school opens. It ends when somebody has read back what they were told.' },
  { term: 'Policy pack', means: 'Everything in which forces differ, as one checked and numbered file. Every decision says which version it followed.' },
  { term: 'Recommendation', means: 'What the rules call for (IDAT, IDVA, MARAC or a supervisor\'s look), for a named person to confirm or dismiss with a reason.' },
  { term: 'Repeat (MARAC)', means: 'Any abuse between the same people within twelve months of the last referral, whether or not it is a crime.' },
  { term: 'Restricted', means: 'Kept to supervisors, for instance because somebody involved works for the police or a partner. To everybody else it is not there.' },
  { term: 'Review', means: 'A child whose school or record the machine is not sure of. A person decides; the machine never guesses.' },
  { term: 'RFGV', means: 'Recency, frequency, gravity, victims: the four parts of a perpetrator\'s place in the queue. They rank work, and predict nothing.' },
  { term: 'Withdrawal', means: 'A supervisor\'s decision, with a reason. A victim who takes back what they said is not a withdrawal.' },
];
