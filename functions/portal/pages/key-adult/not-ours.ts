import { nextOpening } from '../../../../shared/domain/clocks/openings.ts';
import { waitingClocks } from '../../../../shared/domain/clocks/waiting-clocks.ts';
import type { WaitClocks } from '../../../../shared/domain/duty/commands/open-task.ts';
import { sayNotOurPupil } from '../../../../shared/domain/duty/commands/read-notification.ts';
import { mayOpen } from '../../../../shared/domain/recipients/choose-recipient.ts';
import { packOf } from '../../../../shared/policy/packs.ts';
import { commitDecision } from '../../../../shared/runtime/commit-decision.ts';
import { go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { doneQuery } from '../done.ts';
import { notOursView } from './not-ours.view.ts';
import { hoursToRegulator } from './hours-to-regulator.ts';
import { openDisclosure } from './open-disclosure.ts';

/** Asks once more: a page hidden by a slip of the finger leaves a school without word until the desk has looked. */
export const askNotOurs: Page = async (visit) => {
  const opened = await openDisclosure(visit);
  if (opened?.disclosure.access !== 'open') return notFound;
  const { force, reference, childRef, disclosureId } = opened.disclosure;
  return {
    kind: 'page', template: 'pages/key-adult/not-ours.njk', view: notOursView(opened.disclosure),
    shows: [{ force, operation: 'consultation', what: 'not-our-pupil', reference, childRef, subject: disclosureId, recipient: opened.adult.adultId }],
  };
};

/** Hides it at once from everyone at the setting and returns it to the desk, with the clock running. */
export const sayNotOurs: Page = async (visit) => {
  const opened = await openDisclosure(visit);
  if (!opened) return notFound;
  const { adult, disclosure: { disclosureId, force, reference, childRef, setting } } = opened;
  const { deps, now } = visit;
  await visit.record({ force, operation: 'alteration', what: 'not-our-pupil', reference, childRef, subject: disclosureId, recipient: adult.adultId });
  const clocks = await clocksFrom(visit, force, setting);
  const outcome = await commitDecision(deps.book, async () => {
    const disclosure = await deps.book.disclosure(disclosureId);
    const duty = disclosure && mayOpen({ adult, disclosure }).kind === 'yes' ? await deps.book.duty(disclosure) : undefined;
    if (!disclosure || !duty) return { kind: 'refused', why: 'it may no longer be opened' };
    const taskId = duty.settings[setting]?.phoneTaskId;
    const [phoneTask, question] = await Promise.all([taskId, duty.waiting?.taskId].map(async (id) => (id ? deps.book.task(force, id) : undefined)));
    return sayNotOurPupil({ duty, disclosure, adultId: adult.adultId, now, clocks, phoneTask, question, earlier: disclosure.earlier ? await deps.book.disclosures(disclosure.earlier) : [], hoursToRegulator: hoursToRegulator(duty.force) });
  });
  return outcome.kind === 'refused' ? notFound : go(href('list') + doneQuery('not-ours'));
};

/** Whichever school it turns out to be, the next opening of this one stands in for it. */
async function clocksFrom({ deps, now }: Visit, force: string, setting: string): Promise<WaitClocks> {
  const policy = packOf(force)?.notification;
  if (!policy) return { deadlineAt: null, deskAt: now, supervisorAt: now };
  const calendar = await deps.directory.calendar(setting);
  const deadlineAt = nextOpening(now, calendar, policy);
  return { deadlineAt, ...waitingClocks({ queuedAt: now, deadlineAt, policy, calendar }) };
}
