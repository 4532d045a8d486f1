import { join } from 'node:path';
import { freePort, isFree } from '../engines/ports.ts';
import { readIfThere, writeWhole } from '../engines/state-file.ts';

export interface Ports {
  readonly portal: number;
  readonly inbox: number;
  readonly api: number;
  readonly signIn: number;
  readonly dynamo: number;
  readonly queues: number;
}

export const defaultPorts: Ports = { portal: 4180, inbox: 4181, api: 4182, signIn: 4183, dynamo: 4184, queues: 4185 };

/**
 * The ports to use. 'free' takes those this state folder had the last time, as far as nobody else has them now, so that
 * addresses in emails and names of issuers stay true across restarts.
 */
export async function choosePorts(stateDir: string, wanted: 'free' | Partial<Ports> | undefined): Promise<Ports> {
  if (wanted !== 'free') return { ...defaultPorts, ...wanted };
  const file = join(stateDir, 'ports.json');
  const before = remembered(file);
  const chosen: Record<string, number> = {};
  for (const name of Object.keys(defaultPorts) as (keyof Ports)[]) {
    const old = before[name];
    let port = old !== undefined && (await isFree(old)) ? old : await freePort();
    while (Object.values(chosen).includes(port)) port = await freePort();
    chosen[name] = port;
  }
  writeWhole(file, JSON.stringify(chosen));
  return chosen as unknown as Ports;
}

function remembered(file: string): Partial<Ports> {
  try {
    return JSON.parse(readIfThere(file) ?? '{}') as Partial<Ports>;
  } catch {
    return {};
  }
}
