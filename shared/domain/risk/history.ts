import { householdOf, perpetratorsOf, type Dated, type IncidentFact, type ReferralFact } from './facts.ts';
import { added, addedLatest, nothingYet, type Timeline } from './timeline.ts';

type Incidents = Timeline<IncidentFact>;

export interface VictimHistory {
  incidents: Incidents;
  /** Kept by `addedLatest`. */
  latest: Incidents;
}

/** A victim and one known perpetrator. */
export interface PairHistory {
  incidents: Incidents;
  crimes: Incidents;
  referrals: Timeline<ReferralFact>;
}

export interface PerpetratorHistory {
  incidents: Incidents;
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
    case 'marac-referral': {
      const pair = pairOf(perpetratorOf(history, fact.perpetratorId), fact.victimId);
      const referral = entry as Dated<ReferralFact>;
      pair.referrals = added(pair.referrals, referral, [referral]);
      return;
    }
    default:
      fact satisfies never;
  }
}

function addIncident(history: History, fact: IncidentFact, entry: Dated<IncidentFact>): void {
  const alone = [entry];
  const victim = found(history.victims, fact.victimId, () => ({ incidents: nothingYet, latest: nothingYet }));
  victim.incidents = added(victim.incidents, entry, alone);
  victim.latest = addedLatest(victim.latest, entry, alone);
  for (const id of perpetratorsOf(fact)) {
    const perpetrator = perpetratorOf(history, id);
    perpetrator.incidents = added(perpetrator.incidents, entry, alone);
    const pair = pairOf(perpetrator, fact.victimId);
    pair.incidents = added(pair.incidents, entry, alone);
    if (fact.isCrime) pair.crimes = added(pair.crimes, entry, alone);
  }
  for (const child of new Set(fact.childIds)) addTo(history.children, child, entry, alone);
  const household = householdOf(fact);
  if (household !== null) addTo(history.households, household, entry, alone);
}

function addTo(map: Map<string, Incidents>, key: string, entry: Dated<IncidentFact>, alone: Incidents): void {
  const before = map.get(key) ?? nothingYet;
  const after = added(before, entry, alone);
  if (after !== before) map.set(key, after);
}

const perpetratorOf = (history: History, id: string): PerpetratorHistory => found(history.perpetrators, id, () => ({ incidents: nothingYet, pairs: new Map() }));

const pairOf = (perpetrator: PerpetratorHistory, victimId: string): PairHistory =>
  found(perpetrator.pairs, victimId, () => ({ incidents: nothingYet, crimes: nothingYet, referrals: nothingYet }));

function found<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
