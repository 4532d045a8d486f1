import { questionAfter, questionIdOf } from '../../shared/domain/people/link-question.ts';
import { childRefOf, type Occurrence, type OccurrenceKey } from '../../shared/domain/people/occurrence.ts';
import type { Filed } from '../../shared/domain/risk/filed.ts';
import type { AssessDeps } from './deps.ts';
import type { WhoItIs } from './who-is-who.ts';

/** Puts what is in doubt before the supervisor, and takes back what no longer is. */
export async function askWhoItIs(force: string, occurrences: readonly Occurrence[], found: ReadonlyMap<string, WhoItIs>, before: Filed | undefined, deps: AssessDeps): Promise<void> {
  const here = new Map<string, OccurrenceKey>(occurrences.map((one) => [one.ref, one]));
  for (const { ref } of before?.people ?? []) if (!here.has(ref) && before) here.set(ref, { reference: before.reference, ref });
  for (const [ref, about] of here) {
    const who = found.get(ref);
    // Nobody has been asked about a child who never was in doubt: most never are.
    if (!who?.doubt && ref.startsWith(childRefOf(''))) continue;
    if (!who?.doubt && !before) continue;
    for (let attempt = 0; attempt < 4; attempt++) {
      const asked = await deps.people.question(force, questionIdOf(about));
      const next = questionAfter(force, about, who?.doubt, asked, deps.clock.now(), deps.policyOf(force).risk.linkQuestionHours, who?.answered);
      if (!next || (await deps.people.putQuestion(next, asked?.revision ?? 0)) === 'stored') break;
    }
  }
}
