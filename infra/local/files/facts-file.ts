import * as z from 'zod';
import { dated, type Dated, type Fact } from '../../../shared/domain/risk/facts.ts';
import type { CheckedOutput } from './checked-output.ts';
import { GIVEN_TWICE } from './once-by-id.ts';
import { readJsonLines } from './read-json-lines.ts';
import { dateText, timedText } from './time-text.ts';

const id = z.string().min(1);

const incident = z
  .object({
    type: z.literal('incident'),
    id,
    reportedAt: timedText,
    occurredOn: dateText.nullish(),
    victimId: id,
    perpetratorId: id.nullish(),
    perpetratorIds: z.array(id).nullish(),
    perpetratorAge: z.number().min(0).max(150).nullable(),
    grade: z.enum(['standard', 'medium', 'high']),
    assessment: z.object({ tool: id, score: z.number().nullable(), factors: z.array(z.string()) }).nullable(),
    isCrime: z.boolean(),
    // May be missing too: the ranking counts it as unscored.
    offenceGroup: id.nullish(),
    addressId: id.nullable(),
    addressKind: id.nullish(),
    childIds: z.array(id),
  })
  .refine(({ perpetratorId, perpetratorIds }) => perpetratorId !== undefined || (perpetratorIds ?? undefined) !== undefined, {
    path: ['perpetratorId'], error: 'is missing, and there are no perpetratorIds in its place; where nobody is known it is null',
  });

const referral = z.object({ type: z.literal('marac-referral'), id, reportedAt: timedText, victimId: id, perpetratorId: id });

const factLine = z.discriminatedUnion('type', [incident, referral], { error: (issue) => (issue.code === 'invalid_union' ? 'must be incident or marac-referral' : undefined) });

/** A fact with the instant of its report to the millisecond, for putting facts in order. */
interface TimedFact {
  readonly at: number;
  readonly fact: Fact;
}

/**
 * Reads `facts.jsonl` whole, in any order, each id once, and puts it in judging order. Bad lines go to `output.refuse`.
 * Facts reported after `upTo` (epoch milliseconds) are checked and left out.
 * A million facts take about half a gigabyte: an id is kept once however often it is named.
 */
export async function readFacts(path: string, output: Pick<CheckedOutput, 'refuse'>, upTo = Infinity): Promise<Dated[]> {
  const kept = new Map<string, string>();
  const once = (text: string): string => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    kept.set(text, text);
    return text;
  };
  const byId = new Map<string, TimedFact>();
  for await (const batch of readJsonLines(path, factLine, output.refuse)) {
    for (const { line, value } of batch) {
      const fact = factOf(value, once);
      const before = byId.get(fact.id);
      if (before === undefined) byId.set(fact.id, { at: value.reportedAt.at, fact });
      else if (before.at !== value.reportedAt.at || JSON.stringify(before.fact) !== JSON.stringify(fact)) output.refuse({ line, field: 'id', reason: GIVEN_TWICE });
    }
  }
  const inOrder = [...byId.values()].filter(({ at }) => at <= upTo).sort((a, b) => a.at - b.at || (a.fact.id < b.fact.id ? -1 : 1));
  return inOrder.map(({ fact }) => dated(fact));
}

const nobody: readonly string[] = [];

function factOf(line: z.output<typeof factLine>, once: (text: string) => string): Fact {
  const { type, id: factId, victimId } = line;
  const reportedAt = line.reportedAt.instant;
  if (type === 'marac-referral') return { type, id: factId, reportedAt, victimId: once(victimId), perpetratorId: once(line.perpetratorId) };
  const perpetratorIds = line.perpetratorIds ?? (typeof line.perpetratorId === 'string' ? [line.perpetratorId] : nobody);
  const { assessment } = line;
  return {
    type,
    id: factId,
    reportedAt,
    occurredOn: line.occurredOn ?? undefined,
    victimId: once(victimId),
    perpetratorIds: perpetratorIds.length === 0 ? nobody : perpetratorIds.map(once),
    perpetratorAge: line.perpetratorAge,
    grade: line.grade,
    assessment: assessment && { tool: once(assessment.tool), score: assessment.score, factors: assessment.factors.length === 0 ? nobody : assessment.factors.map(once) },
    isCrime: line.isCrime,
    offenceGroup: typeof line.offenceGroup === 'string' ? once(line.offenceGroup) : null,
    addressId: line.addressId === null ? null : once(line.addressId),
    addressKind: typeof line.addressKind === 'string' ? once(line.addressKind) : undefined,
    childIds: line.childIds.length === 0 ? nobody : line.childIds.map(once),
  };
}
