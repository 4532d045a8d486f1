import { comparePacks, packValues } from '../../../../shared/policy/compare-packs.ts';
import { packVersions } from '../../../../shared/policy/pack-versions.ts';
import { readPack } from '../../../../shared/policy/read-pack.ts';
import { tryOnLastMonth } from '../../../../shared/runtime/try-on-last-month.ts';
import { type Answer, notFound, type Page, type Visit } from '../../app/page.ts';
import { changesRules, comparisonView, tryView, versionsView, versionView } from './policy.view.ts';

/** Longer than any pack, and shorter than what a form may carry. */
const longestPack = 30_000;

/** Every version of the force's pack, and a form to try another. */
export const policyVersions: Page = async ({ user: { force } }) => (force ? page('versions', versionsView(packVersions(force))) : notFound);

/** One version: every value with its source. */
export const policyVersion: Page = async (visit) => {
  const found = versionAt(visit, 'pack');
  return found ? page('version', versionView(found, packVersions(found.pack.force), packValues(found.raw), visit.speech.say)) : notFound;
};

/** What changed from one version to another. */
export const policyComparison: Page = async (visit) => {
  const [before, after] = [versionAt(visit, 'before'), versionAt(visit, 'pack')];
  return before && after ? page('comparison', comparisonView(before.version, after.version, comparePacks(before.raw, after.raw), visit.speech.say)) : notFound;
};

/** A pack that somebody is writing: what is wrong with it, or how it differs from the one in use, also on last month's incidents. Nothing of it is kept. */
export const tryPolicy: Page = async ({ user: { force }, body, deps, speech }) => {
  if (!force) return notFound;
  const versions = packVersions(force);
  const current = versions.find((version) => version.current);
  if (!current) return notFound;
  const text = body['pack'] ?? '';
  const read = readText(text, force);
  if (read.kind !== 'pack') return page('try', tryView(text, current, read, speech), 422);
  const changes = comparePacks(current.raw, JSON.parse(text));
  const tried = changesRules(changes) ? await tryOnLastMonth({ force, before: current.pack, after: read.pack, now: deps.clock.now() }, deps) : undefined;
  return page('try', tryView(text, current, { kind: 'pack', version: read.pack.version, changes, tried }, speech));
};

function readText(text: string, force: string): ReturnType<typeof readPack> {
  const faulty = (mend: string) => ({ kind: 'faulty' as const, faults: [{ field: '(the whole)', mend }] });
  if (text === '') return faulty('is missing: paste the whole pack');
  if (text.length > longestPack) return faulty(`must not be longer than ${longestPack} characters`);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return faulty('must be JSON: look for a comma, a brace or a quotation mark that is missing or one too many');
  }
  const read = readPack(raw);
  if (read.kind === 'pack' && read.pack.force !== force) return { kind: 'faulty', faults: [{ field: 'force', mend: `must be "${force}", as your account is` }] };
  return read;
}

function versionAt({ user: { force }, params }: Visit, name: 'pack' | 'before') {
  return force ? packVersions(force).find(({ version }) => version === params[name]) : undefined;
}

/** A policy pack is about nobody. */
function page(name: string, view: object, status?: number): Answer {
  return { kind: 'page', template: `pages/policy/${name}.njk`, view, shows: 'nothing', ...(status ? { status } : {}) };
}
