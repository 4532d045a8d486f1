import type { Adult, Directory, PortalUser } from '../../ports/directory.ts';
import { adult, portalUser } from './adult-schema.ts';
import { directoryKeys, settingPartition, shardPartition } from './directory-items.ts';
import { peopleKeys, workersPartition } from './people-items.ts';
import { DynamoPlaces } from './dynamo-places.ts';
import { readText } from './kept-text.ts';
import { readWholeRange } from './read-items.ts';
import { parseStored } from './stored-schema.ts';

/** The directory as it is now: who may be told must not rest on a copy. */
export class DynamoDirectory extends DynamoPlaces implements Directory {
  async adults(setting: string): Promise<readonly Adult[]> {
    const items = await readWholeRange(this.dynamo, { table: this.table, pk: settingPartition(setting), sk: { beginsWith: 'ADULT#' } });
    return items.map((item) => parseStored('adult', adult, item));
  }

  async adult(adultId: string): Promise<Adult | undefined> {
    return this.read('adult', adult, directoryKeys.adult(adultId));
  }

  async user(sub: string): Promise<PortalUser | undefined> {
    return this.read('portal user', portalUser, peopleKeys.user(sub));
  }

  async workers(force: string): Promise<readonly PortalUser[]> {
    const items = await readWholeRange(this.dynamo, { table: this.table, pk: workersPartition(force) });
    return items.map((item) => parseStored('portal user', portalUser, item));
  }

  async schoolShard(authority: string): Promise<string | undefined> {
    return readText(this.dynamo, this.table, shardPartition(authority));
  }
}
