import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { IncidentData } from '../../../events/incident.ts';
import type { ReportedChild } from '../../../events/people.ts';
import { makeFindChild } from '../../../functions/match/find-child.ts';
import { DynamoDirectory } from '../../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoRoll } from '../../../shared/adapters/dynamodb/dynamo-roll.ts';
import { parametersInForce } from '../../../shared/domain/matching/parameters.ts';
import type { SearchKey } from '../../../shared/domain/matching/search-keys.ts';
import type { Roll } from '../../../shared/ports/roll.ts';
import { tableNameOf } from '../engines/dynamo.ts';
import { RefusedInput, type Refusal } from '../files/refusals.ts';
import { type Query, readQueries } from '../matching/read-queries.ts';
import { meterReads, metering, type Reads } from './meter-reads.ts';

export interface Replayed {
  /** What the search for each child read from the roll. */
  readonly matches: readonly Reads[];
  /** The keys that each looked up. */
  readonly lookups: readonly (readonly SearchKey[])[];
  /** Searches in which somebody may have been missed. */
  readonly truncated: number;
  /** What reading the counts of names cost. */
  readonly names: Reads;
}

/** Searches for every child as the deployed match does, with the same roll, keys, tiers and reads; schools are left out. */
export async function replayQueries(client: DynamoDBDocumentClient, path: string): Promise<Replayed> {
  const refuse = ({ line, field, reason }: Refusal): never => {
    throw new RefusedInput(`${path}, line ${line}: ${field} ${reason}.`);
  };
  const queries = await readQueries(path, refuse);
  meterReads(client);
  const real = new DynamoRoll({ client, table: tableNameOf('rolls'), audit: { append: async () => undefined } });
  const { reads: names } = await metering(() => real.frequencies());
  const byChild = new Map<string, { reads: Reads; keys: SearchKey[]; truncated: boolean }>();
  const roll: Roll = {
    async candidates(keys, purpose, budget) {
      const { answer, reads } = await metering(() => real.candidates(keys, purpose, budget));
      const before = byChild.get(purpose.childRef) ?? { reads: { items: 0, calls: 0, units: 0 }, keys: [], truncated: false };
      byChild.set(purpose.childRef, {
        reads: { items: before.reads.items + reads.items, calls: before.reads.calls + reads.calls, units: before.reads.units + reads.units },
        keys: [...before.keys, ...keys], truncated: before.truncated || answer.unseen.length > 0,
      });
      return answer;
    },
    pupils: (ids, purpose) => real.pupils(ids, purpose),
    frequencies: () => real.frequencies(),
  };
  const directory = new DynamoDirectory({ client, table: tableNameOf('directory') });
  const find = makeFindChild({
    roll, directory, clock: { now: () => '2026-05-10T07:00:00Z' }, parameters: parametersInForce,
    resolve: async () => ({ kind: 'review', score: 0, candidates: [], reason: 'Schools are left out.' }),
  });
  for (const family of Map.groupBy(queries, ({ incidentId }) => incidentId).values()) await find('cheshire', incidentOf(family));
  const searched = [...byChild.values()];
  return { matches: searched.map(({ reads }) => reads), lookups: searched.map(({ keys }) => keys), truncated: searched.filter(({ truncated }) => truncated).length, names };
}

function incidentOf(family: readonly Query[]): IncidentData {
  const [first] = family;
  return {
    reference: first?.incidentId ?? '', incidentVersion: 1, reportedAt: `${first?.child.incidentDate ?? ''}T22:40:00Z`, kind: 'other', isCrime: false, people: [],
    children: family.map(({ child }): ReportedChild => ({
      childRef: child.childRef,
      ...(child.givenName ? { givenName: child.givenName } : {}), ...(child.familyName ? { familyName: child.familyName } : {}),
      aliases: child.aliases.map((alias) => {
        const [givenName = '', ...familyName] = alias.split(/\s+/);
        return { givenName, ...(familyName.length > 0 ? { familyName: familyName.join(' ') } : {}) };
      }),
      ...(child.dateOfBirth ? { dateOfBirth: child.dateOfBirth } : {}), ...(child.age === undefined ? {} : { age: child.age }),
      ...(child.sex ? { sex: child.sex === 'F' ? 'female' : 'male' } : {}),
      ...(child.address || child.postcode ? { addresses: [{ ...(child.address ? { text: child.address } : {}), ...(child.postcode ? { postcode: child.postcode } : {}) }] } : {}),
    })),
  };
}
