import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { unpacked } from '../../../shared/adapters/dynamodb/packed-item.ts';
import type { Anchor } from '../../../shared/domain/ledger/seal.ts';
import { localCredentials, localRegion } from '../engines/dynamo-wire.ts';
import { startDynamo, tableNameOf } from '../engines/dynamo.ts';
import { type JournalledEmail, readJournal } from '../engines/mail.ts';
import { bucketDir } from '../engines/objects.ts';
import { StartProblem } from '../engines/start-problem.ts';
import { lockState } from '../engines/state-lock.ts';
import { readSentLog, sentLogFile, type SentEntry } from '../start/sent-log.ts';

/** An item as it lies in a table, unpacked. Nothing of the ledger's own code reads it here. */
export type Raw = Readonly<Record<string, unknown>>;

export interface Evidence {
  readonly sent: readonly SentEntry[];
  readonly emails: readonly JournalledEmail[];
  readonly duties: readonly Raw[];
  readonly disclosures: readonly Raw[];
  readonly directory: readonly Raw[];
  readonly audit: readonly Raw[];
  readonly seals: readonly Raw[];
  readonly anchors: readonly Anchor[];
}

/** Reads everything that a check needs out of the folder of a run that has stopped. */
export async function readState(stateDir: string): Promise<Evidence> {
  if (!existsSync(sentLogFile(stateDir))) throw new StartProblem('state-not-ours', `In ${stateDir} the simulated force has sent nothing. Name the folder of a run: npm start -- --once --state DIR.`);
  const lock = lockState(stateDir);
  try {
    const engine = await startDynamo({ stateDir });
    try {
      const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: engine.endpoint, region: localRegion, credentials: localCredentials }));
      const scan = async (table: 'duties' | 'disclosures' | 'directory' | 'audit' | 'seals'): Promise<Raw[]> => {
        const items: Raw[] = [];
        for (let from: Record<string, unknown> | undefined, more = true; more;) {
          const page = await client.send(new ScanCommand({ TableName: tableNameOf(table), ...(from ? { ExclusiveStartKey: from } : {}) }));
          items.push(...(page.Items ?? []).map(unpacked));
          from = page.LastEvaluatedKey;
          more = from !== undefined;
        }
        return items;
      };
      return {
        sent: [...readSentLog(stateDir).values()], emails: readJournal(stateDir), duties: await scan('duties'), disclosures: await scan('disclosures'), directory: await scan('directory'),
        audit: await scan('audit'), seals: await scan('seals'), anchors: readAnchors(stateDir),
      };
    } finally {
      await engine.stop();
    }
  } finally {
    lock.release();
  }
}

function readAnchors(stateDir: string): Anchor[] {
  const dir = bucketDir(stateDir, 'anchors');
  return globSync('*/*.json', { cwd: dir }).map((file) => JSON.parse(readFileSync(join(dir, file), 'utf8')) as Anchor);
}
