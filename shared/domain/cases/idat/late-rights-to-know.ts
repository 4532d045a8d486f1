import type { Instant } from '../../time.ts';
import { type IdatCase, type IdatEvent, liveIdatStatuses } from './idat-case.ts';

/** Decisions about a right to know that wait, and of which nobody has been told that they are late. */
export function rightsToKnowOpen({ victims }: Pick<IdatCase, 'victims'>): readonly { readonly victimId: string; readonly decideBy: Instant }[] {
  return victims.flatMap(({ victimId, rightToKnow }) => (rightToKnow && !rightToKnow.decision && !rightToKnow.lateAt ? [{ victimId, decideBy: rightToKnow.decideBy }] : []));
}

/** The days of the scheme are over and nobody has decided: the supervisors are told, once for each person. */
export function lateRightsToKnow(idat: IdatCase, now: Instant): readonly IdatEvent[] {
  if (!liveIdatStatuses.includes(idat.status)) return [];
  return rightsToKnowOpen(idat).filter(({ decideBy }) => decideBy <= now).map(({ victimId }) => ({ kind: 'right-to-know-late', at: now, victimId }));
}
