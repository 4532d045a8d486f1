import { takeEvent } from '../../functions/intake/take-event.ts';
import { chaseDue } from '../../functions/chase/chase-due.ts';
import { deliverAlerts } from '../../functions/deliver/deliver-alerts.ts';
import { decidePlacement } from '../../functions/match/decide-placement.ts';
import { makeFindChild } from '../../functions/match/find-child.ts';
import { matchIncident } from '../../functions/match/match-incident.ts';
import { followCalendar } from '../../functions/plan/follow-calendar.ts';
import { lookAtDeaths } from '../../functions/plan/look-at-deaths.ts';
import { planIncident } from '../../functions/plan/plan-incident.ts';
import { releaseDue } from '../../functions/release/release-due.ts';
import type { IncidentData, WithdrawnData } from '../../events/incident.ts';
import { parametersInForce } from '../../shared/domain/matching/parameters.ts';
import { plusMinutes } from '../../shared/domain/time.ts';
import { type DueStage, workDueRows } from '../../shared/runtime/due-stage.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { policyOf } from '../../shared/runtime/policy-of.ts';
import type { Fakes } from '../fakes/fakes.ts';
import { aHouse, type House } from './house.ts';

export const source = 'https://rms.cheshire.police.example/encompass';
const caller = { clientId: 'cl-cheshire', force: 'cheshire', sources: [source] };

/** Thrown where a process was killed: nothing that it meant to do afterwards happens. */
class Killed extends Error {}

/**
 * The whole flow over the fakes as its queues and schedules run it: a message that fails comes again, messages may come many
 * times in any order, and whatever is running can be killed after any write or send.
 */
export interface Rig extends Fakes {
  readonly log: string[];
  /** Sends an event; where intake fails, the force sends it again. */
  take(event: object, at?: string): Promise<void>;
  /** Works the queues until they are empty. */
  settle(): Promise<void>;
  /** Moves the clock there, working what is due as the schedules would. */
  until(instant: string): Promise<void>;
  /** Kills whatever runs right after its n-th write or send from now; 0: before the first. */
  killAfter(n: number): void;
  readonly killed: () => boolean;
  /** From now on messages come up to this many times, in an order that the chance decides. */
  repeat(most: number, chance: () => number): void;
}

export async function aRig(options: Parameters<typeof aHouse>[0] = {}): Promise<Rig> {
  const house: House = await aHouse(options);
  const { clock, due, book, incidents, directory, roll, outgoing, mail, mailer, audit, refused } = house;
  const lines: string[] = [];
  const log = makeLog('test', (line) => lines.push(line));
  let writes = 0;
  let killAt = Number.POSITIVE_INFINITY;
  let dead = false;
  let killed = false;
  const mortal = <T extends object, K extends keyof T & string>(of: T, ...names: readonly K[]): void => {
    for (const name of names) {
      const method = of[name] as unknown as (...given: unknown[]) => Promise<unknown>;
      const guarded = async (...given: unknown[]): Promise<unknown> => {
        if (dead || (writes >= killAt && !killed)) die();
        const result = await method.apply(of, given);
        writes += 1;
        if (writes === killAt) die();
        return result;
      };
      Object.defineProperty(of, name, { value: guarded, configurable: true });
    }
  };
  const die = (): never => {
    dead = true;
    killed = true;
    throw new Killed(name());
  };
  const name = () => `killed after ${writes} writes`;
  mortal(book, 'commit');
  mortal(incidents, 'accept');
  mortal(outgoing, 'send');
  mortal(mail, 'begin', 'sent');
  mortal(mailer, 'send');
  mortal(audit, 'append');
  mortal(due, 'remove', 'removeAll');

  const find = makeFindChild({ roll, directory, clock, parameters: parametersInForce, resolve: async () => ({ kind: 'review', score: 0, candidates: [], reason: 'No register in this test.' }) });
  const match = { incidents, book, directory, find, outgoing, clock, log, policyOf, roll };
  const intake = { clock, directory, incidents, apart: house.apart, book, refused, due, outgoing, audit, log, policyOf, tokens: { verify: async () => ({ kind: 'refused' as const, reason: 'signature' as const }) } };
  let most = 1;
  let chance = () => 0;

  /** One invocation: true if it ended well. Whoever was killed is started again for the next. */
  const invoke = async (work: () => Promise<unknown>): Promise<boolean> => {
    dead = false;
    try {
      const outcome = await work();
      return !(dead as boolean) && (outcome as { kind?: string } | undefined)?.kind !== 'retry';
    } catch {
      return false;
    } finally {
      dead = false;
    }
  };
  const settle = async (): Promise<void> => {
    const { sent } = outgoing;
    for (let rounds = 0; rounds < 200; rounds++) {
      const messages = [
        ...sent.match.splice(0).map((message) => ({ again: () => sent.match.push(message), step: () => (message.type === 'incident.stored' ? matchIncident(message, match) : decidePlacement(message, match)) })),
        ...sent.plan.splice(0).map((message) => ({ again: () => sent.plan.push(message), step: () => message.type === 'calendar.changed' ? followCalendar(message, { settingsOf: async () => [...directory.schools.keys()].map((urn) => `school:${urn}`), incidents, book, directory, clock, log, policyOf }) : message.type === 'deaths.to-look-at' ? lookAtDeaths(message, { incidents, book, directory, roll, clock, log, policyOf, history: house.history }) : planIncident(message, { incidents, book, directory, roll, clock, log, policyOf }) })),
        ...sent.deliver.splice(0).map((message) => ({ again: () => sent.deliver.push(message), step: () => message.type === 'contact.changed' ? Promise.resolve(undefined) : deliverAlerts(message, { book, directory, mail, mailer, audit, clock, log, portalUrl: 'https://portal.example' }) })),
      ];
      if (messages.length === 0) return;
      const copies = messages.flatMap((message) => Array.from({ length: 1 + Math.floor(chance() * most) }, () => message));
      for (const { step, again } of most === 1 ? copies : shuffled(copies, chance)) if (!(await invoke(step))) again();
    }
    throw new Error('the queues never became empty');
  };
  const tick = async (group: DueStage['group']): Promise<void> => {
    await invoke(() => workDueRows({ group, rows: due, clock, log, work: (rows, now) => (group === 'release' ? releaseDue(rows, now, { book, outgoing, roll, policyOf, log }) : chaseDue(rows, now, { book, directory, outgoing, roll, log, policyOf })) }));
    await settle();
  };
  const earliest = async () => [(await due.earliest('release'))?.at, (await due.earliest('chase'))?.at].filter((at) => at !== undefined).toSorted()[0];
  return {
    ...house, log: lines, settle, killed: () => killed,
    killAfter: (n) => { killAt = writes + n; killed = false; },
    repeat: (times, by) => { most = times; chance = by; },
    async take(event, at) {
      if (at) clock.set(at);
      for (let tries = 0; tries < 5; tries++) if (await invoke(async () => { const taken = await takeEvent(event, caller, intake); if (taken.kind === 'refused') throw new Error(`refused: ${JSON.stringify(taken.problem)}`); })) return;
      throw new Error('intake never took it');
    },
    async until(instant) {
      for (let steps = 0; steps < 5000; steps++) {
        const next = await earliest();
        if (next === undefined || next > instant) break;
        if (next > clock.now()) clock.set(next);
        await tick('release');
        await tick('chase');
        const left = await earliest();
        if (left !== undefined && left <= clock.now()) clock.set(plusMinutes(clock.now(), 1));
      }
      if (instant > clock.now()) clock.set(instant);
    },
  };
}

/** The same order for the same chance. */
export function shuffled<T>(items: readonly T[], chance: () => number): T[] {
  return items.map((item) => ({ item, key: chance() })).toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function anEvent(data: IncidentData): object {
  return { specversion: '1.0', id: `${data.reference}-v${data.incidentVersion}`, source, type: data.incidentVersion === 1 ? 'incident.reported' : 'incident.amended', time: '2026-11-08T22:41:00Z', data };
}

export function aWithdrawal(reference: string, incidentVersion: number, more: Partial<WithdrawnData> = {}): object {
  return { specversion: '1.0', id: `${reference}-w${incidentVersion}`, source, type: 'incident.withdrawn', time: '2026-11-08T22:42:00Z', data: { reference, incidentVersion, reason: 'entered-in-error', authorisedBy: { personId: 'PS-1', rank: 'sergeant' }, ...more } };
}
