import { type Recommendation, recommendations, type RiskFlag, riskFlags } from './flags.ts';

/** What a policy makes of one incident. */
export interface Outcome {
  readonly flags: readonly RiskFlag[];
  readonly work: readonly Recommendation[];
}

/** How many incidents have a flag, or open a queue's work, by the one policy and by the other. */
export type ComparedRow = { readonly kind: 'flag'; readonly name: RiskFlag; readonly before: number; readonly after: number } | { readonly kind: 'queue'; readonly name: Recommendation; readonly before: number; readonly after: number };

export interface PolicyComparison {
  readonly incidents: number;
  /** Incidents for which other work is recommended than before. */
  readonly changed: number;
  /** Every flag, then every queue, those with nothing included. */
  readonly rows: readonly ComparedRow[];
}

/** Sets what two policies make of the same incidents side by side: the load that a change would bring, before anybody switches it on. */
export function comparePolicies(incidents: readonly { readonly before: Outcome; readonly after: Outcome }[]): PolicyComparison {
  const having = (which: 'before' | 'after', has: (outcome: Outcome) => boolean): number => incidents.filter((one) => has(one[which])).length;
  const workOf = ({ work }: Outcome): string => [...work].sort().join();
  return {
    incidents: incidents.length,
    changed: incidents.filter(({ before, after }) => workOf(before) !== workOf(after)).length,
    rows: [
      ...riskFlags.map((name): ComparedRow => ({ kind: 'flag', name, before: having('before', ({ flags }) => flags.includes(name)), after: having('after', ({ flags }) => flags.includes(name)) })),
      ...recommendations.map((name): ComparedRow => ({ kind: 'queue', name, before: having('before', ({ work }) => work.includes(name)), after: having('after', ({ work }) => work.includes(name)) })),
    ],
  };
}
