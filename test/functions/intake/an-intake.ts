import { handleRequest } from '../../../functions/intake/handle-request.ts';
import type { IntakeDeps } from '../../../functions/intake/deps.ts';
import { mediaTypes } from '../../../events/police.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { AccessTokens } from '../../../shared/ports/access-tokens.ts';
import type { HttpAnswer } from '../../../shared/runtime/http.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { type Fakes, fakes } from '../../fakes/fakes.ts';

export const source = 'https://rms.cheshire.police.example/encompass';
export const otherSource = 'https://rms.northumbria.police.example/encompass';
export const scopes = ['first-bell/incidents.report', 'first-bell/incidents.status'];

/** Tokens of a test: the client's id stands for its token. */
export const plainTokens: AccessTokens = {
  verify: async (token) => (token.startsWith('cl-') ? { kind: 'accepted', clientId: token, scopes } : { kind: 'refused', reason: 'signature' }),
};

export interface Intake extends Fakes {
  readonly deps: IntakeDeps;
  readonly lines: string[];
  /** Sends an event (or a batch, or text as it stands) to POST /incidents. */
  send(body: unknown, how?: { contentType?: string; token?: string; path?: string; headers?: Record<string, string> }): Promise<HttpAnswer>;
  get(path: string, token?: string): Promise<HttpAnswer>;
  ask(reference: string, token?: string): Promise<HttpAnswer>;
}

export function anIntake(now: Instant = '2026-11-09T08:30:00Z', tokens: AccessTokens = plainTokens): Intake {
  const world = fakes();
  world.clock.set(now);
  world.directory.clients.set('cl-cheshire', { clientId: 'cl-cheshire', force: 'cheshire', sources: [source] });
  world.directory.clients.set('cl-other', { clientId: 'cl-other', force: 'northumbria', sources: [otherSource] });
  world.directory.bankHolidays.set('england-and-wales', ['2026-12-25', '2026-12-28']);
  const cheshire = policyOf('cheshire');
  const lines: string[] = [];
  const { clock, directory, incidents, apart, book, refused, due, outgoing, audit } = world;
  const deps: IntakeDeps = {
    clock, directory, incidents, apart, book, refused, due, outgoing, audit, tokens,
    log: makeLog('intake', (line) => lines.push(line)), policyOf: (force) => ({ ...cheshire, force }),
  };
  const request = (method: string, path: string, headers: Record<string, string>, body: string) => handleRequest({ method, path, headers, body: Buffer.from(body) }, deps);
  return {
    ...world, deps, lines,
    send: (body, { contentType, token = 'cl-cheshire', path = '/incidents', headers = {} } = {}) =>
      request('POST', path, { authorization: `Bearer ${token}`, 'content-type': contentType ?? (Array.isArray(body) ? mediaTypes.batch : mediaTypes.single), ...headers }, typeof body === 'string' ? body : JSON.stringify(body)),
    get: (path, token = 'cl-cheshire') => request('GET', path, { authorization: `Bearer ${token}` }, ''),
    ask: (reference, token = 'cl-cheshire') => request('POST', '/incident-status', { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, JSON.stringify({ reference })),
  };
}

let made = 0;

/** An event of the contract, sound unless told otherwise. Each has an id of its own. */
export function anEvent(type: string, data: Record<string, unknown>, more: Record<string, unknown> = {}): Record<string, unknown> {
  made += 1;
  return { specversion: '1.0', id: `event-${made}`, source, type, time: '2026-11-08T23:55:00Z', data, ...more };
}

export function aReport(reference: string, version: number, children: readonly Record<string, unknown>[] = [aChild('c1')], more: Record<string, unknown> = {}): Record<string, unknown> {
  return anEvent(version === 1 ? 'incident.reported' : 'incident.amended', {
    reference, incidentVersion: version, reportedAt: '2026-11-08T22:40:00Z', kind: 'argument', isCrime: false,
    people: [{ personRef: 'p1', role: 'victim', givenName: 'Leanne', familyName: 'Tansley' }], children, ...more,
  });
}

export function aChild(childRef: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { childRef, givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14', homeAuthority: '896', relations: [{ personRef: 'p1', relation: 'child' }], ...more };
}

export function aWithdrawal(reference: string, version: number, childRefs?: readonly string[]): Record<string, unknown> {
  return anEvent('incident.withdrawn', { reference, incidentVersion: version, reason: 'entered-in-error', authorisedBy: { personId: 'PS-2207', rank: 'inspector' }, ...(childRefs ? { childRefs } : {}) });
}
