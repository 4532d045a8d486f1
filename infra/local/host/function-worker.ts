/** One function, loaded from its bundle into a thread of its own: what a Lambda execution environment is to it. */
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { World } from '../../../shared/runtime/world.ts';
import { clockOf } from './clock-cell.ts';
import { plainError, type HostOrder, type WorkerAnswer, type WorkerSetup } from './function-orders.ts';
import { guardRequests } from './grant-guard.ts';

interface Stage { readonly build: (world: World) => (event: unknown, context: unknown) => Promise<unknown> }

const setup = workerData as WorkerSetup;
const port = parentPort;
if (!port) throw new Error('This file runs as a worker of function-host.ts.');
const say = (answer: WorkerAnswer) => port.postMessage(answer);

guardRequests(setup.grants, (why) => process.stderr.write(`AccessDeniedException: ${why}\n`));

try {
  const stage = (await import(pathToFileURL(setup.module).href)) as Stage;
  const handler = stage.build({ clock: clockOf(setup.clock), env: guardedEnvironment(setup) });
  port.on('message', (order: HostOrder) => void obey(order, handler));
  say({ kind: 'ready' });
} catch (thrown) {
  say({ kind: 'broken', error: plainError(thrown) });
}

async function obey(order: HostOrder, handler: (event: unknown, context: unknown) => Promise<unknown>): Promise<void> {
  if (order.kind === 'settle') {
    process.stdout.write('', () => process.stderr.write('', () => say({ kind: 'settled', id: order.id })));
    return;
  }
  try {
    const result = await handler(order.event, contextOf(order));
    // Lambda's reply is JSON, so what JSON cannot carry is lost there and here alike.
    say({ kind: 'done', id: order.id, result: result === undefined ? null : JSON.parse(JSON.stringify(result)) as unknown });
  } catch (thrown) {
    const error = plainError(thrown);
    // As Lambda itself does: whatever an error says is in the log, so that what must not be there is found at home.
    process.stderr.write(`${JSON.stringify({ level: 'ERROR', event: 'Invoke Error', ...error })}\n`);
    say({ kind: 'failed', id: order.id, error });
  }
}

function contextOf(order: Extract<HostOrder, { kind: 'invoke' }>) {
  return {
    awsRequestId: order.requestId,
    functionName: setup.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: order.arn,
    memoryLimitInMB: String(order.memoryMb),
    logGroupName: `/aws/lambda/${setup.functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, order.deadline - Date.now()),
    done: () => undefined, fail: () => undefined, succeed: () => undefined,
  };
}

/** The granted variables; reading one that is granted to others alone throws instead of answering undefined. */
function guardedEnvironment({ env, knownVariables, functionName }: WorkerSetup): World['env'] {
  const known = new Set(knownVariables);
  return new Proxy(env, {
    get: (granted, name) => {
      if (typeof name !== 'string') return undefined;
      if (!Object.hasOwn(granted, name) && known.has(name)) throw new Error(`${functionName} reads ${name}, which infra/topology.ts does not grant it`);
      return granted[name];
    },
  });
}
