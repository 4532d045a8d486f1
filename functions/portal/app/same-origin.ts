import type { FastifyRequest } from 'fastify';

/** True only if the browser itself says that the form stood on a page of ours. Neither header can be set by another site. */
export function isFromOurselves(request: FastifyRequest, portalUrl: string): boolean {
  const { origin } = request.headers;
  if (origin !== undefined && origin !== 'null') return origin === new URL(portalUrl).origin;
  return request.headers['sec-fetch-site'] === 'same-origin';
}

/** A browser or a mail scanner fetching ahead of a person: nobody has read what it fetches. */
export function isFetchedAhead(request: FastifyRequest): boolean {
  const purpose = [request.headers['sec-purpose'], request.headers['purpose'], request.headers['x-purpose'], request.headers['x-moz']].join(' ');
  return /prefetch|prerender|preview/i.test(purpose);
}
