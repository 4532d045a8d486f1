import type { IncidentData } from '../../events/incident.ts';
import { assess } from '../../functions/assess/assess.ts';
import type { AssessDeps } from '../../functions/assess/deps.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { policyOf } from '../../shared/runtime/policy-of.ts';
import type { Fakes } from '../fakes/fakes.ts';
import { anIncident, aPerson } from '../functions/assess/an-assessor.ts';
import { force } from './an-incident.ts';

/** The stage `assess` over the stores of a portal: what a page decides is judged by the deployed code. */
export interface Assessing {
  report(data: IncidentData): Promise<void>;
  /** Works the queue until it is empty. */
  settle(): Promise<void>;
}

export function assessIn(fakes: Fakes): Assessing {
  const { incidents, book, directory, people, history, outgoing, due, audit, clock } = fakes;
  const deps: AssessDeps = { incidents, book, directory, people, history, outgoing, due, audit, clock, log: makeLog('assess', () => undefined), policyOf, makeId: opaqueIdOf };
  const settle = async (): Promise<void> => {
    for (let messages = outgoing.sent.assess.splice(0); messages.length > 0; messages = outgoing.sent.assess.splice(0)) for (const message of messages) await assess(message, deps);
  };
  return {
    settle,
    report: async (data) => {
      const { reference, incidentVersion: version, reportedAt: at } = data;
      await incidents.accept({
        receipt: { force, receiptId: `r-${reference}`, receivedAt: at, source: 's', eventId: `e-${reference}`, type: 'incident.reported', contentHash: reference, reference, version }, versionHash: reference, duties: [], due: [],
        version: { force, reference, version, receivedAt: at, sentAt: at, eventId: `e-${reference}`, source: 's', content: { kind: 'incident', data } },
      });
      await assess({ type: 'incident.to-assess', id: reference, force, reference, version }, deps);
      await settle();
    },
  };
}

/** Two women under one id of the force, turn about, over three years. */
export const merged = ['2023-12-05', '2024-10-02', '2025-07-09', '2026-03-01', '2026-08-20'].map((on, n) => anIncident(`R${n}`, on, {
  people: [aPerson('p1', 'victim', { personId: 'N-SHARED', givenName: n % 2 === 0 ? 'Corinne' : 'Karine', familyName: n % 2 === 0 ? 'Tansley' : 'Hartwell' }), aPerson('p2', 'suspect', { personId: n % 2 === 0 ? 'N-P1' : 'N-P2' })],
}));

/** Each recorded as the suspect of the other. */
export const mutual = (reference: string, on: string): IncidentData => anIncident(reference, on, {
  people: [aPerson('a', 'victim-and-suspect', { personId: 'N-A', givenName: 'Corinne', familyName: 'Tansley' }), aPerson('b', 'victim-and-suspect', { personId: 'N-B', givenName: 'Dale', familyName: 'Marchetti' })],
});
