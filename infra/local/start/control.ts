import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readIfThere, writeWhole } from '../engines/state-file.ts';

export interface Control {
  stop(): Promise<void>;
}

/** Lets the command line move the clock of a stack that is running: on this machine only, with a key kept in the state folder. */
export async function openControl(stateDir: string, moveTo: (to: string) => Promise<{ readonly now: string; readonly said: string }>): Promise<Control> {
  const key = crypto.randomUUID();
  const server = createServer((request, response) => {
    const answer = (status: number, body: object) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.method !== 'POST' || request.headers.authorization !== `Bearer ${key}`) return answer(404, { error: 'There is nothing here.' });
    const to = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('to') ?? '';
    moveTo(to).then((moved) => answer(200, moved), (cause: unknown) => answer(400, { error: cause instanceof Error ? cause.message : 'The clock could not be moved.' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  writeWhole(join(stateDir, 'control.json'), `${JSON.stringify({ port: (server.address() as AddressInfo).port, key })}\n`);
  return {
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Asks the stack of a state folder to move its clock. Throws with a sentence for a person. */
export async function moveClock(stateDir: string, to: string): Promise<{ now: string; said: string }> {
  const text = readIfThere(join(stateDir, 'control.json'));
  if (text === null) throw new Error(`No First Bell has run in ${stateDir}. Start one with "npm start", or name its folder with --state.`);
  const { port, key } = JSON.parse(text) as { port: number; key: string };
  const reply = await fetch(`http://127.0.0.1:${port}/clock?to=${encodeURIComponent(to)}`, { method: 'POST', headers: { authorization: `Bearer ${key}` } }).catch((cause: unknown) => {
    throw new Error(`First Bell is not running in ${stateDir}. Start it with "npm start", and ask again.`, { cause });
  });
  const body = (await reply.json()) as { now?: string; said?: string; error?: string };
  if (!reply.ok || !body.now) throw new Error(body.error ?? 'The clock could not be moved.');
  return { now: body.now, said: body.said ?? '' };
}
