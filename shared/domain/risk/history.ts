import { householdOf, perpetratorsOf, type Dated, type IncidentFact, type ReferralFact } from './facts.ts';
import { put, putLatest, type Timeline } from './timeline.ts';

type Incidents = Timeline<IncidentFact>;

export interface VictimHistory {
  readonly incidents: Incidents;
  /** Kept by `putLatest`. */
  readonly latest: Incidents;
}

/** A victim and one known perpetrator. */
export interface PairHistory {
  readonly incidents: Incidents;
  readonly crimes: Incidents;
  readonly referrals: Timeline<ReferralFact>;
}

export interface PerpetratorHistory {
  readonly incidents: Incidents;
  readonly pairs: Map<string, PairHistory>;
}

/**
 * What came before, by whom it concerns. Facts are added in judging order, each after it was judged, so that nothing later is ever seen.
 * Looking at one person touches nothing of another's.
 */
export interface History {
  readonly victims: Map<string, VictimHistory>;
  readonly perpetrators: Map<string, PerpetratorHistory>;
  readonly children: Map<string, Incidents>;
  readonly households: Map<string, Incidents>;
}

export function emptyHistory(): History {
  return { victims: new Map(), perpetrators: new Map(), children: new Map(), households: new Map() };
}

export function addToHistory(history: History, entry: Dated): void {
  const { fact } = entry;
  switch (fact.type) {
    case 'incident':
      addIncident(history, fact, entry as Dated<IncidentFact>);
      return;
    case 'marac-referral':
      put(pairOf(perpetratorOf(history, fact.perpetratorId), fact.victimId).referrals, entry as Dated<ReferralFact>);
      return;
    default:
      fact satisfies never;
  }
}

function addIncident(history: History, fact: IncidentFact, entry: Dated<IncidentFact>): void {
  const victim = found(history.victims, fact.victimId, () => ({ incidents: [], latest: [] }));
  put(victim.incidents, entry);
  putLatest(victim.latest, entry);
  for (const id of perpetratorsOf(fact)) {
    const perpetrator = perpetratorOf(history, id);
    put(perpetrator.incidents, entry);
    const pair = pairOf(perpetrator, fact.victimId);
    put(pair.incidents, entry);
    if (fact.isCrime) put(pair.crimes, entry);
  }
  for (const child of new Set(fact.childIds)) put(found(history.children, child, () => []), entry);
  const household = householdOf(fact);
  if (household !== null) put(found(history.households, household, () => []), entry);
}

const perpetratorOf = (history: History, id: string): PerpetratorHistory => found(history.perpetrators, id, () => ({ incidents: [], pairs: new Map() }));

const pairOf = (perpetrator: PerpetratorHistory, victimId: string): PairHistory => found(perpetrator.pairs, victimId, () => ({ incidents: [], crimes: [], referrals: [] }));

function found<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
