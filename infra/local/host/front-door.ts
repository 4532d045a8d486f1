import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOn } from '../engines/ports.ts';
import { InvocationFailed, type HostedFunction } from './function-host.ts';
import { httpEvent, readBody, sendMessage, sendReply, type EventParts } from './http-event.ts';

export interface FrontDoor {
  /** "http://127.0.0.1:8080" */
  readonly url: string;
  stop(): Promise<void>;
}

/** API Gateway takes 10 MB; what it hands on to Lambda, the event as JSON, may have 6 MB. */
const mostBodyBytes = 10_000_000;
const mostEventBytes = 6_000_000;

/** What a door makes of a request before its body is read: the event's parts, or an answer already given. */
export type Admission = { readonly kind: 'admitted'; readonly target: HostedFunction; readonly parts: Omit<EventParts, 'body'> } | { readonly kind: 'answered' };

/**
 * An HTTP server on 127.0.0.1 in the place of API Gateway.
 * @param admit answers those it does not let in, by itself
 * @throws StartProblem `port-taken`
 */
export async function openFrontDoor(options: {
  readonly port: number;
  readonly what: string;
  readonly admit: (request: IncomingMessage, response: ServerResponse) => Promise<Admission>;
}): Promise<FrontDoor> {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const admission = await options.admit(request, response);
    if (admission.kind === 'answered') return;
    const body = await readBody(request, mostBodyBytes);
    const event = body && httpEvent(request, { ...admission.parts, body });
    if (!event || JSON.stringify(event).length > mostEventBytes) return sendMessage(response, 413, 'Request Entity Too Large', { connection: 'close' });
    try {
      sendReply(response, await admission.target.invoke(event));
    } catch (thrown) {
      if (!(thrown instanceof InvocationFailed)) throw thrown;
      if (thrown.errorType === 'Sandbox.Timedout') sendMessage(response, 503, 'Service Unavailable');
      else sendMessage(response, 500, 'Internal Server Error');
    }
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  const port = await listenOn(server, options.port, options.what);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
