import type { PortalRole } from '../../../shared/ports/directory.ts';
import type { Speech } from '../words/speech.ts';
import { href, mayUse, paths, type RouteId } from '../paths.ts';

export interface NavigationItem {
  readonly text: string;
  readonly href: string;
  readonly current: boolean;
}

const items = [
  { id: 'list', text: 'Notifications', within: ['list', 'notification', 'printNotification', 'notificationText', 'notificationPdf', 'askNotOurs', 'tellDesk'] },
  { id: 'desk', text: 'Desk', within: ['desk', 'unread', 'incomplete', 'callList', 'phones', 'recordPhones', 'breakGlass', 'askBreakGlass'] },
  { id: 'reviews', text: 'Reviews', within: ['reviews'] },
  { id: 'phone', text: 'Phone', within: ['phone'] },
  { id: 'holds', text: 'Holds', within: ['holds'] },
  { id: 'words', text: 'Words', within: ['words'] },
  { id: 'refused', text: 'Refused', within: ['refused'] },
  { id: 'counts', text: 'Counts', within: ['counts'] },
  { id: 'questions', text: 'Questions', within: ['questions'] },
  { id: 'notices', text: 'Notices', within: ['notices', 'bounces', 'recalls'] },
  { id: 'breaches', text: 'Breaches', within: ['breaches'] },
  { id: 'exports', text: 'Exports', within: ['exports'] },
  { id: 'ledger', text: 'Ledger', within: ['ledger', 'ledgerDay', 'duty'] },
  { id: 'calendars', text: 'Closures', within: ['calendars', 'findCalendars', 'calendarAt', 'changeCalendar'] },
  { id: 'contacts', text: 'Contacts', within: ['contacts', 'findContacts', 'contactsAt', 'proposeContact', 'proposeHours', 'decideHours', 'contact', 'changeContact', 'contactChange', 'decideChange'] },
  { id: 'users', text: 'Users', within: ['users', 'proposeUser', 'user', 'changeUser', 'userChange', 'decideUserChange'] },
  { id: 'policyVersions', text: 'Policy', within: ['policyVersions', 'policyVersion', 'policyComparison', 'tryPolicy'] },
  { id: 'audit', text: 'Audit', within: ['audit', 'searchAudit'] },
  { id: 'board', text: 'Board', within: ['board', 'boardQuarter'] },
  { id: 'idatQueue', text: 'Perpetrator queue', within: ['idatQueue', 'idatCase', 'referIdat', 'idatDecide'] },
  { id: 'idvaCaseload', text: 'IDVA cases', within: ['idvaCaseload', 'idvaCase', 'idvaDecide'] },
  { id: 'maracAgenda', text: 'MARAC', within: ['maracAgenda', 'maracReferral', 'maracDecide'] },
  { id: 'recommendations', text: 'Recommendations', within: ['recommendations', 'recommendation', 'decideRecommendation'] },
  { id: 'whoIsWho', text: 'Who is who', within: ['whoIsWho', 'whoQuestion', 'decideWho', 'lookUpPeople', 'decidePeople'] },
] as const satisfies readonly { readonly id: RouteId; readonly text: string; readonly within: readonly RouteId[] }[];

/** Links of the rooms that this role may enter. */
export function navigationOf(role: PortalRole | undefined, at: RouteId | undefined, say: Speech['say']): readonly NavigationItem[] {
  return items.filter(({ id }) => mayUse(paths[id], role)).map(({ id, text, within }) => ({
    text: say(text), href: href(id), current: at !== undefined && (within as readonly RouteId[]).includes(at),
  }));
}
