import type { DeliverMessage } from '../../events/internal.ts';
import { opaqueIdOf } from './opaque-id.ts';

/** What is to be alerted together: one setting, one instant, one step. */
export interface ToAlert extends Pick<DeliverMessage, 'force' | 'setting' | 'releasedAt' | 'step'> {
  readonly disclosureIds: string[];
}

/** As many disclosures as the contract lets one message hold. */
const most = 100;

/** One message for a setting, instant and step, so that siblings come in one email; more only where there are more children than a message holds. */
export function alertMessages({ disclosureIds, ...about }: ToAlert): DeliverMessage[] {
  const ids = [...new Set(disclosureIds)];
  return Array.from({ length: Math.ceil(ids.length / most) }, (_, part) => {
    const some = ids.slice(part * most, (part + 1) * most);
    return { type: 'disclosures.released', id: `deliver~${opaqueIdOf(about.setting, about.releasedAt, about.step, ...some)}`, ...about, disclosureIds: some };
  });
}
