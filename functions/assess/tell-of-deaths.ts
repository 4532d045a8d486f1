import { spansOfDeaths, spansOfStopped } from '../../shared/domain/risk/deaths.ts';
import type { Filed } from '../../shared/domain/risk/filed.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import type { AssessDeps } from './deps.ts';

/** More than anybody's year; beyond it the nearest in time are looked at. */
const mostTied = 100;
const tries = 8;

/**
 * Ruling 8: a death stops what is unread of every incident with the same people. Where this incident is one, or is touched by one, `plan` is told of the two, and looks
 * at what is stored of both. Whichever of two comes second finds the first, since each is filed before it looks. The tie is kept with both before word of it is sent, so that
 * whichever of them changes, being no death any more or of others, is looked at once more with the other.
 * Answers the record as it is stored.
 */
export async function tellOfDeaths(filed: Filed, deps: AssessDeps): Promise<Filed | 'conflict'> {
  const { force, reference, tied = [] } = filed;
  const [deaths, stopped] = await Promise.all([deps.history.lines(force, spansOfDeaths(filed)), deps.history.lines(force, spansOfStopped(filed))]);
  const distance = (at: string | undefined): number => Math.abs(Date.parse(at ?? '') - Date.parse(filed.reportedAt ?? ''));
  const near = [...deaths, ...stopped].filter((line) => line.reference !== reference && !line.reference.startsWith('~')).toSorted((a, b) => distance(a.facts[0]?.reportedAt) - distance(b.facts[0]?.reportedAt));
  const found = [...new Set(near.map((line) => line.reference))].slice(0, mostTied);
  const fresh = found.filter((one) => !tied.includes(one));
  if (tied.length + fresh.length === 0) return filed;
  let known = filed;
  if (fresh.length > 0) {
    for (const other of fresh) await tie(force, other, reference, deps);
    known = withTies(filed, fresh);
    if ((await deps.history.file(known, filed)) === 'conflict') return 'conflict';
  }
  const others = [...new Set([...(known.tied ?? []), ...found])];
  await deps.outgoing.send('plan', others.map((other) => ({ type: 'deaths.to-look-at' as const, id: `deaths~${opaqueIdOf(force, reference, other, known.revision)}`, force, reference, other })));
  deps.log.info('deaths-told', { force, count: others.length });
  return known;
}

function withTies(filed: Filed, fresh: readonly string[]): Filed {
  return { ...filed, revision: filed.revision + 1, tied: [...(filed.tied ?? []), ...fresh].slice(-mostTied * 2) };
}

/** Keeps the tie with the other incident. Whoever files that one at this moment reads it again with the tie. */
async function tie(force: string, other: string, to: string, { history }: AssessDeps): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const filed = await history.filed(force, other);
    if (!filed || filed.tied?.includes(to)) return;
    if ((await history.file(withTies(filed, [to]), filed)) === 'filed') return;
  }
  throw new Error(`an incident was filed by others ${tries} times in turn`);
}
