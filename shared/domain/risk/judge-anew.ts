import type { Instant } from '../time.ts';
import { assessIncident, type Assessment } from './assess-incident.ts';
import type { Fact } from './facts.ts';
import type { Filed } from './filed.ts';
import type { RiskFlag } from './flags.ts';
import type { FallenFlag, Judgement } from './judgement.ts';
import type { RiskPack } from './judge-incident.ts';

/** A judgement as it is kept, with what only its keeping needs. */
export interface JudgementRecord {
  readonly judgement: Judgement;
  /** Counts every look, whether or not anything was found to have changed: a look at an older history is refused. */
  readonly turn: number;
  /** The greatest revision that `cases` was told of. */
  readonly told: number;
  /** When each flag that holds now was raised. */
  readonly raised: readonly { readonly factId: string; readonly flag: RiskFlag; readonly at: Instant }[];
}

/**
 * Judges an incident against the facts related to it and sets the outcome beside the last one: what no longer holds has fallen, with its reason.
 * Undefined where there is nothing to judge: a withdrawal came, and never the incident.
 */
export function judgeAnew(filed: Filed, related: readonly Fact[], before: JudgementRecord | undefined, pack: RiskPack, now: Instant): JudgementRecord | undefined {
  if (filed.version === 0) return undefined;
  const own = [...filed.facts, ...filed.referralFacts];
  const all = [...related.filter(({ id }) => !own.some((fact) => fact.id === id)), ...own];
  const [first, ...rest] = filed.facts.map((fact) => ({ fact, assessment: assessIncident(fact, all, pack) }));
  const found: Omit<Judgement, 'revision' | 'judgedAt' | 'fallen'> = {
    force: filed.force, reference: filed.reference, version: filed.version, withdrawn: filed.withdrawn, restricted: filed.restricted,
    fact: filed.nobodyHarmed ? undefined : first?.fact, authority: filed.authority, assessment: first?.assessment,
    ...(rest.length > 0 ? { further: rest } : {}), ...(filed.undecided ? { undecided: true } : {}),
  };
  const holding = [...(first ? [first] : []), ...rest].flatMap(({ fact, assessment }) => assessment.flags.map(({ flag }) => ({ factId: fact.id, flag })));
  const wasRaised = (factId: string, flag: RiskFlag) => before?.raised.find((one) => one.factId === factId && one.flag === flag);
  const fallen = (before?.raised ?? []).filter(({ factId, flag }) => !holding.some((one) => one.factId === factId && one.flag === flag))
    .map(({ factId, flag, at }): FallenFlag => ({ flag, raisedAt: at, fellAt: now, reason: whyFallen(filed, factId, before), ...(factId === filed.reference ? {} : { factId }) }));
  const raised = holding.map(({ factId, flag }) => ({ factId, flag, at: wasRaised(factId, flag)?.at ?? now }));
  const judgement: Judgement = { ...found, fallen: [...(before?.judgement.fallen ?? []), ...fallen], revision: before?.judgement.revision ?? 1, judgedAt: before?.judgement.judgedAt ?? now };
  const changed = before === undefined || whatCounts(before.judgement) !== whatCounts(judgement);
  return {
    judgement: changed ? { ...judgement, revision: (before?.judgement.revision ?? 0) + 1, judgedAt: now } : judgement,
    turn: (before?.turn ?? 0) + 1, told: before?.told ?? 0, raised,
  };
}

/** All but what says when it was looked at, and which version said so: a version in which nothing of it changed is no new finding. */
function whatCounts({ revision: _revision, judgedAt: _judgedAt, version: _version, ...rest }: Judgement): string {
  return JSON.stringify(sorted(rest));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
}

function whyFallen(filed: Filed, factId: string, before: JudgementRecord | undefined): string {
  if (filed.withdrawn) return 'The force withdrew the incident.';
  const was = factOf(before?.judgement, factId);
  const is = filed.facts.find(({ id }) => id === factId);
  if (!was || !is) return 'Another person is recorded as harmed now.';
  if (was.victimId !== is.victimId || was.perpetratorIds.join() !== is.perpetratorIds.join() || was.childIds.join() !== is.childIds.join()) return 'The people of the incident were found to be others than before.';
  if (JSON.stringify(sorted(was)) !== JSON.stringify(sorted(is))) return 'The incident itself was amended.';
  return 'Something that it counted was withdrawn, amended or found to be about somebody else.';
}

function factOf(judgement: Judgement | undefined, factId: string) {
  return [judgement?.fact, ...(judgement?.further ?? []).map(({ fact }) => fact)].find((fact) => fact?.id === factId);
}

/** Every flag of a judgement, each victim's beside the others'. */
export function flagsOf({ assessment, further = [] }: Judgement): RiskFlag[] {
  const all: (Assessment | undefined)[] = [assessment, ...further.map((one) => one.assessment)];
  return [...new Set(all.flatMap((one) => (one?.flags ?? []).map(({ flag }) => flag)))].sort();
}
