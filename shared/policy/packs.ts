import cheshire from './packs/cheshire.json' with { type: 'json' };
import { policyPack, type PolicyPack } from './policy-pack.ts';

/** The packs that are shipped, by force. They are checked as they are loaded: a function whose pack is out of bounds does not start. */
const shipped: ReadonlyMap<string, PolicyPack> = new Map([cheshire].map((raw) => [raw.force, policyPack.parse(raw)]));

/** Forces that have a pack. */
export const forcesWithPack: readonly string[] = [...shipped.keys()];

/** The pack of a force, or undefined where there is none: no force is judged by another's policy. */
export function packOf(force: string): PolicyPack | undefined {
  return shipped.get(force);
}
