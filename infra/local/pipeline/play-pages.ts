import { londonDateOf, londonInstant } from '../../../shared/domain/clocks/london-time.ts';
import { earlierOf, type Instant, plusMinutes } from '../../../shared/domain/time.ts';
import { planNight, usualStarts } from '../world/night/plan-night.ts';
import { policeClient } from '../start/first-items.ts';
import { openLaptop } from '../start/open-laptop.ts';
import { PortalVisitor } from '../start/portal-visitor.ts';
import { openSentLog } from '../start/sent-log.ts';
import { SimulatedForce } from '../start/simulated-force.ts';
import { type Asked, meteredCode } from './counts.ts';
import { meteredStages } from './metered-stages.ts';
import { type PageCost, walkPages } from './walk-pages.ts';

export interface PagesOptions {
  readonly stateDir: string;
  readonly seed: number;
  readonly incidents: number;
  readonly onProgress: (text: string) => void;
}

/** A night of the simulated force, and at seven in the morning somebody of each role who opens every page that links lead to. */
export async function playPages({ stateDir, seed, incidents, onProgress }: PagesOptions): Promise<readonly PageCost[]> {
  const startsAt = usualStarts.weekday;
  let met: Asked[] = [];
  const laptop = await openLaptop({
    stateDir, plan: { seed, incidents, weekend: false, register: null, links: null, pupils: 20_000 }, startsAt, mode: 'stepped', ports: 'free', stages: meteredStages(['portal']), onProgress,
    onLog: ({ function: name, text }) => {
      if (name === 'portal' && text.includes(meteredCode)) met.push((JSON.parse(text) as { asked: Asked }).asked);
    },
  });
  const { stack, world, people, due } = laptop;
  const sent = openSentLog(stateDir);
  try {
    const night = planNight({ world, seed, startsAt, weekend: false, incidents });
    const force = new SimulatedForce({ apiUrl: stack.urls.api, source: policeClient.sources[0] ?? '', token: () => stack.signIn.tokenFor(policeClient.clientId), plan: night, log: sent });
    const next = async (): Promise<Instant | null> => {
      const rows = (await Promise.all([due.earliest('release'), due.earliest('chase')])).flatMap((row) => row?.at ?? []);
      return rows.length === 0 ? null : rows.reduce(earlierOf);
    };
    const to = (at: Instant): Promise<void> => (at > stack.clock.now() ? stack.advanceTo(at, { earliestDue: next }) : Promise.resolve());
    const morning = plusMinutes(londonInstant(londonDateOf(night.endsAt), '07:00'), 10);
    for (const action of force.left().filter(({ at }) => at < morning)) {
      await to(action.at);
      await force.send(action);
      await stack.quiet();
    }
    await to(morning);
    await stack.quiet();

    const measure = async (what: () => Promise<unknown>): Promise<readonly Asked[]> => {
      met = [];
      await what();
      // What a function says of itself comes after its answer.
      for (let waited = 0; met.length === 0 && waited < 2000; waited += 10) await new Promise((done) => { setTimeout(done, 10); });
      await new Promise((done) => { setTimeout(done, 20); });
      return met;
    };
    const told = stack.mail.accepted.flatMap(({ to: mailboxes }) => mailboxes.map((mailbox) => mailbox.toLowerCase()));
    const walkers = [
      { who: 'key adult', person: people.find(({ email, id }) => told.includes(email.toLowerCase()) && world.keyAdults.some(({ adultId }) => adultId === id)) },
      ...[...new Map(world.staff.map((staff) => [staff.role, staff])).values()].filter(({ role }) => role !== 'inspector').map(({ role, staffId }) => ({ who: role.replaceAll('-', ' '), person: people.find(({ id }) => id === staffId) })),
    ];
    const costs: PageCost[] = [];
    for (const { who, person } of walkers) {
      if (!person) continue;
      onProgress(`${who} signs in`);
      const visitor = new PortalVisitor(stack.urls.portal);
      await visitor.signIn({ email: person.email, password: person.password, nextCode: () => stack.signIn.nextCode(person.id) });
      costs.push(...await walkPages({ who, visitor }, measure));
    }
    return costs;
  } finally {
    sent.close();
    await stack.stop();
  }
}
