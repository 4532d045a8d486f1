import { createServer, type AddressInfo, type Server } from 'node:net';
import { StartProblem } from './start-problem.ts';

/** A TCP port of 127.0.0.1 that nothing listens on at this moment; another process may still take it before you do. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenOn(server, 0, 'a free port');
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

/** Whether this process could listen on the port now. */
export async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    await listenOn(server, port, 'a try');
  } catch (cause) {
    if (cause instanceof StartProblem) return false;
    throw cause;
  }
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return true;
}

/**
 * Listens on 127.0.0.1 and answers with the port, which differs from the one asked for only when that was 0.
 * @throws StartProblem `port-taken`
 */
export function listenOn(server: Server, port: number, what: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const refused = (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') reject(portTaken(port, what, cause));
      else reject(new StartProblem('engine-failed', `${capital(what)} could not listen on 127.0.0.1:${port} (${cause.code ?? cause.message}). Choose another port.`, { cause }));
    };
    server.once('error', refused);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refused);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

export function portTaken(port: number, what: string, cause?: unknown): StartProblem {
  return new StartProblem('port-taken', `Port ${port}, which ${what} needs, is already taken on this machine. Stop the program that uses it, or start with --free-ports.`, { cause });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
