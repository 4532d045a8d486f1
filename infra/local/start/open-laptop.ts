import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { existsSync, globSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { documentClient } from '../../../shared/adapters/dynamodb/document-client.ts';
import { DynamoAuditLog } from '../../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { DynamoDirectoryWriter } from '../../../shared/adapters/dynamodb/dynamo-directory-writer.ts';
import { DynamoDueRows } from '../../../shared/adapters/dynamodb/dynamo-due-rows.ts';
import { DynamoDutyBook } from '../../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoRollWriter } from '../../../shared/adapters/dynamodb/dynamo-roll-writer.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { repositoryRoot } from '../../bundle.ts';
import { readIfThere, writeWhole } from '../engines/state-file.ts';
import { type ApiClient, demoSecrets } from '../engines/sign-in.ts';
import { scopes } from '../../topology.ts';
import { startStack, type Stack, type StackOptions } from '../host/stack.ts';
import { loadWorld, shippedData } from '../world/load-world.ts';
import type { World } from '../world/types.ts';
import { peopleOf } from './demo-people.ts';
import { firstItems, frequenciesOf, policeClient } from './first-items.ts';
import type { RunPlan } from './run-plan.ts';
import { schoolShardsOf } from './school-shards.ts';

/** The product running on this machine over the invented world. */
export interface Laptop {
  readonly stack: Stack;
  readonly world: World;
  readonly people: ReturnType<typeof peopleOf>['people'];
  readonly apiClient: ApiClient;
  readonly book: DynamoDutyBook;
  readonly due: DynamoDueRows;
  readonly audit: DynamoAuditLog;
}

export interface LaptopOptions {
  readonly stateDir: string;
  readonly plan: RunPlan;
  readonly startsAt: Instant;
  readonly mode: 'running' | 'stepped';
  readonly ports: NonNullable<StackOptions['ports']>;
  readonly onProgress: (text: string) => void;
  readonly onLog?: StackOptions['onLog'];
  /** Only these functions; default: all. */
  readonly functions?: StackOptions['functions'];
  /** Other modules than the deployed stages, by function. */
  readonly stages?: StackOptions['stages'];
}

/** Makes the world, loads it into a fresh state, and starts everything. */
export async function openLaptop({ stateDir, plan, startsAt, mode, ports, onProgress, onLog, functions, stages }: LaptopOptions): Promise<Laptop> {
  onProgress('Making the invented world');
  forgetOldWorlds();
  const world = await loadWorld({ seed: plan.seed, on: startsAt.slice(0, 10), pupils: plan.pupils, ...(plan.register ? { register: plan.register } : {}) });
  const { people, users } = peopleOf(world);
  const apiClient: ApiClient = { clientId: policeClient.clientId, clientSecret: demoSecrets('laptop', policeClient.clientId).password, name: "Cheshire's record system (simulated)", scopes: [scopes.report, scopes.read] };
  const stack = await startStack({
    stateDir, ports, clock: { mode, startAt: startsAt }, people, apiClients: [apiClient],
    firstItems: () => firstItems(world, users),
    firstItemsCache: join(worldsDir, `${fingerprintOf(plan, startsAt)}.db`),
    onProgress, ...(onLog ? { onLog } : {}), ...(functions ? { functions } : {}), ...(stages ? { stages } : {}),
  });
  const client = documentClient(stack.aws.dynamo);
  const { tableNames } = stack;
  try {
    await loadTexts(stack, world, plan, client, onProgress);
  } catch (fault) {
    await stack.stop();
    throw fault;
  }
  return {
    stack, world, people, apiClient,
    book: new DynamoDutyBook({ client, tables: tableNames }),
    due: new DynamoDueRows({ client, table: tableNames.due }),
    audit: new DynamoAuditLog({ client, table: tableNames.audit }),
  };
}

/** The counts of names and the school names of each authority: long texts, written once into a fresh state; again is harmless. */
async function loadTexts(stack: Stack, world: World, plan: RunPlan, client: ReturnType<typeof documentClient>, onProgress: (text: string) => void): Promise<void> {
  const marker = join(stack.stateDir, 'texts.json');
  if (readIfThere(marker) !== null) return;
  onProgress('Counting names and filing schools');
  await new DynamoRollWriter({ client, table: stack.tableNames.rolls }).putFrequencies(frequenciesOf(world));
  const directory = new DynamoDirectoryWriter({ client, table: stack.tableNames.directory });
  for (const [authority, shard] of await schoolShardsOf(plan.register ?? shippedData.register, plan.links ?? shippedData.links)) await directory.putSchoolShard(authority, shard);
  writeWhole(marker, '{"written":true}\n');
}

const worldsDir = join(repositoryRoot, '.first-bell', 'worlds');
const mostWorlds = 4;

/** A loaded world is some 100 MB: the latest few are kept, so that starting afresh is quick. */
function forgetOldWorlds(): void {
  if (!existsSync(worldsDir)) return;
  const made = readdirSync(worldsDir).map((file) => join(worldsDir, file)).flatMap((file) => {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats ? [{ file, at: stats.mtimeMs }] : [];
  });
  for (const { file } of made.toSorted((a, b) => b.at - a.at).slice(mostWorlds)) rmSync(file, { force: true });
}

/** Changes whenever the first items would: the plan's world, and the code that makes and stores it. */
function fingerprintOf(plan: RunPlan, startsAt: Instant): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([plan.seed, plan.pupils, startsAt.slice(0, 10)]));
  for (const file of [plan.register ?? shippedData.register, plan.links ?? shippedData.links, join(repositoryRoot, 'package-lock.json')]) hash.update(readFileSync(file));
  for (const file of sourcesOfWorld()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 24);
}

function sourcesOfWorld(): string[] {
  const folders = ['infra/local/world', 'infra/local/register', 'infra/local/start', 'shared/domain/matching', 'shared/adapters/dynamodb', 'shared/domain/schools'];
  return folders.flatMap((folder) => globSync('**/*.{ts,json}', { cwd: join(repositoryRoot, folder) }).map((file) => join(repositoryRoot, folder, file))).toSorted();
}
