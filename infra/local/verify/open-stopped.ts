import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { documentClient } from '../../../shared/adapters/dynamodb/document-client.ts';
import { localCredentials, localRegion } from '../engines/dynamo-wire.ts';
import { startDynamo } from '../engines/dynamo.ts';
import { StartProblem } from '../engines/start-problem.ts';
import { lockState } from '../engines/state-lock.ts';

/** Opens the database of a run that has stopped, for a command that reads it, and closes it again. @throws StartProblem where there is none or it is in use */
export async function withStopped<T>(stateDir: string, work: (client: ReturnType<typeof documentClient>) => Promise<T>): Promise<T> {
  if (!existsSync(join(stateDir, 'dynamo'))) throw new StartProblem('state-not-ours', `There is no database in ${stateDir}. Name the folder of a run: npm start -- --once --state DIR.`);
  const lock = lockState(stateDir);
  try {
    const engine = await startDynamo({ stateDir });
    try {
      const client = documentClient({ endpoint: engine.endpoint, region: localRegion, credentials: localCredentials });
      const done = await work(client);
      client.destroy();
      return done;
    } finally {
      await engine.stop();
    }
  } finally {
    lock.release();
  }
}
