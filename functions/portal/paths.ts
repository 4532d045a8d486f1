import { portalRoles } from '../../shared/domain/access/roles.ts';
import type { PortalRole } from '../../shared/ports/directory.ts';

/**
 * Every address of the portal and who may use it. Routes are made from this table and from nothing else; whoever is not
 * listed is answered as if the address did not exist.
 */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** `:task`, `:disclosure` and the like are opaque ids: never a name, never a police reference. */
  readonly path: string;
  /** `anyone` needs no sign-in. */
  readonly who: 'anyone' | readonly PortalRole[];
}

const signedIn = portalRoles;
const told = ['key-adult', 'authority-officer'] as const;
const desk = ['desk', 'supervisor'] as const;
const supervisor = ['supervisor'] as const;
/** Supervisors are in the restricted group: they have no glass to break. */
const outsideTheGroup = ['desk'] as const;
/** Who may say that a school does not open. */
const declares = ['key-adult', 'authority-officer', 'desk', 'supervisor', 'administrator'] as const;
/** Who keep the contacts of an authority's schools, and the accounts of their force. */
const keepers = ['administrator'] as const;
/** Who may search the audit log, each in their own force's. */
const searchers = ['administrator', 'supervisor'] as const;
const idat = ['idat-officer', 'idat-supervisor'] as const;
const idva = ['idva', 'idva-supervisor'] as const;
const marac = ['marac-coordinator', 'idva', 'idva-supervisor', 'idat-supervisor'] as const;
const deciders = ['supervisor', 'idat-supervisor', 'idva-supervisor', 'marac-coordinator'] as const;

export const paths = {
  start: { method: 'GET', path: '/', who: 'anyone' },
  style: { method: 'GET', path: '/assets/:version/portal.css', who: 'anyone' },
  icon: { method: 'GET', path: '/assets/:version/bell.svg', who: 'anyone' },
  signIn: { method: 'GET', path: '/sign-in', who: 'anyone' },
  beginSignIn: { method: 'POST', path: '/sign-in', who: 'anyone' },
  signedIn: { method: 'GET', path: '/signed-in', who: 'anyone' },
  signedOut: { method: 'GET', path: '/signed-out', who: 'anyone' },

  home: { method: 'GET', path: '/home', who: signedIn },
  glossary: { method: 'GET', path: '/glossary', who: signedIn },
  chooseLanguage: { method: 'POST', path: '/language', who: signedIn },
  confirm: { method: 'GET', path: '/confirm', who: signedIn },
  beginConfirm: { method: 'POST', path: '/confirm', who: signedIn },
  signOut: { method: 'POST', path: '/sign-out', who: signedIn },

  list: { method: 'GET', path: '/notifications', who: told },
  notification: { method: 'GET', path: '/notifications/:disclosure', who: told },
  printNotification: { method: 'GET', path: '/notifications/:disclosure/print', who: told },
  notificationText: { method: 'GET', path: '/notifications/:disclosure/text', who: told },
  notificationPdf: { method: 'GET', path: '/notifications/:disclosure/pdf', who: told },
  hidden: { method: 'GET', path: '/hidden', who: told },
  acknowledge: { method: 'POST', path: '/notifications/:disclosure/acknowledge', who: told },
  askNotOurs: { method: 'GET', path: '/notifications/:disclosure/not-our-pupil', who: told },
  takenBack: { method: 'GET', path: '/notifications/:disclosure/taken-back', who: told },
  confirmDeleted: { method: 'POST', path: '/notifications/:disclosure/taken-back/confirm', who: told },
  sayNotOurs: { method: 'POST', path: '/notifications/:disclosure/not-our-pupil', who: told },

  tellDesk: { method: 'GET', path: '/notifications/:disclosure/tell', who: told },
  askDesk: { method: 'POST', path: '/notifications/:disclosure/tell/ask', who: told },
  sayAbsent: { method: 'POST', path: '/notifications/:disclosure/tell/absent', who: told },
  findNewSchool: { method: 'POST', path: '/notifications/:disclosure/tell/find-school', who: told },
  sayLeft: { method: 'POST', path: '/notifications/:disclosure/tell/left', who: told },
  nameColleagues: { method: 'POST', path: '/notifications/:disclosure/tell/colleagues', who: told },
  recordSupport: { method: 'POST', path: '/notifications/:disclosure/tell/support', who: told },

  desk: { method: 'GET', path: '/desk', who: desk },
  breakGlass: { method: 'GET', path: '/desk/break-glass', who: outsideTheGroup },
  askBreakGlass: { method: 'POST', path: '/desk/break-glass', who: outsideTheGroup },
  callList: { method: 'GET', path: '/desk/call-list', who: desk },
  phones: { method: 'GET', path: '/desk/phones', who: desk },
  recordPhones: { method: 'POST', path: '/desk/phones', who: desk },
  reviews: { method: 'GET', path: '/desk/reviews', who: desk },
  phone: { method: 'GET', path: '/desk/phone', who: desk },
  holds: { method: 'GET', path: '/desk/holds', who: desk },
  words: { method: 'GET', path: '/desk/words', who: desk },
  refused: { method: 'GET', path: '/desk/refused', who: desk },
  counts: { method: 'GET', path: '/desk/counts', who: desk },
  questions: { method: 'GET', path: '/desk/questions', who: desk },
  exports: { method: 'GET', path: '/desk/exports', who: desk },
  askExport: { method: 'POST', path: '/desk/exports', who: desk },
  decideExport: { method: 'POST', path: '/desk/exports/:export/decide', who: supervisor },
  closeExport: { method: 'POST', path: '/desk/exports/:export/close', who: desk },
  exportCsv: { method: 'GET', path: '/desk/exports/:export/csv', who: desk },
  exportCsvSignature: { method: 'GET', path: '/desk/exports/:export/csv-signature', who: desk },
  exportJson: { method: 'GET', path: '/desk/exports/:export/json', who: desk },
  exportJsonSignature: { method: 'GET', path: '/desk/exports/:export/json-signature', who: desk },
  notices: { method: 'GET', path: '/desk/notices', who: desk },
  bounces: { method: 'GET', path: '/desk/bounces', who: desk },
  recalls: { method: 'GET', path: '/desk/recalls', who: desk },
  unread: { method: 'GET', path: '/desk/unread', who: desk },
  incomplete: { method: 'GET', path: '/desk/not-recorded', who: desk },
  breaches: { method: 'GET', path: '/desk/breaches', who: desk },
  decideBreach: { method: 'POST', path: '/desk/tasks/:task/breach', who: desk },
  task: { method: 'GET', path: '/desk/tasks/:task', who: desk },
  findSchool: { method: 'POST', path: '/desk/tasks/:task/find-school', who: desk },
  choosePupil: { method: 'POST', path: '/desk/tasks/:task/pupil', who: desk },
  chooseSchool: { method: 'POST', path: '/desk/tasks/:task/school', who: desk },
  chooseAuthority: { method: 'POST', path: '/desk/tasks/:task/authority', who: desk },
  agreeProposal: { method: 'POST', path: '/desk/tasks/:task/agree', who: desk },
  returnProposal: { method: 'POST', path: '/desk/tasks/:task/return', who: desk },
  passToForce: { method: 'POST', path: '/desk/tasks/:task/pass-to-force', who: desk },
  notSend: { method: 'POST', path: '/desk/tasks/:task/not-send', who: desk },
  toldByPhone: { method: 'POST', path: '/desk/tasks/:task/told-by-phone', who: desk },
  attempt: { method: 'POST', path: '/desk/tasks/:task/attempt', who: desk },
  liftHold: { method: 'POST', path: '/desk/tasks/:task/lift-hold', who: desk },
  renewHold: { method: 'POST', path: '/desk/tasks/:task/renew-hold', who: desk },
  decideWords: { method: 'POST', path: '/desk/tasks/:task/words', who: desk },
  decideWithdrawals: { method: 'POST', path: '/desk/tasks/:task/withdrawals', who: supervisor },
  putRight: { method: 'POST', path: '/desk/tasks/:task/put-right', who: desk },
  answer: { method: 'POST', path: '/desk/tasks/:task/answer', who: desk },
  seen: { method: 'POST', path: '/desk/tasks/:task/seen', who: desk },
  ledger: { method: 'GET', path: '/desk/ledger', who: desk },
  ledgerDay: { method: 'GET', path: '/desk/ledger/:day', who: desk },
  duty: { method: 'GET', path: '/desk/ledger/:day/:duty', who: desk },

  calendars: { method: 'GET', path: '/calendars', who: declares },
  findCalendars: { method: 'POST', path: '/calendars/find', who: declares },
  calendarAt: { method: 'GET', path: '/calendars/:place', who: declares },
  changeCalendar: { method: 'POST', path: '/calendars/:place/change', who: declares },

  contacts: { method: 'GET', path: '/contacts', who: keepers },
  findContacts: { method: 'POST', path: '/contacts/find', who: keepers },
  contactsAt: { method: 'GET', path: '/contacts/places/:place', who: keepers },
  proposeContact: { method: 'POST', path: '/contacts/places/:place/propose', who: keepers },
  proposeHours: { method: 'POST', path: '/contacts/places/:place/hours', who: keepers },
  decideHours: { method: 'POST', path: '/contacts/places/:place/hours/decide', who: keepers },
  contact: { method: 'GET', path: '/contacts/people/:adult', who: keepers },
  changeContact: { method: 'POST', path: '/contacts/people/:adult/change', who: keepers },
  contactChange: { method: 'GET', path: '/contacts/changes/:change', who: keepers },
  decideChange: { method: 'POST', path: '/contacts/changes/:change/decide', who: keepers },

  users: { method: 'GET', path: '/users', who: keepers },
  proposeUser: { method: 'POST', path: '/users/propose', who: keepers },
  user: { method: 'GET', path: '/users/people/:person', who: keepers },
  changeUser: { method: 'POST', path: '/users/people/:person/change', who: keepers },
  userChange: { method: 'GET', path: '/users/changes/:request', who: keepers },
  decideUserChange: { method: 'POST', path: '/users/changes/:request/decide', who: keepers },

  recommendations: { method: 'GET', path: '/recommendations', who: deciders },
  recommendation: { method: 'GET', path: '/recommendations/:case', who: deciders },
  decideRecommendation: { method: 'POST', path: '/recommendations/:case/decide', who: deciders },
  whoIsWho: { method: 'GET', path: '/people', who: supervisor },
  whoQuestion: { method: 'GET', path: '/people/:question', who: supervisor },
  decideWho: { method: 'POST', path: '/people/:question/decide', who: supervisor },
  lookUpPeople: { method: 'POST', path: '/people/look', who: supervisor },
  decidePeople: { method: 'POST', path: '/people/look-decide', who: supervisor },
  idatQueue: { method: 'GET', path: '/idat', who: idat },
  referIdat: { method: 'POST', path: '/idat/refer', who: ['idat-supervisor'] },
  idatCase: { method: 'GET', path: '/idat/cases/:case', who: idat },
  idatDecide: { method: 'POST', path: '/idat/cases/:case/decide', who: idat },
  idvaCaseload: { method: 'GET', path: '/idva', who: idva },
  idvaCase: { method: 'GET', path: '/idva/cases/:case', who: idva },
  idvaDecide: { method: 'POST', path: '/idva/cases/:case/decide', who: idva },
  policyVersions: { method: 'GET', path: '/policy', who: ['administrator'] },
  policyVersion: { method: 'GET', path: '/policy/versions/:pack', who: ['administrator'] },
  policyComparison: { method: 'GET', path: '/policy/versions/:pack/since/:before', who: ['administrator'] },
  tryPolicy: { method: 'POST', path: '/policy/try', who: ['administrator'] },
  audit: { method: 'GET', path: '/audit', who: searchers },
  searchAudit: { method: 'POST', path: '/audit/search', who: searchers },

  board: { method: 'GET', path: '/board', who: ['board'] },
  boardQuarter: { method: 'GET', path: '/board/:quarter', who: ['board'] },
  boardFile: { method: 'GET', path: '/board/:quarter/:table', who: ['board'] },
  maracAgenda: { method: 'GET', path: '/marac', who: marac },
  maracReferral: { method: 'GET', path: '/marac/referrals/:case', who: marac },
  maracDecide: { method: 'POST', path: '/marac/referrals/:case/decide', who: ['marac-coordinator'] },
} as const satisfies Record<string, Route>;
export type RouteId = keyof typeof paths;

export const routeIds = Object.keys(paths) as readonly RouteId[];

export function mayUse(route: Route, role: PortalRole | undefined): boolean {
  return route.who === 'anyone' || (role !== undefined && route.who.includes(role));
}

/** The address of a route with its ids filled in. Throws if one is missing. */
export function href(id: RouteId, ids: Readonly<Record<string, string>> = {}): string {
  return paths[id].path.replace(/:(\w+)/g, (_, name: string) => {
    const value = ids[name];
    if (value === undefined) throw new Error(`the address of ${id} needs ${name}`);
    return encodeURIComponent(value);
  });
}

/** An address of ours to return to after signing in: one that a GET of the table answers, without a query; else undefined. */
export function ownAddress(text: string | undefined): string | undefined {
  if (!text || text.length > 200 || !/^\/[A-Za-z0-9/_-]*$/.test(text) || text.startsWith('//')) return undefined;
  const fits = (path: string) => new RegExp(`^${path.replace(/:\w+/g, '[A-Za-z0-9_-]+')}$`).test(text);
  return Object.values<Route>(paths).some(({ method, path, who }) => method === 'GET' && who !== 'anyone' && fits(path)) ? text : undefined;
}
