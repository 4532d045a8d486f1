import { closingIfOpen, nextOpening } from '../../../../shared/domain/clocks/openings.ts';
import { waitingClocks } from '../../../../shared/domain/clocks/waiting-clocks.ts';
import type { WaitClocks } from '../../../../shared/domain/duty/commands/open-task.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { packOf } from '../../../../shared/policy/packs.ts';
import type { Visit } from '../../app/page.ts';

/** By when the desk has to have looked at what a school says: before it closes if it is open now, else before it opens next. */
export async function deskClocks({ deps, now }: Pick<Visit, 'deps' | 'now'>, { force, setting }: Disclosure): Promise<WaitClocks> {
  const policy = packOf(force)?.notification;
  if (!policy) return { deadlineAt: null, deskAt: now, supervisorAt: now };
  const calendar = await deps.directory.calendar(setting);
  const deadlineAt = closingIfOpen(now, calendar, policy) ?? nextOpening(now, calendar, policy);
  return { deadlineAt, ...waitingClocks({ queuedAt: now, deadlineAt, policy }) };
}
