import cheshire from './packs/cheshire.json' with { type: 'json' };
import cheshireOctober from './packs/earlier/cheshire-2026-10-01.json' with { type: 'json' };
import { policyPack, type PolicyPack } from './policy-pack.ts';

/** One version of a force's pack, as it was written and as it is read. */
export interface PackVersion {
  readonly version: string;
  /** The one that decisions are made by now. */
  readonly current: boolean;
  readonly raw: unknown;
  readonly pack: PolicyPack;
}

/** Shipped versions, the latest first. The first is the one of packs.ts, by which every function works; the others are kept to be looked at. */
const shipped: readonly unknown[] = [cheshire, cheshireOctober];

/** Every version of a force's pack, the latest first; empty where the force has none. Kept out of packs.ts so that only the portal carries what is past. */
export function packVersions(force: string): readonly PackVersion[] {
  const mine = shipped.map((raw) => ({ raw, pack: policyPack.parse(raw) })).filter(({ pack }) => pack.force === force);
  return mine.map(({ raw, pack }, n) => ({ version: pack.version, current: n === 0, raw, pack }));
}
