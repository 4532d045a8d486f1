import type { PolicyPack } from '../policy/policy-pack.ts';
import { packOf } from '../policy/packs.ts';

/** The pack of a force that is served. A force without one is a fault: nothing of it should have been accepted. */
export function policyOf(force: string): PolicyPack {
  const pack = packOf(force);
  if (!pack) throw new Error('a force that has no policy pack reached a stage');
  return pack;
}
