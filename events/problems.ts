/** Every problem that the police API can answer with. Titles are the same for every problem of a type. */
export const problemTypes = {
  'not-authenticated': { status: 401, title: 'A valid access token is needed' },
  'scope-missing': { status: 403, title: 'The access token does not carry the scope of this route' },
  'client-not-registered': { status: 403, title: 'This client is not registered with any force' },
  'source-not-registered': { status: 403, title: 'This source is not registered for this client' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'body-too-large': { status: 413, title: 'The body is larger than 4 MB' },
  'media-type': { status: 415, title: 'The body is of another media type than this route takes' },
  'not-json': { status: 400, title: 'The body is not JSON in UTF-8' },
  'not-a-batch': { status: 400, title: 'A batch is a list of at most 100 events' },
  'event-too-large': { status: 400, title: 'The event is larger than 64 KB' },
  'event-invalid': { status: 400, title: 'The event does not follow the contract' },
  'request-invalid': { status: 400, title: 'The request does not follow the contract' },
  'event-id-reused': { status: 409, title: 'This source has used the same id for another event' },
  'version-reused': { status: 409, title: 'This version of the incident was accepted with other content' },
  'not-available': { status: 503, title: 'First Bell cannot take this now: send the same again' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;
export type ProblemType = keyof typeof problemTypes;
export const problemPrefix = 'urn:first-bell:problem:';
export function problemUri(type: ProblemType): string {
  return `${problemPrefix}${type}`;
}
