import { deadlineFor } from '../../shared/domain/clocks/notification-clocks.ts';
import { waitingClocks } from '../../shared/domain/clocks/waiting-clocks.ts';
import type { WaitClocks } from '../../shared/domain/duty/commands/open-task.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { PolicyPack } from '../../shared/policy/policy-pack.ts';
import type { Directory } from '../../shared/ports/directory.ts';

/** The clocks of something that waits for a person: by the likeliest setting, else by the default hours on every weekday. */
export async function waitClocksFor(
  { directory, policyOf }: { readonly directory: Directory; readonly policyOf: (force: string) => PolicyPack },
  { force, reportedAt, now, setting }: { readonly force: string; readonly reportedAt: Instant; readonly now: Instant; readonly setting?: string },
): Promise<WaitClocks> {
  const { notification } = policyOf(force);
  const calendar = await directory.calendar(setting ?? 'authority:000');
  const deadlineAt = deadlineFor(reportedAt, calendar, notification);
  return { deadlineAt, ...waitingClocks({ queuedAt: now, deadlineAt, policy: notification, calendar }) };
}
