import { mayHappen, stateAfter, type Transitions } from '../transitions.ts';
import type { Decided, RecommendationCase, RecommendationEvent, RecommendationStatus } from './recommendation.ts';

const decidedAlready = 'somebody has decided it already, or what it rested on has fallen';
/** Every thing that can happen to a recommendation, and where. `opened` comes before any state. */
export const recommendationTransitions: Transitions<RecommendationStatus, RecommendationEvent['kind']> = {
  opened: { from: [], to: 'waiting', refused: 'it is open already' },
  'reasons-changed': { from: ['waiting', 'confirmed', 'dismissed', 'second-look'], to: 'stays', refused: 'it was withdrawn' },
  withdrawn: { from: ['waiting'], to: 'withdrawn', refused: decidedAlready },
  'raised-again': { from: ['withdrawn', 'dismissed', 'second-look'], to: 'waiting', refused: 'it waits already' },
  escalated: { from: ['waiting', 'second-look'], to: 'stays', refused: decidedAlready },
  confirmed: { from: ['waiting'], to: 'confirmed', refused: decidedAlready },
  dismissed: { from: ['waiting'], to: 'dismissed', refused: decidedAlready },
  'dismissed-for-second-look': { from: ['waiting'], to: 'second-look', refused: decidedAlready },
  'dismissal-upheld': { from: ['second-look'], to: 'dismissed', refused: 'it does not wait for a second look' },
  'dismissal-overturned': { from: ['second-look'], to: 'waiting', refused: 'it does not wait for a second look' },
  'grounds-fell': { from: ['confirmed'], to: 'stays', refused: 'nobody has confirmed it' },
  'grounds-returned': { from: ['confirmed'], to: 'stays', refused: 'nobody has confirmed it' },
  'fall-seen': { from: ['confirmed'], to: 'stays', refused: 'there is nothing to have seen' },
};

/** The recommendation after an event. Pure; the first must be `opened`. */
export function evolveRecommendation(before: RecommendationCase | undefined, event: RecommendationEvent): RecommendationCase {
  if (event.kind === 'opened') {
    if (before) throw new Error('a recommendation is opened once');
    const { at, kind: _kind, ...rest } = event;
    return { ...rest, kind: 'recommendation', subjectId: recommendationSubject(event.factId, event.recommended), number: 1, revision: 1, openedAt: at, status: 'waiting', dismissals: 0 };
  }
  if (!before) throw new Error(`a recommendation begins by being opened, not by "${event.kind}"`);
  const status = stateAfter(recommendationTransitions, before.status, event.kind);
  const next = { ...apply(before, event), status, revision: before.revision + 1 };
  if (status === 'waiting' || status === 'second-look') return without(next, 'closedAt');
  return before.closedAt === undefined ? { ...next, closedAt: event.at } : next;
}

export function recommendationSubject(factId: string, recommended: string): string {
  return `${factId}~${recommended}`;
}

function apply(before: RecommendationCase, event: Exclude<RecommendationEvent, { kind: 'opened' }>): RecommendationCase {
  switch (event.kind) {
    case 'reasons-changed':
      return { ...before, said: event.said };
    case 'withdrawn':
      return { ...before, said: { ...before.said, judged: event.judged }, withdrawn: { at: event.at, reason: event.reason } };
    case 'raised-again':
      return { ...without(before, 'withdrawn', 'escalatedAt', 'secondLook'), said: event.said, decideBy: event.decideBy };
    case 'escalated':
      return { ...before, escalatedAt: event.at };
    case 'confirmed':
      return { ...before, confirmed: { ...decided(event), ...(event.openedCaseId === undefined ? {} : { openedCaseId: event.openedCaseId }) } };
    case 'dismissed':
      return { ...before, dismissals: before.dismissals + 1, dismissed: { ...decided(event), because: before.said.because } };
    case 'dismissed-for-second-look':
      return { ...without(before, 'escalatedAt'), decideBy: event.lookBy, dismissals: before.dismissals + 1, dismissed: { ...decided(event), because: before.said.because } };
    case 'dismissal-upheld':
      return { ...before, secondLook: { ...decided(event), outcome: 'upheld' } };
    case 'dismissal-overturned':
      return { ...without(before, 'escalatedAt'), decideBy: event.decideBy, secondLook: { ...decided(event), outcome: 'overturned' } };
    case 'grounds-fell':
      return { ...before, said: { ...before.said, judged: event.judged }, groundsFell: { at: event.at, reason: event.reason, ...(event.otherPeople ? { otherPeople: true } : {}) } };
    case 'grounds-returned':
      return { ...without(before, 'groundsFell'), said: event.said };
    case 'fall-seen':
      return before.groundsFell ? { ...before, groundsFell: { ...before.groundsFell, seenBy: event.by } } : before;
    default:
      return never(event);
  }
}

export function mayHappenTo(recommendation: RecommendationCase, kind: RecommendationEvent['kind']): boolean {
  return mayHappen(recommendationTransitions, recommendation.status, kind);
}

function decided({ at, by, reason }: Decided): Decided {
  return { at, by, reason };
}

function without<K extends keyof RecommendationCase>(record: RecommendationCase, ...keys: readonly K[]): RecommendationCase {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !(keys as readonly string[]).includes(key))) as unknown as RecommendationCase;
}

function never(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}
