import { nextContact } from '../../../../shared/domain/duty/commands/telephone.ts';
import type { PhoneAttempt } from '../../../../shared/domain/duty/task.ts';
import type { PartyKey } from '../../../../shared/domain/notification/content.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { coveredBy, standsOn } from '../../../../shared/domain/recipients/cover.ts';
import { mayBeParty } from '../../../../shared/domain/recipients/party.ts';
import { settingOf, type SettingKey } from '../../../../shared/domain/setting.ts';
import type { CalendarDate } from '../../../../shared/domain/time.ts';
import type { Directory } from '../../../../shared/ports/directory.ts';
import { contactsOf } from '../../app/contacts.ts';
import { settingName } from '../setting-name.ts';
import { childOf } from './cases.ts';
import type { Callee, PhoneDetail } from './details.ts';
import { phoneView } from './phone.view.ts';
import { proposalOn } from './proposal.view.ts';
import { readOutOf } from './read-out.ts';
import type { Shows, TaskPage } from './task-page.ts';
import { whoMayBeTold } from './who-may-be-told.ts';

/** Whom to ring now, what to say, and what came of it. */
export async function phonePage({ visit, cases, task, filled }: TaskPage, detail: PhoneDetail): Promise<Shows> {
  const { deps, user, now, speech } = visit;
  const [incident, disclosure, place] = await Promise.all([cases.incident(task.reference), deps.book.disclosure(detail.disclosureId), settingName(deps.directory, detail.setting, speech.say)]);
  const current = disclosure?.access === 'open' ? disclosure : undefined;
  const next = nextContact(detail.contacts, detail.attempts);
  const callees = await Promise.all(detail.contacts.map((contact) => calleeOf(deps.directory, contact, detail.setting, disclosure?.parties ?? [], { isNext: contact === next, day: londonDateOf(now) })));
  return {
    template: 'pages/desk/phone.njk',
    view: { proposal: await proposalOn({ visit, task, filled }), ...phoneView({
      task, detail, place, callees, people: await whoMayBeTold({ visit, cases, task }), nameOf: await namesIn(deps.directory, detail.attempts), now, filled, child: childOf(incident, task.childRef),
      toSay: current && readOutOf(current.content, current.force, speech), contacts: contactsOf(task.force), supervisor: user.role === 'supervisor', speech,
    }) },
  };
}

/** Names of whoever rang and was rung, by id; the id where the directory knows nobody by it any more. */
export async function namesIn(directory: Directory, attempts: readonly PhoneAttempt[]): Promise<(id: string) => string> {
  const subs = [...new Set(attempts.map(({ by }) => by))];
  const adults = [...new Set(attempts.flatMap(({ call }) => call?.adultId ?? []))];
  const found = new Map([...await Promise.all(subs.map(async (id) => [id, (await directory.user(id))?.name] as const)), ...await Promise.all(adults.map(async (id) => [id, (await directory.adult(id))?.name] as const))]);
  return (id) => found.get(id) ?? id;
}

/** Asked again now: somebody who has turned out to be a party since the task was opened, or has gone on leave, must not be rung. */
export async function calleeOf(directory: Directory, contact: PhoneDetail['contacts'][number], setting: string, parties: readonly PartyKey[], { isNext, day }: { readonly isNext: boolean; readonly day: CalendarDate }): Promise<Callee> {
  const where = settingOf(setting as SettingKey);
  const adult = contact.adultId ? await directory.adult(contact.adultId) : undefined;
  const office = contact.role === 'head' && where.kind === 'school' ? (await directory.school(where.urn))?.telephone
    : contact.role === 'authority-lead' && where.kind === 'authority' ? (await directory.authority(where.code))?.phone : undefined;
  const phone = contact.phone ?? adult?.phone ?? office;
  return {
    role: contact.role, isNext, mayBeParty: adult !== undefined && mayBeParty(adult, parties),
    isAway: adult !== undefined && !standsOn(adult, day).present,
    coversFor: adult ? coveredBy(adult.adultId, await directory.adults(setting), day).map(({ name }) => name) : [],
    ...(adult ? { name: adult.name } : {}), ...(phone ? { phone } : {}),
  };
}
