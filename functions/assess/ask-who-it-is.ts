import type { DueRow } from '../../shared/domain/duty/due.ts';
import { questionAfter, questionIdOf, wholeIncident, type Doubt, type LinkQuestion } from '../../shared/domain/people/link-question.ts';
import { childRefOf, type Occurrence, type OccurrenceKey } from '../../shared/domain/people/occurrence.ts';
import type { Filed } from '../../shared/domain/risk/filed.ts';
import { primaryOf } from '../../shared/domain/risk/incident-events.ts';
import type { Instant } from '../../shared/domain/time.ts';
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
    await ask(force, about, async () => ({ doubt: who?.doubt, answered: who?.answered ?? false }), deps);
  }
}

/** Where each accuses the other, a sergeant is asked who did what; once it is recorded, or the roles were amended, nobody is any more. */
export async function askWhoDidWhat({ force, reference, undecided }: Filed, deps: AssessDeps): Promise<void> {
  const about = wholeIncident(reference);
  // Looked at each time, so that a run that was cut off leaves no question open for good.
  if (!undecided && !(await deps.people.question(force, questionIdOf(about)))) return;
  await ask(force, about, async () => {
    const [filed, events] = await Promise.all([deps.history.filed(force, reference), deps.history.events(force, reference)]);
    return { doubt: filed?.undecided ? { about, why: 'each-accuses-the-other', candidates: [] } : undefined, answered: primaryOf(events) !== undefined };
  }, deps);
}

async function ask(force: string, about: OccurrenceKey, look: () => Promise<{ readonly doubt: Doubt | undefined; readonly answered: boolean }>, deps: AssessDeps): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt++) {
    // Read before what it rests on: whoever asks after a later look has the last word.
    const asked = await deps.people.question(force, questionIdOf(about));
    const { doubt, answered } = await look();
    const next = questionAfter(force, about, doubt, asked, deps.clock.now(), deps.policyOf(force).risk.linkQuestionHours, answered);
    if (!next) return;
    // The clock first: one without a question is dropped when it runs out, a question without one would wait for ever.
    if (next.state === 'open' && next.dueAt !== asked?.dueAt) await deps.due.put(clockOfQuestion(next, next.dueAt));
    if ((await deps.people.putQuestion(next, asked?.revision ?? 0)) === 'stored') return;
  }
}

/** Sends word to this stage when the question has waited too long. */
export function clockOfQuestion({ force, questionId }: Pick<LinkQuestion, 'force' | 'questionId'>, at: Instant): DueRow {
  const message = { type: 'question.late', id: `late~${questionId}~${at}`, force, questionId } as const;
  return { what: 'forward', at, id: `forward~${force}~${message.id}`, force, queue: 'assess', body: JSON.stringify(message) };
}
