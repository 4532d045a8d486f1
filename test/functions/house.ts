import { evolveAll } from '../../shared/domain/duty/evolve.ts';
import type { DutyEvent } from '../../shared/domain/duty/duty-events.ts';
import type { IncidentData, WithdrawnData } from '../../events/incident.ts';
import type { PupilRecord } from '../../shared/domain/matching/types.ts';
import type { Adult } from '../../shared/ports/directory.ts';
import { parametersInForce } from '../../shared/domain/matching/parameters.ts';
import { instantOf } from '../../shared/domain/time.ts';
import { packOf } from '../../shared/policy/packs.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { workDueRows } from '../../shared/runtime/due-stage.ts';
import { assess } from '../../functions/assess/assess.ts';
import { chaseDue } from '../../functions/chase/chase-due.ts';
import { deliverAlerts } from '../../functions/deliver/deliver-alerts.ts';
import { decidePlacement } from '../../functions/match/decide-placement.ts';
import { makeFindChild } from '../../functions/match/find-child.ts';
import { matchIncident } from '../../functions/match/match-incident.ts';
import { followCalendar } from '../../functions/plan/follow-calendar.ts';
import { lookAtDeaths } from '../../functions/plan/look-at-deaths.ts';
import { planIncident } from '../../functions/plan/plan-incident.ts';
import { releaseDue } from '../../functions/release/release-due.ts';
import { fakes, type Fakes } from '../fakes/fakes.ts';

/**
 * The whole flow in memory, over the fakes: incidents go in as intake would store them, queues are worked until empty, and the
 * clock is moved by the test. The steps are the deployed ones.
 */
export interface House extends Fakes {
  /** Stores a version and works the queues. */
  report(data: IncidentData, at?: string): Promise<void>;
  withdraw(data: WithdrawnData, at: string): Promise<void>;
  /** Moves the clock there minute by minute where something is due, as the schedules would. */
  until(instant: string): Promise<void>;
  settle(): Promise<void>;
  readonly log: string[];
}

export const ruby: PupilRecord = { pupilId: 'P1', urns: ['900012'], yearGroup: 4, givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14', sex: 'F', address: '14 Larkspur Row', town: 'Wenbury', postcode: 'CQ7 4TN' };

export function anAdult(over: Partial<Adult> = {}): Adult {
  return { adultId: 'a1', setting: 'school:900012', name: 'Helen Osei', givenName: 'Helen', familyName: 'Osei', role: 'designated-safeguarding-lead', mailbox: 'h.osei@wenbury.example', phone: '01632 960201', order: 1, trained: true, present: true, approvedBy: 'admin-2', ...over };
}

export async function aHouse({ pupils = [ruby], adults = [anAdult(), anAdult({ adultId: 'a2', name: 'Tom Birch', givenName: 'Tom', familyName: 'Birch', role: 'deputy-safeguarding-lead', mailbox: 't.birch@wenbury.example', order: 2 })] }: { pupils?: readonly PupilRecord[]; adults?: readonly Adult[] } = {}): Promise<House> {
  const world = fakes();
  const lines: string[] = [];
  const log = makeLog('test', (line) => lines.push(line));
  const { clock, due, book, incidents, directory, roll, outgoing, mail, mailer, audit } = world;
  await directory.putSchools([
    { urn: '900012', name: 'Wenbury Primary School', authority: '896', telephone: '01632 960200', status: 'open', lowAge: 4, highAge: 11 },
    { urn: '900013', name: 'Wenbury High School', authority: '896', telephone: '01632 960300', status: 'open', lowAge: 11, highAge: 18 },
  ]);
  await directory.putAuthority({ code: '896', name: 'Cheshire West and Chester', phone: '01632 960400', neighbours: ['895'] }, []);
  await directory.putAdults(adults);
  await roll.put(pupils);
  const given = new Map<string, number>();
  const family = new Map<string, number>();
  for (const { givenName, familyName } of pupils) {
    given.set(givenName.toLowerCase(), (given.get(givenName.toLowerCase()) ?? 0) + 1);
    family.set(familyName.toLowerCase(), (family.get(familyName.toLowerCase()) ?? 0) + 1);
  }
  await roll.putFrequencies({ pupils: 40_000, given, family });
  const policyOf = (force: string) => {
    const pack = packOf(force);
    if (!pack) throw new Error('no pack');
    return pack;
  };
  const find = makeFindChild({ roll, directory, clock, parameters: parametersInForce, resolve: async () => ({ kind: 'review', score: 0, candidates: [], reason: 'No register in this test.' }) });
  const match = { incidents, book, directory, find, outgoing, clock, log, policyOf, roll };
  const plan = { incidents, book, directory, roll, clock, log, policyOf };
  const deliver = { book, directory, mail, mailer, audit, clock, log, portalUrl: 'https://portal.example' };

  const assessing = { incidents, book, directory, people: world.people, history: world.history, due, outgoing, audit, clock, log, policyOf, makeId: opaqueIdOf };

  const settle = async (): Promise<void> => {
    for (let rounds = 0; rounds < 100; rounds++) {
      const { sent } = outgoing;
      const [m, p, d, a] = [sent.match.splice(0), sent.plan.splice(0), sent.deliver.splice(0), sent.assess.splice(0)];
      if (m.length + p.length + d.length + a.length === 0) return;
      for (const message of m) await (message.type === 'incident.stored' ? matchIncident(message, match) : decidePlacement(message, match));
      for (const message of p) await (message.type === 'calendar.changed' ? followCalendar(message, { ...plan, settingsOf: async () => [...directory.schools.keys()].map((urn) => `school:${urn}`) }) : message.type === 'deaths.to-look-at' ? lookAtDeaths(message, { ...plan, history: world.history }) : planIncident(message, plan));
      for (const message of d) if (message.type !== 'contact.changed') await deliverAlerts(message, deliver);
      // A fault in assess harms nobody's notification.
      for (const message of a) await assess(message, assessing);
    }
    throw new Error('the queues never became empty');
  };
  const tick = async (): Promise<void> => {
    await workDueRows({ group: 'release', rows: due, clock, log, work: (rows, now) => releaseDue(rows, now, { book, outgoing, roll, policyOf, log }) });
    await settle();
    await workDueRows({ group: 'chase', rows: due, clock, log, work: (rows, now) => chaseDue(rows, now, { book, directory, outgoing, roll, log, policyOf }) });
    await settle();
  };
  return {
    ...world, log: lines, settle,
    async report(data, at = data.reportedAt) {
      clock.set(at);
      const now = clock.now();
      const duties = [];
      for (const { childRef } of data.children) {
        const key = { force: 'cheshire', reference: data.reference, childRef };
        const before = await book.duty(key);
        const waiting = { taskId: null, reason: 'to-be-matched' as const, hold: false, since: now, deadlineAt: null, deskAt: now, supervisorAt: now };
        const event: DutyEvent = !before ? { kind: 'reported', at: now, ...key, version: data.incidentVersion, firstSentAt: now, reportedAt: instantOf(Date.parse(data.reportedAt)), basis: 'statutory', waiting }
          : before.ended?.kind === 'withdrawn' ? { kind: 'reinstated', at: now, version: data.incidentVersion, waiting } : { kind: 'version-recorded', at: now, version: data.incidentVersion, basis: 'statutory' };
        const duty = evolveAll(before, [event]);
        if (duty) duties.push({ before: before?.revision ?? 0, duty, events: [event] });
      }
      const version = { force: 'cheshire', reference: data.reference, version: data.incidentVersion, receivedAt: now, sentAt: now, eventId: `e${data.incidentVersion}`, source: 's', content: { kind: 'incident' as const, data } };
      await incidents.accept({ receipt: { force: 'cheshire', receiptId: `r${data.reference}${data.incidentVersion}`, receivedAt: now, source: 's', eventId: `${data.reference}-e${data.incidentVersion}`, type: 'incident.reported', contentHash: JSON.stringify(data), reference: data.reference, version: data.incidentVersion }, version, versionHash: JSON.stringify(data), duties, due: [] });
      await outgoing.send('match', [{ type: 'incident.stored', id: `stored~${data.reference}~${data.incidentVersion}`, force: 'cheshire', reference: data.reference, version: data.incidentVersion }]);
      await settle();
    },
    async withdraw(data, at) {
      clock.set(at);
      const now = clock.now();
      await incidents.accept({ receipt: { force: 'cheshire', receiptId: `w${data.incidentVersion}`, receivedAt: now, source: 's', eventId: `w${data.incidentVersion}`, type: 'incident.withdrawn', contentHash: JSON.stringify(data), reference: data.reference, version: data.incidentVersion }, version: { force: 'cheshire', reference: data.reference, version: data.incidentVersion, receivedAt: now, sentAt: now, eventId: `w${data.incidentVersion}`, source: 's', content: { kind: 'withdrawn', data } }, versionHash: JSON.stringify(data), duties: [], due: [] });
      await outgoing.send('match', [{ type: 'incident.stored', id: `stored~${data.reference}~${data.incidentVersion}`, force: 'cheshire', reference: data.reference, version: data.incidentVersion }]);
      await settle();
    },
    async until(instant) {
      for (let steps = 0; steps < 10_000; steps++) {
        const next = [(await due.earliest('release'))?.at, (await due.earliest('chase'))?.at].filter((at) => at !== undefined).toSorted()[0];
        if (next === undefined || next > instant) break;
        if (next > clock.now()) clock.set(next);
        await tick();
        const left = [(await due.earliest('release'))?.at, (await due.earliest('chase'))?.at].filter((at) => at !== undefined).toSorted()[0];
        if (left !== undefined && left <= clock.now()) clock.set(new Date(Date.parse(clock.now()) + 60_000).toISOString().replace(/\.\d+/, ''));
      }
      if (instant > clock.now()) clock.set(instant);
      await tick();
    },
  };
}
