import { isRestricted } from '../../../../shared/domain/access/is-restricted.ts';
import { restrictedGroup } from '../../../../shared/domain/access/roles.ts';
import type { CaseKind } from '../../../../shared/domain/cases/case-base.ts';
import type { CaseRecord, RecordOf } from '../../../../shared/domain/cases/case-record.ts';
import { incidentsOf } from '../../../../shared/runtime/case-parties.ts';
import type { Visit } from '../../app/page.ts';

/** Incidents of these that are not this person's to know of: restricted as they stand now, or not there any more to say that they are not. */
export async function keptFrom({ deps, user }: Visit, force: string, references: readonly string[]): Promise<ReadonlySet<string>> {
  if (restrictedGroup.includes(user.role)) return new Set();
  const found = await Promise.all([...new Set(references)].map(async (reference) => {
    const version = await deps.incidents.latest(force, reference, 'incident');
    return version?.content.kind === 'incident' && !isRestricted(version.content.data) ? undefined : reference;
  }));
  return new Set(found.filter((reference) => reference !== undefined));
}

/** A case as this person may know it: without what came to it by an incident that is kept to the restricted group, counts and clocks included. */
export async function asTheyKnowIt<K extends CaseKind>(visit: Visit, record: RecordOf<K>): Promise<RecordOf<K>> {
  if (record.kind !== 'idat' && record.kind !== 'idva') return record;
  const hidden = await keptFrom(visit, record.force, incidentsOf(record));
  return without(record, hidden, restrictedGroup.includes(visit.user.role));
}

function without(record: CaseRecord, hidden: ReadonlySet<string>, inTheGroup: boolean): CaseRecord {
  if (inTheGroup) return record;
  const open = ({ reference }: { readonly reference: string }) => !hidden.has(reference);
  if (record.kind === 'idat') return { ...record, incidents: record.incidents.filter((reference) => !hidden.has(reference)), victims: record.victims.filter((link) => !link.restricted && open(link)) };
  if (record.kind === 'idva') return { ...record, incidents: record.incidents.filter((reference) => !hidden.has(reference)), furtherIncidents: record.furtherIncidents.filter(open) };
  return record;
}

/** What happened to a case, likewise: events of incidents that they know, and of people whom they know by one of these. */
export function historyAsTheyKnowIt<E extends object>({ user }: Visit, record: { readonly incidents: readonly string[] }, history: readonly E[]): readonly E[] {
  if (restrictedGroup.includes(user.role)) return history;
  const known = (event: object) => !('reference' in event) || record.incidents.includes(String(event.reference));
  const linked = history.filter((event) => 'victimId' in event && 'reference' in event) as (E & { readonly victimId: unknown })[];
  const met = new Set(linked.filter(known).map(({ victimId }) => victimId));
  const people = new Set(linked.map(({ victimId }) => victimId).filter((id) => !met.has(id)));
  return history.filter((event) => known(event) && !('victimId' in event && people.has(event.victimId)));
}
