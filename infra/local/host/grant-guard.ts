import http from 'node:http';
import { refusalOf, type Grants } from './grants.ts';

/**
 * Makes this thread's requests to AWS obey the grants: one that they do not allow never leaves, and fails as the cloud would
 * fail it, with an AccessDeniedException. Called before the function is loaded.
 */
export function guardRequests(grants: Grants, onRefusal: (why: string) => void): void {
  const real = http.request.bind(http) as (...given: unknown[]) => http.ClientRequest;
  const guarded = (...given: unknown[]): http.ClientRequest => {
    const request = real(...given);
    const parts: Buffer[] = [];
    const write = request.write.bind(request) as (...args: unknown[]) => boolean;
    const end = request.end.bind(request) as (...args: unknown[]) => http.ClientRequest;
    const keep = (chunk: unknown) => {
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
    };
    request.write = (...args: unknown[]) => {
      keep(args[0]);
      return write(...args);
    };
    request.end = (...args: unknown[]) => {
      keep(args[0]);
      const why = isAws(request) ? refusalOf(grants, { target: headerOf(request, 'x-amz-target'), body: Buffer.concat(parts).toString('utf8'), method: request.method, path: request.path }) : null;
      if (why === null) return end(...args);
      onRefusal(why);
      request.destroy(Object.assign(new Error(why), { name: 'AccessDeniedException' }));
      return request;
    };
    return request;
  };
  http.request = guarded;
}

/** Signed as AWS requests are; anything else, like asking the sign-in for its keys, is none of the grants' business. */
function isAws(request: http.ClientRequest): boolean {
  return headerOf(request, 'authorization')?.startsWith('AWS4-') ?? false;
}

function headerOf(request: http.ClientRequest, name: string): string | undefined {
  const value = request.getHeader(name);
  return typeof value === 'string' ? value : undefined;
}
