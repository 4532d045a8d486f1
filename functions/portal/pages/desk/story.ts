import { isDecision } from '../../../../shared/domain/duty/decision-cause.ts';
import type { Duty } from '../../../../shared/domain/duty/duty.ts';
import type { DutyEvent } from '../../../../shared/domain/duty/duty-events.ts';
import { type MailStanding, standingOf } from '../../../../shared/domain/mail/mail-events.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import type { PortalDeps } from '../../app/deps.ts';
import type { Speech } from '../../words/speech.ts';

/** What stands beneath an event of a child's story: by whom, and what became of an email. */
export interface Beneath {
  readonly by?: string;
  readonly mail?: string;
}

const roles: Readonly<Record<Adult['role'], string>> = {
  'designated-safeguarding-lead': 'the designated safeguarding lead', 'deputy-safeguarding-lead': 'a deputy safeguarding lead', head: 'the head', 'education-safeguarding-officer': 'the authority\'s education-safeguarding officer',
};
const machines: Readonly<Record<string, string>> = { clock: 'the clock', match: 'the match', roll: 'a change of the roll', machine: 'the match' };

const becameWords: Readonly<Record<MailStanding, string>> = {
  arrived: 'The email arrived.', failed: 'The email did not arrive.', 'in-doubt': 'The email was held up or turned away for now.', 'on-its-way': 'No word yet of whether the email arrived.',
};

/**
 * For each event in turn. Our own people stand by name; at a school a person stands by role alone, since the story names nobody there.
 * Each person is read once, and of each email at most what three keys say of it.
 */
export async function beneathEvents(deps: Pick<PortalDeps, 'directory' | 'mail'>, duty: Duty, history: readonly DutyEvent[], say: Speech['say']): Promise<readonly Beneath[]> {
  const known = new Map<string, Promise<string>>();
  const once = (id: string, read: () => Promise<string>): Promise<string> => {
    const found = known.get(id) ?? read();
    known.set(id, found);
    return found;
  };
  const user = (sub: string) => once(`user ${sub}`, async () => (machines[sub] === undefined ? undefined : say(machines[sub])) ?? (await deps.directory.user(sub))?.name ?? sub);
  const adult = (id: string) => once(`adult ${id}`, async () => {
    const role = (await deps.directory.adult(id))?.role;
    return say(role ? roles[role] : 'somebody no longer in the directory');
  });
  return Promise.all(history.map(async (event): Promise<Beneath> => {
    if (event.kind === 'placed') return { by: say(event.placement.source === 'policy' ? 'By the force\'s policy' : isDecision(event.placement.cause) ? 'As a person decided' : 'By the match') };
    if (event.kind === 'alerted') return { by: say('To {who}', { who: await adult(event.adultId) }), mail: say(await becameOf(deps, duty, history, event)) };
    if (event.kind === 'setting-not-sent') return { by: say('By {who}', { who: await user(event.decidedBy) }) };
    if (event.kind === 'ended' || event.kind === 'question-ended') {
      const { ending } = event;
      if (ending.kind === 'not-sent') return { by: say('Proposed by {who}; agreed to by {second}', { who: await user(ending.decidedBy), second: await user(ending.approvedBy) }) };
      return ending.kind === 'out-of-scope' ? {} : { by: say('By {who}', { who: await user(ending.by) }) };
    }
    // Whoever is passed over is told of nothing; officers of the force stand in the event's own words.
    if (event.kind === 'passed-over' || event.kind === 'withdrawn' || event.kind === 'hold-lifted') return {};
    if ('proposedBy' in event && event.proposedBy !== undefined && event.proposedBy !== event.by) return { by: say(event.kind === 'decided' ? 'Proposed by {proposer}; agreed to by {who}' : 'Proposed by {proposer}; returned by {who}', { proposer: await user(event.proposedBy), who: await user(event.by) }) };
    if ('by' in event) return { by: say('By {who}', { who: await user(event.by) }) };
    return 'adultId' in event ? { by: say('By {who}', { who: await adult(event.adultId) }) } : {};
  }));
}

/** An email is kept under the instant for which it was sent: the release, or, for a deputy, the hour of the deputy. */
async function becameOf({ mail }: Pick<PortalDeps, 'mail'>, duty: Duty, history: readonly DutyEvent[], { setting, adultId, step, at }: Extract<DutyEvent, { kind: 'alerted' }>): Promise<string> {
  const released = history.findLast((event) => event.kind === 'released' && event.setting === setting && event.at <= at)?.at;
  const deputyAt = duty.settings[setting]?.clocks.deputyAt;
  const instants = [...new Set([released, deputyAt, at])].filter((instant) => instant !== undefined);
  const said = await Promise.all(instants.map((releasedAt) => mail.events({ adultId, setting, releasedAt, step })));
  return becameWords[standingOf(said.flat())];
}
