import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { isElsewhere } from '../../../../shared/domain/duty/holds.ts';
import { partyKeysOf } from '../../../../shared/domain/recipients/party.ts';
import { contactsOf } from '../../../../shared/runtime/contacts.ts';
import { settingName } from '../setting-name.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import type { DutyBook } from '../../../../shared/ports/duty-book.ts';
import { type Cases, childOf } from './cases.ts';
import type { HoldDetail } from './details.ts';
import { holdView } from './hold.view.ts';
import { calleeOf, namesIn } from './phone.ts';
import { proposalOn } from './proposal.view.ts';
import { readOutFrom } from './read-out.ts';
import type { Shows, TaskPage } from './task-page.ts';
import { whoMayBeTold } from './who-may-be-told.ts';

/** A hold: a sergeant or above lifts it, or, when it has run out, one chosen adult is telephoned. It is never released by itself. */
export async function holdPage({ visit, cases, task, filled }: TaskPage, detail: HoldDetail): Promise<Shows> {
  const { deps, user, now, speech } = visit;
  const incident = await cases.incident(task.reference);
  const parties = incident ? partyKeysOf(incident) : [];
  const { setting } = detail;
  const day = londonDateOf(now);
  // As for any call: whoever is, or may be, a party is not offered, the head included.
  const contacts = setting ? (await contactsOf(deps.directory, setting, day))(parties) : [];
  const callees = setting ? await Promise.all(contacts.map((contact) => calleeOf(deps.directory, contact, setting, parties, { isNext: false, day }))) : [];
  const child = childOf(incident, task.childRef);
  return {
    template: 'pages/desk/hold.njk',
    view: { ...holdView({ task, detail, callees, people: await whoMayBeTold({ visit, cases, task }), nameOf: await namesIn(deps.directory, detail.attempts), now, filled, user, child, toSay: readOutFrom({ incident, child, force: task.force, namesProtected: await cases.namesProtected(task.reference, task.childRef), speech }), place: setting ? await settingName(deps.directory, setting, speech.say) : undefined, because: await becauseOf(task, detail, cases, deps.book), speech }), proposal: await proposalOn({ visit, task, filled }) },
  };
}

/** Whoever is, or may be, a party to the other incident is not told which it is. */
async function becauseOf({ force, reference, childRef }: Task, { holdKey }: HoldDetail, cases: Cases, book: DutyBook): Promise<string | undefined> {
  if (childRef === null || !isElsewhere({ holdKey })) return undefined;
  const because = (await book.duty({ force, reference, childRef }))?.heldElsewhere?.find((hold) => hold.holdKey === holdKey)?.because;
  return because !== undefined && (await cases.maySee(because)) ? because : undefined;
}
