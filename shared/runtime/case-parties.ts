import { partyKeysOf } from '../domain/recipients/party.ts';
import type { CaseRecord } from '../domain/cases/case-record.ts';
import type { PartyKey } from '../domain/notification/content.ts';
import type { IncidentStore } from '../ports/incident-store.ts';

/** Incidents looked at for the parties of one case; the latest added are the ones looked at. */
const most = 30;

/** The incidents of a case, the one that it began with first. */
export function incidentsOf(record: CaseRecord): readonly string[] {
  switch (record.kind) {
    case 'recommendation': return [record.reference];
    case 'idat': case 'idva': return record.incidents;
    case 'marac': return record.reference === undefined ? [] : [record.reference];
    default: { const unknown: never = record; throw new Error(`unknown casework ${JSON.stringify(unknown)}`); }
  }
}

/** Everyone in a case's incidents, as ruling 6 compares them. An incident that is not there any more adds nobody. */
export async function partiesOf(incidents: Pick<IncidentStore, 'latest'>, force: string, references: readonly string[]): Promise<readonly PartyKey[]> {
  const found = await Promise.all([...new Set(references)].slice(-most).map((reference) => incidents.latest(force, reference, 'incident')));
  return found.flatMap((version) => (version?.content.kind === 'incident' ? partyKeysOf(version.content.data) : []));
}
