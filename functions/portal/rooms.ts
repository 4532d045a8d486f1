import type { Handler } from './app/serve.ts';
import type { Page, PublicPage } from './app/page.ts';
import { audit, searchAudit } from './pages/audit/search.ts';
import { board, boardFile, boardQuarter } from './pages/board/board.ts';
import { bellIcon, styleSheet } from './pages/everyone/assets.ts';
import { glossary } from './pages/everyone/glossary.ts';
import { home } from './pages/everyone/home.ts';
import { chooseLanguage } from './pages/everyone/language.ts';
import { beginConfirm, confirm } from './pages/everyone/confirm.ts';
import { beginSignIn, signIn } from './pages/everyone/sign-in.ts';
import { signedIn } from './pages/everyone/signed-in.ts';
import { signedOut, signOut } from './pages/everyone/sign-out.ts';
import { start } from './pages/everyone/start.ts';
import { renewTheHold } from './pages/desk/renew-hold.ts';
import {
  answer, chooseAuthority, choosePupil, chooseSchool, decideWithdrawals, decideWords, findSchool, liftHold, notSend, passToForce, putRight, seen,
} from './pages/desk/decisions.ts';
import { attempt, toldByPhone } from './pages/desk/record-call.ts';
import { askBreakGlass, breakGlass } from './pages/desk/break-glass.ts';
import { callList } from './pages/desk/call-list.ts';
import { phones, recordPhones } from './pages/desk/phones.ts';
import { askExport, closeExport, decideExport, exportsPage } from './pages/desk/exports.ts';
import { exportCsv, exportCsvSignature, exportJson, exportJsonSignature } from './pages/desk/take-export.ts';
import { decideTheBreach } from './pages/desk/decide-breach.ts';
import { agree, returnIt } from './pages/desk/second-person.ts';
import { home as desk } from './pages/desk/home.ts';
import { duty, ledger, ledgerDay } from './pages/desk/ledger.ts';
import { incomplete, unread } from './pages/desk/morning.ts';
import { queue } from './pages/desk/queue.ts';
import { task } from './pages/desk/task.ts';
import { idatCase, idatDecide } from './pages/idat/case.ts';
import { queue as idatQueue, referIdat } from './pages/idat/queue.ts';
import { idvaCase, idvaDecide } from './pages/idva/case.ts';
import { caseload } from './pages/idva/caseload.ts';
import { calendarAt, changeCalendar } from './pages/calendars/calendar.ts';
import { calendars, findCalendars } from './pages/calendars/calendars.ts';
import { contactChange, decideChange } from './pages/contacts/change.ts';
import { decideHours, proposeHours } from './pages/contacts/hours.ts';
import { changeContact, contact } from './pages/contacts/person.ts';
import { contactsAt, proposeContact } from './pages/contacts/place.ts';
import { contacts, findContacts } from './pages/contacts/places.ts';
import { acknowledge } from './pages/key-adult/acknowledge.ts';
import { list } from './pages/key-adult/list.ts';
import { confirmDeletion, takenBack } from './pages/key-adult/taken-back.ts';
import { askDesk, findNewSchool, nameColleagues, recordSupport, sayAbsent, sayLeft, tell } from './pages/key-adult/tell.ts';
import { askNotOurs, sayNotOurs } from './pages/key-adult/not-ours.ts';
import { hidden } from './pages/key-adult/hidden.ts';
import { notification, notificationPdf, notificationText, printNotification } from './pages/key-adult/notification.ts';
import { policyComparison, policyVersion, policyVersions, tryPolicy } from './pages/policy/policy.ts';
import { agenda } from './pages/marac/agenda.ts';
import { maracDecide, maracReferral } from './pages/marac/referral.ts';
import { decideTheRecommendation, recommendation } from './pages/supervisor/recommendation.ts';
import { recommendations } from './pages/supervisor/recommendations.ts';
import { changeUser, user } from './pages/users/person.ts';
import { decideUserChange, userChange } from './pages/users/change.ts';
import { proposeUser, users } from './pages/users/users.ts';
import { decidePeople, lookUpPeople } from './pages/who/look-up.ts';
import { decideWho, whoQuestion } from './pages/who/question.ts';
import { whoIsWho } from './pages/who/questions.ts';
import type { RouteId } from './paths.ts';

const open = (page: PublicPage): Handler => ({ kind: 'public', page });
const closed = (page: Page): Handler => ({ kind: 'private', page });

/** What answers each address of paths.ts. */
export const rooms: Readonly<Record<RouteId, Handler>> = {
  start: open(start), style: open(styleSheet), icon: open(bellIcon),
  signIn: open(signIn), beginSignIn: open(beginSignIn), signedIn: open(signedIn), signedOut: open(signedOut),
  home: closed(home), glossary: closed(glossary), chooseLanguage: closed(chooseLanguage), confirm: closed(confirm), beginConfirm: closed(beginConfirm), signOut: closed(signOut),
  list: closed(list), notification: closed(notification), printNotification: closed(printNotification), notificationText: closed(notificationText), notificationPdf: closed(notificationPdf), hidden: closed(hidden), acknowledge: closed(acknowledge), askNotOurs: closed(askNotOurs), sayNotOurs: closed(sayNotOurs),
  desk: closed(desk), reviews: closed(queue('reviews')), phone: closed(queue('phone')), holds: closed(queue('holds')), words: closed(queue('words')),
  refused: closed(queue('refused')), counts: closed(queue('counts')), questions: closed(queue('questions')), notices: closed(queue('notices')), breaches: closed(queue('breaches')), decideBreach: closed(decideTheBreach),
  bounces: closed(queue('bounces')), recalls: closed(queue('recalls')), unread: closed(unread), incomplete: closed(incomplete),
  takenBack: closed(takenBack), confirmDeleted: closed(confirmDeletion), answer: closed(answer),
  breakGlass: closed(breakGlass), askBreakGlass: closed(askBreakGlass), callList: closed(callList), phones: closed(phones), recordPhones: closed(recordPhones), exports: closed(exportsPage), askExport: closed(askExport), decideExport: closed(decideExport), closeExport: closed(closeExport),
  exportCsv: closed(exportCsv), exportCsvSignature: closed(exportCsvSignature), exportJson: closed(exportJson), exportJsonSignature: closed(exportJsonSignature),
  tellDesk: closed(tell), askDesk: closed(askDesk), sayAbsent: closed(sayAbsent), findNewSchool: closed(findNewSchool), sayLeft: closed(sayLeft), recordSupport: closed(recordSupport), nameColleagues: closed(nameColleagues),
  task: closed(task), findSchool: closed(findSchool), choosePupil: closed(choosePupil), chooseSchool: closed(chooseSchool), chooseAuthority: closed(chooseAuthority),
  agreeProposal: closed(agree), returnProposal: closed(returnIt),
  passToForce: closed(passToForce), notSend: closed(notSend), toldByPhone: closed(toldByPhone), attempt: closed(attempt), liftHold: closed(liftHold), renewHold: closed(renewTheHold),
  decideWords: closed(decideWords), decideWithdrawals: closed(decideWithdrawals), putRight: closed(putRight), seen: closed(seen),
  whoIsWho: closed(whoIsWho), whoQuestion: closed(whoQuestion), decideWho: closed(decideWho), lookUpPeople: closed(lookUpPeople), decidePeople: closed(decidePeople),
  calendars: closed(calendars), findCalendars: closed(findCalendars), calendarAt: closed(calendarAt), changeCalendar: closed(changeCalendar),
  contacts: closed(contacts), findContacts: closed(findContacts), contactsAt: closed(contactsAt), proposeContact: closed(proposeContact), proposeHours: closed(proposeHours), decideHours: closed(decideHours),
  contact: closed(contact), changeContact: closed(changeContact), contactChange: closed(contactChange), decideChange: closed(decideChange),
  users: closed(users), proposeUser: closed(proposeUser), user: closed(user), changeUser: closed(changeUser), userChange: closed(userChange), decideUserChange: closed(decideUserChange),
  recommendations: closed(recommendations), recommendation: closed(recommendation), decideRecommendation: closed(decideTheRecommendation),
  idatQueue: closed(idatQueue), referIdat: closed(referIdat), idatCase: closed(idatCase), idatDecide: closed(idatDecide),
  idvaCaseload: closed(caseload), idvaCase: closed(idvaCase), idvaDecide: closed(idvaDecide),
  policyVersions: closed(policyVersions), policyVersion: closed(policyVersion), policyComparison: closed(policyComparison), tryPolicy: closed(tryPolicy),
  audit: closed(audit), searchAudit: closed(searchAudit),
  board: closed(board), boardQuarter: closed(boardQuarter), boardFile: closed(boardFile),
  maracAgenda: closed(agenda), maracReferral: closed(maracReferral), maracDecide: closed(maracDecide),
  ledger: closed(ledger), ledgerDay: closed(ledgerDay), duty: closed(duty),
};
