import { acknowledge as decide } from '../../../../shared/domain/duty/commands/read-notification.ts';
import { mayOpen } from '../../../../shared/domain/recipients/choose-recipient.ts';
import { commitDecision } from '../../../../shared/runtime/commit-decision.ts';
import { go, notFound, type Page } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { doneQuery } from '../done.ts';
import { openDisclosure } from './open-disclosure.ts';

/** The button "I have read this". Pressing it twice changes nothing. */
export const acknowledge: Page = async (visit) => {
  const opened = await openDisclosure(visit);
  if (!opened) return notFound;
  const { adult, disclosure: { disclosureId, force, reference, childRef } } = opened;
  const { deps, now } = visit;
  await visit.record({ force, operation: 'alteration', what: 'acknowledge', reference, childRef, subject: disclosureId, recipient: adult.adultId });
  const outcome = await commitDecision(deps.book, async () => {
    const disclosure = await deps.book.disclosure(disclosureId);
    const duty = disclosure && mayOpen({ adult, disclosure }).kind === 'yes' ? await deps.book.duty(disclosure) : undefined;
    return disclosure && duty ? decide({ duty, disclosure, adultId: adult.adultId, now }) : { kind: 'refused', why: 'it may no longer be opened' };
  });
  const page = href('notification', { disclosure: disclosureId });
  return go(outcome.kind === 'refused' ? page : page + doneQuery('acknowledged'));
};
