import type { PhoneContact } from '../../../../shared/domain/duty/task.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { standingOn } from '../../../../shared/domain/recipients/cover.ts';
import { mayBeParty, partyKeysOf } from '../../../../shared/domain/recipients/party.ts';
import { settingOf, type SettingKey } from '../../../../shared/domain/setting.ts';
import { settingName } from '../setting-name.ts';
import { childOf } from './cases.ts';
import type { HoldDetail } from './details.ts';
import { holdView } from './hold.view.ts';
import { calleeOf } from './phone.ts';
import { proposalOn } from './proposal.view.ts';
import { readOutFrom } from './read-out.ts';
import type { Shows, TaskPage } from './task-page.ts';

/** A hold: a sergeant or above lifts it, or, when it has run out, one chosen adult is telephoned. It is never released by itself. */
export async function holdPage({ visit, cases, task, filled }: TaskPage, detail: HoldDetail): Promise<Shows> {
  const { deps, user, now } = visit;
  const incident = await cases.incident(task.reference);
  const parties = incident ? partyKeysOf(incident) : [];
  const setting = detail.setting;
  const adults = setting ? standingOn(await deps.directory.adults(setting), londonDateOf(now)).filter((adult) => adult.approvedBy && adult.present && !mayBeParty(adult, parties)) : [];
  const contacts: PhoneContact[] = setting ? [
    ...adults.map(({ adultId, role }): PhoneContact => ({ role: role === 'head' ? 'head' : role === 'deputy-safeguarding-lead' ? 'deputy' : 'key-adult', adultId })),
    ...(settingOf(setting as SettingKey).kind === 'school' ? [{ role: 'head' } as const] : []),
    { role: 'authority-lead' },
  ] : [];
  const callees = setting ? await Promise.all(contacts.map((contact) => calleeOf(deps.directory, contact, setting, parties, { isNext: false, day: londonDateOf(now) }))) : [];
  const child = childOf(incident, task.childRef);
  return {
    template: 'pages/desk/hold.njk',
    view: { ...holdView({ task, detail, callees, now, filled, user, child, toSay: readOutFrom(incident, child, task.force), place: setting ? await settingName(deps.directory, setting) : undefined }), proposal: await proposalOn({ visit, task, filled }) },
  };
}
