import type { PartyKey } from '../notification/content.ts';
import { type Candidate, mayBeParty } from '../recipients/party.ts';
import type { Recommendation } from '../risk/flags.ts';
import { fieldTable, type FieldOf, type RecordKind } from './field-table.ts';
import { perpetratorWorkers, type PortalRole, restrictedGroup } from './roles.ts';

export function maySee<K extends RecordKind>(role: PortalRole, kind: K, field: string): boolean {
  const rows: Readonly<Record<string, readonly PortalRole[]>> = fieldTable[kind];
  // Only rows of its own: "constructor" is nobody's field.
  return Object.hasOwn(rows, field) && rows[field]?.includes(role) === true;
}

/**
 * What this role may see of a record: the fields whose row lists it. Everything else is dropped, known or not, so that a view made of the
 * result cannot show by oversight what the table does not allow.
 */
export function redact<K extends RecordKind, R extends { readonly [F in FieldOf<K>]?: unknown }>(role: PortalRole, kind: K, record: R): Partial<Pick<R, FieldOf<K> & keyof R>> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => maySee(role, kind, field))) as Partial<Pick<R, FieldOf<K> & keyof R>>;
}

/** Whose casework a whole record is not: somebody who is or may be a party (ruling 6), or one outside the restricted group. To them it does not exist. */
export function isKeptFrom(viewer: { readonly role: PortalRole; readonly candidate: Candidate }, about: { readonly parties: readonly PartyKey[]; readonly restricted: boolean }): boolean {
  if (about.restricted && !restrictedGroup.includes(viewer.role)) return true;
  return mayBeParty(viewer.candidate, about.parties);
}

/** What was said at a MARAC and may be heard by this role. */
export function forAudience<T extends { readonly audience: 'everyone' | 'never-for-perpetrator-contact' }>(role: PortalRole, items: readonly T[]): readonly T[] {
  return perpetratorWorkers.includes(role) ? items.filter(({ audience }) => audience === 'everyone') : items;
}

const decidesAbout: Readonly<Record<Recommendation, readonly PortalRole[]>> = {
  idat: ['idat-supervisor', 'supervisor'], idva: ['idva-supervisor', 'supervisor'], marac: ['marac-coordinator', 'supervisor'], 'supervisor-review': ['supervisor'],
};

/** Whose decision a recommendation is. */
export function mayDecide(role: PortalRole, recommended: Recommendation): boolean {
  return decidesAbout[recommended].includes(role);
}
