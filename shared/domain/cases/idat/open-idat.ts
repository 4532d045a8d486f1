import type { CaseworkPolicy } from '../../../policy/policy-pack.ts';
import { londonDateOf, plusDays } from '../../clocks/london-time.ts';
import type { Judgement } from '../../risk/judgement.ts';
import type { Instant } from '../../time.ts';
import { evolveIdat } from './evolve-idat.ts';
import type { IdatCase, IdatEntry, IdatEvent } from './idat-case.ts';
import { incidentForIdat } from '../hear-incident.ts';

export interface OpeningIdat {
  readonly force: string;
  readonly caseId: string;
  readonly number: number;
  readonly perpetratorId: string;
  readonly entry: IdatEntry;
  readonly authority?: string;
  readonly restricted: boolean;
  /** Every judged incident that names this perpetrator, in any order. */
  readonly history: readonly Judgement[];
  /** By reference, where the incident records it. */
  readonly relationships: ReadonlyMap<string, string>;
  readonly policy: CaseworkPolicy;
  readonly now: Instant;
}

/** Opens a case with every incident and person harmed that is known; a right-to-know decision is recommended for whoever came last. */
export function openIdat({ history, relationships, policy, now, ...opening }: OpeningIdat): readonly IdatEvent[] {
  const first: IdatEvent = { kind: 'referred', at: now, ...opening, reviewOn: plusDays(londonDateOf(now), policy.reviewWeeks * 7) };
  const made: IdatEvent[] = [first];
  let idat: IdatCase = evolveIdat(undefined, first);
  const inOrder = [...history].sort((a, b) => ((a.fact?.reportedAt ?? '') < (b.fact?.reportedAt ?? '') ? -1 : 1));
  const latest = inOrder.at(-1)?.reference;
  for (const judgement of inOrder) {
    const relationship = relationships.get(judgement.reference);
    for (const event of incidentForIdat(idat, judgement, { policy, now, ...(relationship === undefined ? {} : { relationship }) })) {
      // Those of before are known already; whether they were told then is asked of the record, not begun anew.
      if (event.kind === 'right-to-know-recommended' && judgement.reference !== latest) continue;
      made.push(event);
      idat = evolveIdat(idat, event);
    }
  }
  return made;
}
