import type { Fact } from '../../../shared/domain/risk/facts.ts';
import { chanceOf, weightedOf } from '../world/chance.ts';

const grades = weightedOf<'standard' | 'medium' | 'high'>([['standard', 60], ['medium', 30], ['high', 10]]);
const groups = ['violence-with-injury', 'violence-without-injury', 'stalking-harassment', 'rape', 'other-sexual', 'not-listed', null] as const;
const factors = ['strangulation', 'separation', 'weapons', 'honour-based', 'pregnant-or-baby', 'money'] as const;

export interface MakeFacts {
  readonly seed: number;
  readonly count: number;
  /** Over so many years up to the end of 2026. */
  readonly years: number;
}

/** Facts as a force's records would give them, ids and codes only, in no order: about two incidents a person harmed, a few with very many, one referral in fifty. */
export function* makeFacts({ seed, count, years }: MakeFacts): Generator<Fact> {
  const chance = chanceOf(seed, 'facts');
  const people = Math.max(2, Math.round(count / 2));
  // Squared, so that a few come again and again.
  const someone = (): number => Math.floor(people * chance.next() * chance.next());
  const end = Date.parse('2026-12-31T23:59:59Z');
  const span = years * 365.25 * 86_400_000;
  const instant = (): string => `${new Date(end - Math.floor(chance.next() * span)).toISOString().slice(0, 19)}Z`;
  for (let n = 0; n < count; n += 1) {
    const victim = someone();
    const perpetrator = chance.happens(0.7) ? victim : someone();
    const reportedAt = instant();
    if (chance.happens(0.02)) {
      yield { type: 'marac-referral', id: `M${n}`, reportedAt, victimId: `V${victim}`, perpetratorId: `P${perpetrator}` };
      continue;
    }
    const longAgo = chance.happens(0.03);
    yield {
      type: 'incident', id: `I${n}`, reportedAt, ...(longAgo ? { occurredOn: `${Number(reportedAt.slice(0, 4)) - chance.between(1, 5)}${reportedAt.slice(4, 8)}01` } : {}),
      victimId: `V${victim}`, perpetratorIds: chance.happens(0.08) ? [] : chance.happens(0.05) ? [`P${perpetrator}`, `P${someone()}`] : [`P${perpetrator}`],
      perpetratorAge: chance.happens(0.8) ? chance.between(14, 80) : null, grade: grades(chance),
      assessment: chance.happens(0.8) ? { tool: 'dash-2009', score: chance.happens(0.9) ? chance.between(0, 22) : null, factors: chance.sample(factors, chance.between(0, 3)) } : null,
      isCrime: chance.happens(0.5), offenceGroup: chance.pick(groups), addressId: chance.happens(0.9) ? `L${victim}` : null,
      ...(chance.happens(0.03) ? { addressKind: 'multi-occupancy' } : {}), childIds: chance.happens(0.35) ? Array.from({ length: chance.between(1, 3) }, (_, child) => `C${victim}-${child}`) : [],
    };
  }
}
