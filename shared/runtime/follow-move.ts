import type { Decision } from '../domain/duty/change.ts';
import { followMove } from '../domain/duty/commands/follow-move.ts';
import type { Duty } from '../domain/duty/duty.ts';
import type { Disclosure } from '../domain/notification/content.ts';
import type { Instant } from '../domain/time.ts';
import type { PolicyPack } from '../policy/policy-pack.ts';
import type { DutyBook } from '../ports/duty-book.ts';

/** Reads all that a child's move touches, and decides what becomes of it. To be stored by whoever found the move. */
export async function decideMove(
  { duty, about, pupil, now }: { readonly duty: Duty; readonly about: Disclosure; readonly pupil: { readonly urns: readonly string[] } | undefined; readonly now: Instant },
  { book, policyOf }: { readonly book: Pick<DutyBook, 'disclosures' | 'task'>; readonly policyOf: (force: string) => PolicyPack },
): Promise<Decision> {
  const settings = Object.values(duty.settings);
  const [disclosures, calls] = await Promise.all([
    book.disclosures(settings.map(({ disclosureId }) => disclosureId)),
    Promise.all(settings.flatMap(({ phoneTaskId }) => (phoneTaskId ? [book.task(duty.force, phoneTaskId)] : []))),
  ]);
  return { kind: 'change', change: followMove({ duty, about, disclosures, calls: calls.filter((call) => call !== undefined), pupil, policy: policyOf(duty.force).notification, now }) };
}
