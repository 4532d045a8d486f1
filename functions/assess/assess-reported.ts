import type { AssessMessage } from '../../events/internal.ts';
import type { Occurrence } from '../../shared/domain/people/occurrence.ts';
import type { Filed } from '../../shared/domain/risk/filed.ts';
import { primaryOf } from '../../shared/domain/risk/incident-events.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import { askWhoDidWhat, askWhoItIs } from './ask-who-it-is.ts';
import type { AssessDeps } from './deps.ts';
import { fileAs } from './file-as.ts';
import { followUp } from './follow-up.ts';
import { judge } from './judge.ts';
import { standingOf } from './standing.ts';
import { tellOfDeaths } from './tell-of-deaths.ts';
import { whoMayChange } from './who-may-change.ts';
import { WhoIsWho, type WhoItIs } from './who-is-who.ts';

const tries = 8;

/**
 * A version of an incident, its withdrawal, a placed child or a decision about its people: files it as it stands now and judges it, then sees to it that
 * every incident it touches is looked at again. It rests on what is stored, not on what the message said: the same again, or late, comes to the same.
 */
export async function assessReported({ force, reference, version }: Extract<AssessMessage, { type: 'incident.to-assess' }>, deps: AssessDeps): Promise<Outcome> {
  const { history, people } = deps;
  for (let attempt = 0; attempt < tries; attempt++) {
    const before = await history.filed(force, reference);
    const standing = await standingOf(force, reference, version, before, deps);
    if (!standing) return { kind: 'retry', reason: 'incident not there yet' };
    const [{ occurrences: were }, events] = await Promise.all([people.ofIncident(force, reference), history.events(force, reference)]);
    const changed = !samePeople(were, standing.occurrences);

    // Whoever is linked to people who are about to go is noted first: once they are gone, nobody could tell any more.
    let known = before;
    if (changed && before) {
      const marked: Filed = { ...before, revision: before.revision + 1, pending: { spans: before.pending?.spans ?? [], references: union(before.pending?.references, await whoMayChange(force, reference, were, deps)), people: true } };
      if ((await history.file(marked, before)) === 'conflict') continue;
      known = marked;
    }
    if (changed) await people.replace(force, reference, were, standing.occurrences);

    const who = new WhoIsWho(force, deps);
    const found = new Map<string, WhoItIs>();
    for (const one of standing.occurrences) found.set(one.ref, await who.whoIs(one));
    const moved = standing.occurrences.some(({ ref }) => before?.people.find((one) => one.ref === ref)?.personId !== found.get(ref)?.personId);
    const unseen = changed || moved || !known || known.pending?.people;
    const references = union(known?.pending?.references, unseen ? await whoMayChange(force, reference, standing.occurrences, deps) : []);

    const asItStands = await fileAs({ force, reference, standing, found, before: known, primary: primaryOf(events), references }, deps);
    if (asItStands === 'conflict') continue;
    // Before all that nobody waits for.
    const filed = await tellOfDeaths(asItStands, deps);
    if (filed === 'conflict') continue;
    await askWhoItIs(force, standing.occurrences, found, before, deps);
    await askWhoDidWhat(filed, deps);
    await followUp(filed, deps);
    await judge(force, reference, deps);
    if (filed.pending) {
      const { pending: _done, ...rest } = filed;
      // If somebody files it at this moment, what is pending is theirs to follow up, and is followed up twice.
      await history.file({ ...rest, revision: filed.revision + 1 }, filed);
    }
    deps.log.info('incident-filed', { force, count: found.size });
    return done;
  }
  throw new Error(`the same incident was filed by others ${tries} times in turn`);
}

function samePeople(a: readonly Occurrence[], b: readonly Occurrence[]): boolean {
  const text = (people: readonly Occurrence[]) => JSON.stringify(people.map((one) => Object.entries(one).filter(([, value]) => value !== undefined).sort(([x], [y]) => (x < y ? -1 : 1))).sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1)));
  return text(a) === text(b);
}

const union = (...lists: readonly (readonly string[] | undefined)[]): string[] => [...new Set(lists.flatMap((list) => list ?? []))].sort();
