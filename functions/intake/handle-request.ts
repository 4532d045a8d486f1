import { type HttpAnswer, type HttpRequest, problemAnswer, problemOf } from '../../shared/runtime/http.ts';
import { authorise } from './authorise.ts';
import { checkBatch, checkEvent } from './check-event.ts';
import type { Caller, IntakeDeps } from './deps.ts';
import { keepRefusal } from './keep-refusal.ts';
import { readEvents } from './read-body.ts';
import { notNow, takeBatch } from './take-batch.ts';
import { takeEvent } from './take-event.ts';
import { tellIncident, tellReceipt } from './tell-status.ts';

interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly scope: string;
  readonly answer: (request: HttpRequest, caller: Caller, deps: IntakeDeps) => Promise<HttpAnswer>;
}

/** As infra/topology.ts has them: a test holds the two together. */
export const routes: readonly Route[] = [
  { method: 'POST', path: '/incidents', scope: 'first-bell/incidents.report', answer: takeIncidents },
  { method: 'POST', path: '/incidents/validate', scope: 'first-bell/incidents.report', answer: checkIncidents },
  { method: 'GET', path: '/receipts/{receiptId}', scope: 'first-bell/incidents.status', answer: (request, caller, deps) => tellReceipt(request.path.slice('/receipts/'.length), caller, deps) },
  { method: 'POST', path: '/incident-status', scope: 'first-bell/incidents.status', answer: tellIncident },
];

/** Answers one request of a police system. Never throws: what fails is answered 503, and the same may be sent again. */
export async function handleRequest(request: HttpRequest, deps: IntakeDeps): Promise<HttpAnswer> {
  const route = routes.find(({ method, path }) => method === request.method && (path.endsWith('}') ? request.path.startsWith(path.slice(0, path.indexOf('{'))) : path === request.path));
  if (!route) return problemAnswer(problemOf('not-found', 'There is no such route.'));
  try {
    const authorised = await authorise(request, route.scope, deps);
    return authorised.kind === 'refused' ? authorised.answer : await route.answer(request, authorised.caller, deps);
  } catch (fault) {
    deps.log.error('fault', { route: route.path }, fault);
    return problemAnswer(notNow, { 'retry-after': '30' });
  }
}

async function takeIncidents(request: HttpRequest, caller: Caller, deps: IntakeDeps): Promise<HttpAnswer> {
  const body = readEvents(request);
  switch (body.kind) {
    case 'refused': {
      deps.log.warn('request-refused', { force: caller.force, clientId: caller.clientId, status: body.problem.status, bytes: request.body.byteLength });
      return problemAnswer(body.text === undefined ? body.problem : await keepRefusal({ problem: body.problem, text: body.text }, caller, deps));
    }
    case 'single': {
      const taken = await takeEvent(body.event, caller, deps);
      return taken.kind === 'refused' ? problemAnswer(taken.problem) : { status: 202, body: taken.accepted };
    }
    case 'batch':
      return { status: 200, body: { results: await takeBatch(body.events, caller, deps) } };
    default: {
      const unknown: never = body;
      throw new Error(`a body of an unknown kind: ${typeof unknown}`);
    }
  }
}

async function checkIncidents(request: HttpRequest, caller: Caller, deps: IntakeDeps): Promise<HttpAnswer> {
  const body = readEvents(request);
  switch (body.kind) {
    case 'refused':
      return problemAnswer(body.problem);
    case 'single': {
      const checked = await checkEvent(body.event, caller, deps);
      return checked.kind === 'refused' ? problemAnswer(checked.problem) : { status: 200, body: { outcome: 'would-be-accepted', warnings: checked.warnings } };
    }
    case 'batch':
      return { status: 200, body: { results: await checkBatch(body.events, caller, deps) } };
    default: {
      const unknown: never = body;
      throw new Error(`a body of an unknown kind: ${typeof unknown}`);
    }
  }
}
