/**
 * Everything that a deployed function can say in its log, and what each code means to whoever is on call.
 * A line is one of these codes with ids and counts beside it (log.ts); there is no free text.
 */
export const logCodes = {
  // Every queue stage and schedule
  'message-done': 'A message was worked through.',
  'message-repeated': 'A message had been worked through before; its outcome was handed on again.',
  'message-retried': 'A message could not be worked through yet and went back to its queue.',
  'message-quarantined': 'A message could not be read. It is kept, and a person has to look at it.',
  'batch-finished': 'A batch of messages ended; counts say how many were done and how many go back.',
  'tick-finished': 'A minute\'s look at the due rows ended.',
  'due-row-done': 'What a due row asked for is done.',
  'due-row-moot': 'A due row had outlived its reason and was dropped.',
  'due-row-failed': 'What a due row asked for failed; it stays and is tried again.',
  'store-conflict': 'Somebody else changed the same row first; it was read and decided again.',
  'fault': 'Something failed that should not have. The kind of fault and where is given, never its message.',

  // intake
  'event-accepted': 'An event of the police was stored.',
  'event-repeated': 'An event had been accepted before with the same content.',
  'event-refused': 'An event was refused; its body is kept under the refusal id.',
  'event-forbidden': 'An event named a source that is not registered for the client. Nothing of it is kept.',
  'request-refused': 'A request was refused before any event of it was read.',
  'token-refused': 'A bearer token was missing or not accepted, with the reason.',
  'issuer-unreachable': 'The keys of the token issuer could not be read, so that nobody can be let in.',
  'forward-left-to-chase': 'An event is stored but could not be handed on at once; its due row will hand it on.',
  'refusal-put-right': 'A refused body was put right by an accepted event.',
  'correction-unknown': 'An accepted event said that it corrects a refusal that does not exist.',
  'status-told': 'A force asked where its children have got to.',

  // match and plan
  'child-matched': 'A child was matched to every school that is owed the notification.',
  'child-to-review': 'A child waits for a person, with the reason.',
  'child-out-of-scope': 'Policy takes a child out of scope, with the rule.',
  'child-unchanged': 'Nothing that the match looks at, or that the school sees, changed.',
  'incident-withdrawn': 'A withdrawal was carried through.',
  'withdrawals-held': 'More withdrawals came in an hour than policy lets pass without a person.',
  'notification-planned': 'A notification was planned.',
  'held-elsewhere': 'A death in another incident stops what is unread of a child, or stops it no longer.',
  'clocks-moved': 'The days of a setting changed, and the clocks of what is unread there were worked out again.',

  // assess
  'incident-filed': 'An incident was set into the history of its people, with how many of them.',
  'deaths-told': 'An incident is a death, or shares somebody with one: what is unread is looked at, with how many other incidents.',
  'incident-judged': 'What the risk rules find of an incident is kept or changed, with its revision.',
  'question-late': 'A question of who is who, or of who did what, has waited past its clock.',
  'link-decided': 'A person decided who is who, or took it back, with how many incidents are looked at again.',

  // release, deliver, chase
  'notification-released': 'A notification may now be read by those alerted.',
  'child-moved': 'The roll has the child at other schools than when they were matched: nothing was released, and the match was asked again.',
  'notification-late': 'A notification was released after the school had opened.',
  'adult-alerted': 'An email that gives nothing away went to a key adult or deputy.',
  'contact-told': 'The old and the new mailbox of an entry in the directory were told that it was changed.',
  'adult-skipped': 'An adult could not be told, with the reason; the next one is used.',
  'no-eligible-adult': 'Nobody at the setting may be told by email: the desk telephones.',
  'mail-slowed': 'The provider refused an email as too fast: it goes in a minute, and all senders go slower.',
  'mail-stopped': 'The provider takes no email of ours for now, with the reason (its day is used up, paused, sandbox): the desk telephones.',
  'mail-tls-refused': 'A mailbox\'s server takes no email over TLS, and we send none without.',
  'mail-failed': 'An email will never arrive: its adult\'s mailbox takes nothing more, and the next adult is alerted.',
  'mail-in-doubt': 'An email was delayed or turned away for now; it is looked at again in ten minutes.',
  'phone-task-opened': 'The desk has to telephone a school.',
  'desk-alerted': 'Something has waited for a person until its desk clock.',
  'supervisor-alerted': 'Something has waited for a person until its supervisor clock.',

  // report
  'count-equal': 'The force\'s count of a period and the ledger agree.',
  'count-unequal': 'The force\'s count of a period and the ledger differ: a child may be lost.',
  'count-missing': 'A force has not closed its period.',

  // seal, anchor, call-list
  'entries-sealed': 'Entries of the audit log and of the ledger were sealed into a force\'s chain.',
  'head-anchored': 'The head of a force\'s chain was written where nobody can change it.',
  'call-list-sealed': 'The list of whom to ring was sealed for a force and put into the second region.',
  'call-list-without-key': 'A force has given no key for its call list, so that none can be made for it.',

  // cases
  'recommendation-changed': 'A recommendation was opened, changed or withdrawn by what the rules find now.',
  'case-heard-incident': 'A live case was told of an incident of its people.',
  'idva-case-opened': 'A case was opened for somebody at high risk, and offered.',
  'case-moved': 'A clock of a case ran out, and what was due on it is done.',
  'worker-alerted': 'An email that gives nothing away went to somebody who works cases.',
  'nobody-to-alert': 'Nobody who works cases could be emailed: the directory names nobody with a mailbox for it.',
  'case-decided': 'A person decided something about a case.',

  // portal
  'page-served': 'A page was served.',
  'page-refused': 'A page was refused, with the reason.',
  'signed-in': 'Somebody signed in.',
  'sign-in-refused': 'Somebody could not be signed in, with the reason.',
  'signed-out': 'Somebody signed out.',
  'task-decided': 'A person decided a task.',
} as const;
export type LogCode = keyof typeof logCodes;
