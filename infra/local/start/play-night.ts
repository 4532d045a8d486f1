import { londonDateOf, londonInstant } from '../../../shared/domain/clocks/london-time.ts';
import { earlierOf, laterOf, plusMinutes, type Instant } from '../../../shared/domain/time.ts';
import { readJournal } from '../engines/mail.ts';
import { planNight, usualStarts } from '../world/night/plan-night.ts';
import type { ChildTruth, NightPlan } from '../world/night/types.ts';
import { policeClient } from './first-items.ts';
import { type Laptop, openLaptop } from './open-laptop.ts';
import { PortalVisitor } from './portal-visitor.ts';
import type { RunPlan } from './run-plan.ts';
import { openSentLog, type SentLog } from './sent-log.ts';
import { SimulatedAdults, type SimulatedAdult } from './simulated-adults.ts';
import { workDesk } from './simulated-desk.ts';
import { SimulatedForce } from './simulated-force.ts';
import { summarise, type Summary } from './summary.ts';

export interface PlayOptions {
  readonly stateDir: string;
  readonly plan: RunPlan;
  readonly onProgress: (text: string) => void;
}

/** One night and the next school morning on a virtual clock, from wherever the state folder left off. */
export async function playNight({ stateDir, plan, onProgress }: PlayOptions): Promise<Summary> {
  const startsAt = plan.weekend ? usualStarts.weekend : usualStarts.weekday;
  const laptop = await openLaptop({ stateDir, plan, startsAt, mode: 'stepped', ports: 'free', onProgress });
  const sent = openSentLog(stateDir);
  try {
    const night = planNight({ world: laptop.world, seed: plan.seed, startsAt, weekend: plan.weekend, ...(plan.incidents === null ? {} : { incidents: plan.incidents }) });
    return await play(laptop, night, sent, onProgress);
  } finally {
    sent.close();
    await laptop.stack.stop();
  }
}

async function play(laptop: Laptop, night: NightPlan, sent: SentLog, onProgress: (text: string) => void): Promise<Summary> {
  const { stack, world, book, due } = laptop;
  const force = new SimulatedForce({ apiUrl: stack.urls.api, source: policeClient.sources[0] ?? '', token: () => stack.signIn.tokenFor(policeClient.clientId), plan: night, log: sent });
  const adults = new SimulatedAdults({ portal: stack.urls.portal, adults: adultsOf(laptop), inbox: () => readJournal(stack.stateDir) });
  const desk = deskOf(laptop, night, onProgress);
  const hours = deskHours(night);
  const morning = londonInstant(londonDateOf(night.endsAt), '10:05');
  const end = laterOf(morning, plusMinutes(night.endsAt, 5));

  const people = async (at: Instant): Promise<void> => {
    await adults.act(at);
    await stack.quiet();
    if (hours.has(at)) await desk(at, force.left().length === 0);
  };
  const next = async (): Promise<Instant | null> => {
    const now = stack.clock.now();
    const rows = await Promise.all([due.earliest('release'), due.earliest('chase')]);
    const instants = [...rows.map((row) => row?.at), adults.nextAt(), [...hours].find((at) => at > now)].filter((at) => at !== undefined);
    return instants.length === 0 ? null : instants.reduce(earlierOf);
  };
  const to = (at: Instant): Promise<void> => (at > stack.clock.now() ? stack.advanceTo(at, { earliestDue: next, afterTick: people }) : Promise.resolve());

  for (const action of force.left()) {
    await to(action.at);
    await force.send(action);
    await stack.quiet();
    onProgress(`${stack.clock.now()} ${action.kind}`);
  }
  await to(end);
  const sum = (): Promise<Summary> => summarise({ seed: world.seed, force: policeClient.force, sent: [...sent.entries.values()], book, emails: readJournal(stack.stateDir).length, from: plusMinutes(night.startsAt, -60), to: stack.clock.now() });
  let summary = await sum();
  for (let more = 0; summary.open > 0 && more < 12; more++) {
    onProgress(`${stack.clock.now()} ${summary.open} still open`);
    const at = plusMinutes(stack.clock.now(), 5);
    hours.add(at);
    await to(at);
    await people(stack.clock.now());
    await desk(stack.clock.now(), true);
    await stack.quiet();
    summary = await sum();
  }
  // What the schedules would do within the quarter of an hour after the last minute played.
  for (const name of ['seal', 'anchor', 'call-list'] as const) await stack.invoke(name, {});
  return summary;
}

function adultsOf({ world, people, stack }: Laptop): ReadonlyMap<string, SimulatedAdult> {
  const secrets = new Map(people.map((person) => [person.id, person]));
  const simulated = (adultId: string, email: string, habit: SimulatedAdult['habit']): [string, SimulatedAdult] => [
    email.toLowerCase(), { adultId, email, habit, password: secrets.get(adultId)?.password ?? '', nextCode: () => stack.signIn.nextCode(adultId) },
  ];
  return new Map([
    ...world.keyAdults.map((adult) => simulated(adult.adultId, adult.email, adult.habit)),
    ...world.staff.filter(({ role }) => role === 'authority-officer').map((officer) => simulated(officer.staffId, officer.email, 'reads-before-opening')),
  ]);
}

/** One desk officer and one supervisor, who sign in once and work what is there each time they look. */
function deskOf({ world, people, stack }: Laptop, night: NightPlan, onProgress: (text: string) => void): (at: Instant, allSent: boolean) => Promise<void> {
  const knowledge = { truth: truthOf(night), sergeantId: 'staff-supervisor-1', seed: world.seed };
  const visitors = new Map<string, PortalVisitor>();
  const visitorOf = async (id: string): Promise<PortalVisitor | undefined> => {
    const person = people.find((one) => one.id === id);
    if (!person) return undefined;
    const known = visitors.get(id);
    if (known) return known;
    const visitor = new PortalVisitor(stack.urls.portal);
    await visitor.signIn({ email: person.email, password: person.password, nextCode: () => stack.signIn.nextCode(person.id) });
    visitors.set(id, visitor);
    return visitor;
  };
  const desks = world.staff.filter(({ role }) => role === 'desk').slice(0, 1).map(({ staffId }) => ({ staffId, supervisor: false }));
  const supervisors = world.staff.filter(({ role }) => role === 'supervisor').slice(0, 1).map(({ staffId }) => ({ staffId, supervisor: true }));
  return async (at, allSent) => {
    let acted = 0;
    for (const { staffId, supervisor } of [...desks, ...supervisors]) {
      const visitor = await visitorOf(staffId);
      if (visitor) acted += await workDesk(visitor, knowledge, { supervisor, refusals: allSent });
      await stack.quiet();
    }
    if (acted > 0) onProgress(`${at} desk decided ${acted}`);
  };
}

/** Who a child truly is, by what a person at the desk has in front of them: the reference and the name as reported. */
function truthOf(night: NightPlan): (reference: string, name: string) => ChildTruth | undefined {
  const known = new Map<string, ChildTruth>();
  for (const action of night.actions) {
    if (action.kind !== 'report' && action.kind !== 'amend') continue;
    for (const child of action.data.children) {
      const truth = action.truth.children.find(({ childRef }) => childRef === child.childRef);
      const name = [child.givenName, child.familyName].filter(Boolean).join(' ') || 'Name not recorded';
      if (truth) known.set(`${action.data.reference} ${name}`, truth);
    }
  }
  return (reference, name) => known.get(`${reference} ${name}`);
}

/** When the desk looks: every two hours through the night, and every five minutes of the school morning. */
function deskHours(night: NightPlan): Set<Instant> {
  const hours = new Set<Instant>();
  const morning = londonDateOf(night.endsAt);
  for (let at = plusMinutes(night.startsAt, 90); at < londonInstant(morning, '05:00'); at = plusMinutes(at, 120)) hours.add(at);
  for (let at = londonInstant(morning, '06:30'); at <= londonInstant(morning, '10:05'); at = plusMinutes(at, 5)) hours.add(at);
  return hours;
}
