import type { IncidentData } from '../../../../events/incident.ts';
import type { ReportedChild } from '../../../../events/people.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import type { Account } from '../../../../shared/domain/accounts/account.ts';
import { isNamedLead, maySeeShielded } from '../../../../shared/domain/access/named-lead.ts';
import { isRestricted } from '../../../../shared/domain/access/is-restricted.ts';
import { restrictedGroup } from '../../../../shared/domain/access/roles.ts';
import { mayBeParty, partyKeysOf } from '../../../../shared/domain/recipients/party.ts';
import { userAsCandidate } from '../../../../shared/domain/portal/user-as-candidate.ts';
import type { StoredVersion } from '../../../../shared/ports/incident-store.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import type { Visit } from '../../app/page.ts';
import type { Speech } from '../../words/speech.ts';

/** Incidents of one visit, each read once, and whether this user may know of them. */
export interface Cases {
  /** The incident in its latest version; undefined if none is stored. */
  incident(reference: string): Promise<IncidentData | undefined>;
  /** Whether the words meant for the school of this child name a protected address: asked at intake, since no store but one that nobody reads holds it. */
  namesProtected(reference: string, childRef: string | null): Promise<boolean>;
  /**
   * False if the user is, or may be, a party or related to one, or if the case is kept to the restricted group and they are outside it: then
   * the case is nowhere, not even in a count (ruling 6). Breaking the glass opens one restricted case to one session; never to a party.
   */
  maySee(reference: string): Promise<boolean>;
  /** False for whoever may know that a shielded child's review is there, with its clock, and nothing of the child (ruling 12). */
  mayKnowShielded(reference: string): Promise<boolean>;
  /** Who may, of the force. */
  namedLeads(): Promise<readonly Account[]>;
}

/** What stands in the session for an incident that was opened to it: no reference. */
export function glassOf(force: string, reference: string): string {
  return opaqueIdOf('glass', force, reference);
}

/** `glass: 'whole'`: what was opened in an emergency stays closed, as for what is printed or leaves the desk as a file. */
export function casesOf({ deps, user, session }: Visit, force: string, { glass = 'as-broken' }: { readonly glass?: 'as-broken' | 'whole' } = {}): Cases {
  const known = new Map<string, Promise<StoredVersion | undefined>>();
  const candidate = userAsCandidate(user);
  const latest = (reference: string) => {
    const found = known.get(reference) ?? deps.incidents.latest(force, reference, 'incident');
    known.set(reference, found);
    return found;
  };
  const incident = async (reference: string) => {
    const content = (await latest(reference))?.content;
    return content?.kind === 'incident' ? content.data : undefined;
  };
  const glassIsBroken = async (reference: string) => glass === 'as-broken' && ((await deps.sessions.glassBrokenUntil(session.idHash, glassOf(force, reference))) ?? 0) > deps.realNow();
  let accounts: Promise<readonly Account[]> | undefined;
  const ofForce = () => (accounts ??= deps.accounts.ofForce(force));
  return {
    incident,
    namedLeads: async () => (await ofForce()).filter(isNamedLead),
    mayKnowShielded: async (reference) => maySeeShielded(user, isNamedLead(user) ? [] : await ofForce()) || glassIsBroken(reference),
    namesProtected: async (reference, childRef) => childRef !== null && ((await latest(reference))?.namesProtected ?? []).includes(childRef),
    async maySee(reference) {
      if (reference === '') return true;
      const data = await incident(reference);
      if (!data) return true;
      if (mayBeParty(candidate, partyKeysOf(data))) return false;
      if (!isRestricted(data) || restrictedGroup.includes(user.role)) return true;
      return glassIsBroken(reference);
    },
  };
}

/** Open tasks that this user may know of, the earliest desk clock first. */
export async function openTasks(visit: Visit, force: string, cases: Cases): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for (let cursor: string | undefined, pages = 0; pages < 20; pages++) {
    const page = await visit.deps.book.openTasks(force, cursor);
    tasks.push(...page.items);
    cursor = page.cursor;
    if (!cursor) break;
  }
  const visible = await Promise.all(tasks.map((task) => cases.maySee(task.reference)));
  // Whose glass was broken, and who was kept out, is for supervisors: also where this user has the incident open.
  return tasks.filter(({ detail }, i) => visible[i] && (detail.kind !== 'break-glass' || visit.user.role === 'supervisor'));
}

/** A task's id holds the force's reference; its address must not. */
export function taskAddress({ force, taskId }: Pick<Task, 'force' | 'taskId'>): string {
  return opaqueIdOf('task', force, taskId);
}

/** The open task of an address, if this user may know of it. */
export async function taskAt(visit: Visit, force: string, cases: Cases): Promise<Task | undefined> {
  const address = visit.params['task'] ?? '';
  return (await openTasks(visit, force, cases)).find((task) => taskAddress(task) === address);
}

export function childOf(incident: IncidentData | undefined, childRef: string | null): ReportedChild | undefined {
  return incident?.children.find((child) => child.childRef === childRef);
}

/** What stands for the name of a child whose review is a named lead's. */
export const protectedChild = 'A protected child';

/** "Ruby Tansley", as far as the officer knew. */
export function reportedName(child: ReportedChild | undefined, say: Speech['say']): string {
  return [child?.givenName, child?.familyName].filter(Boolean).join(' ') || say('Name not recorded');
}
