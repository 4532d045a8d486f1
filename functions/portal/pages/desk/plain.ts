import type { ToldByPhone } from '../../../../shared/domain/notification/content.ts';
import { capital } from '../casework/page-parts.ts';
import { settingName } from '../setting-name.ts';
import { childOf } from './cases.ts';
import type { PlainDetail } from './details.ts';
import { plainView } from './plain.view.ts';
import type { Shows, TaskPage } from './task-page.ts';

/** Tasks that need a few facts and one answer. */
export async function plainPage({ visit, cases, task, filled }: TaskPage, detail: PlainDetail): Promise<Shows> {
  const { deps, user, now, speech } = visit;
  const { say } = speech;
  const child = task.childRef === null ? undefined : childOf(await cases.incident(task.reference), task.childRef);
  const placeOf = (setting: string) => (setting === '' ? Promise.resolve(say('Not known: ask whoever rang')) : settingName(deps.directory, setting, say));
  const whoWas = async ({ role, adultId }: ToldByPhone) => [...(adultId === undefined ? [] : [(await deps.directory.adult(adultId))?.name ?? say('Somebody no longer in the directory')]), say(capital(role))].join(', ');
  const notice = detail.kind === 'notice' || detail.kind === 'question'
    ? { place: await placeOf(detail.setting), adult: 'told' in detail && detail.told ? say('{role}, told by telephone', { role: await whoWas(detail.told) }) : (await deps.directory.adult(detail.adultId))?.name ?? say('Somebody no longer in the directory') }
    : detail.kind === 'safety-review' ? { place: await placeOf(detail.setting), adult: '' }
    : detail.kind === 'break-glass' ? { place: '', adult: (await deps.directory.user(detail.by))?.name ?? detail.by } : undefined;
  return { template: 'pages/desk/plain.njk', view: plainView({ task, detail, child, notice, now, filled, supervisor: user.role === 'supervisor', speech }) };
}
