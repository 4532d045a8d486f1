import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/ledger/canonical-json.ts';
import type { Sealable, Sha256 } from '../../domain/ledger/seal.ts';
import { keyOf } from './key-of.ts';
import type { Item } from './read-items.ts';

export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Where what happened to duties on a day (UTC) is listed, in the index `period`. */
export function eventsKey(force: string, day: string): string {
  return keyOf('F', force, 'EVENTS', day);
}

/** Where a force's entries of the audit log of a day (UTC) are. */
export function auditKey(force: string, day: string): string {
  return keyOf('F', force, day);
}

/** An item as the chain knows it. The attributes of indexes are left out: they say nothing that the item does not. */
export function sealableOf(source: Sealable['source'], item: Item): Sealable {
  const kept = Object.fromEntries(Object.entries(item).filter(([name]) => !/^(period|open)(Pk|Sk)$/.test(name)));
  return { source, key: `${String(item.pk)} ${String(item.sk)}`, at: instantOf(source, item), digest: sha256(canonicalJson(kept)) };
}

function instantOf(source: Sealable['source'], item: Item): string {
  if (source === 'audit') return String(item.at);
  const [first] = Array.isArray(item.events) ? (item.events as readonly { readonly at?: unknown }[]) : [];
  return String(first?.at);
}
