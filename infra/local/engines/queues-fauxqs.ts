import { DatabaseSync } from 'node:sqlite';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp, type BuildAppOptions } from 'fauxqs';
import { localRegion } from './dynamo-wire.ts';
import { commitTogether } from './queue-commits.ts';

/**
 * fauxqs, opened so that it listens on 127.0.0.1: its own `startFauxqs` always listens on every address of the machine.
 * Its stores are not among what the package exports, so they are loaded by file; the version is pinned.
 */
type Stores = NonNullable<BuildAppOptions['stores']>;
export type FauxQueue = NonNullable<ReturnType<Stores['sqsStore']['getQueueByName']>>;
type Persistence = NonNullable<Stores['sqsStore']['persistence']>;

export interface Fauxqs {
  queue(name: string): FauxQueue | undefined;
  /** Makes the queue, or sets the attributes of the one that is there. */
  ensureQueue(name: string, attributes: Readonly<Record<string, string>>): Promise<FauxQueue>;
  /** One SQS call by its wire format, without a socket. */
  call(action: string, body: unknown): Promise<unknown>;
  close(): Promise<void>;
}

export async function openFauxqs(options: { readonly dataDir: string; readonly port: number }): Promise<Fauxqs> {
  refuseCorrupt(join(options.dataDir, 'fauxqs.db'));
  const { stores, persistence } = await openStores(options.dataDir);
  const app = buildApp({ logger: false, defaultRegion: localRegion, stores });
  app.addHook('preClose', (done) => {
    stores.sqsStore.shutdown();
    done();
  });
  const commits = commitTogether(persistence);
  app.addHook('onSend', (_request, _reply, payload, done) => {
    commits.commit();
    done(null, payload);
  });
  app.addHook('onClose', (_, done) => {
    commits.commit();
    persistence.close();
    done();
  });
  try {
    await app.listen({ port: options.port, host: '127.0.0.1' });
  } catch (cause) {
    await app.close();
    throw cause;
  }
  const call = async (action: string, body: unknown): Promise<unknown> => {
    const answer = await app.inject({
      method: 'POST', url: '/',
      headers: { host: `127.0.0.1:${options.port}`, 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${action}`, authorization: `AWS4-HMAC-SHA256 Credential=local/20260101/${localRegion}/sqs/aws4_request` },
      payload: JSON.stringify(body),
    });
    if (answer.statusCode !== 200) throw new Error(`${action} was refused: ${answer.payload}`);
    return answer.payload === '' ? {} : answer.json();
  };
  return {
    queue: (name) => stores.sqsStore.getQueueByName(name),
    ensureQueue: async (name, attributes) => {
      if (stores.sqsStore.getQueueByName(name)) await call('SetQueueAttributes', { QueueUrl: `http://127.0.0.1/000000000000/${name}`, Attributes: attributes });
      else await call('CreateQueue', { QueueName: name, Attributes: attributes });
      const queue = stores.sqsStore.getQueueByName(name);
      if (!queue) throw new Error(`The queue "${name}" was not made.`);
      return queue;
    },
    call,
    close: () => app.close(),
  };
}

async function openStores(dataDir: string): Promise<{ stores: Stores; persistence: Persistence }> {
  const load = async <T>(file: string): Promise<T> => (await import(new URL(file, import.meta.resolve('fauxqs')).href)) as T;
  const { SqsStore } = await load<{ SqsStore: new () => Stores['sqsStore'] }>('./sqs/sqsStore.js');
  const { SnsStore } = await load<{ SnsStore: new () => Stores['snsStore'] }>('./sns/snsStore.js');
  const { S3Store } = await load<{ S3Store: new () => Stores['s3Store'] }>('./s3/s3Store.js');
  const { PersistenceManager } = await load<{ PersistenceManager: new (dir: string) => Persistence }>('./persistence.js');
  const stores: Stores = { sqsStore: new SqsStore(), snsStore: new SnsStore(), s3Store: new S3Store() };
  const persistence = new PersistenceManager(dataDir);
  // In 2.4.1 ChangeMessageVisibility to 0 writes null into a column that takes none, and the message is gone from memory. Left
  // unwritten, the row says "in flight" until the next receive or, after a kill, until the next start gives it back: both are right.
  persistence.updateMessageReady = () => undefined;
  // Read before the stores are told of it, as startFauxqs does: a store that writes while it loads would delete its own rows.
  persistence.load(stores.sqsStore, stores.snsStore, stores.s3Store);
  stores.sqsStore.persistence = persistence;
  for (const queue of stores.sqsStore.allQueues()) queue.persistence = persistence;
  return { stores, persistence };
}

function refuseCorrupt(file: string): void {
  if (!existsSync(file)) return;
  const db = new DatabaseSync(file);
  try {
    const verdict = Object.values(db.prepare('PRAGMA quick_check(1)').get() ?? {})[0];
    if (verdict !== 'ok') throw new Error(String(verdict));
  } finally {
    db.close();
  }
}
