/** Every flag that the rules can raise. A flag rests on allegations, not on findings, and every screen that shows one says so. */
export const riskFlags = [
  'address-cumulative', 'child-cumulative', 'critical-factor', 'grade-rising', 'honour-based', 'marac-repeat', 'pace', 'pair-escalation',
  'repeat-pair', 'repeat-victim', 'serial-perpetrator', 'supervisor-factor', 'visible-high-risk',
] as const;
export type RiskFlag = (typeof riskFlags)[number];

/** What a flag opens for a person to decide; it decides nothing itself. */
export const recommendations = ['idat', 'idva', 'marac', 'supervisor-review'] as const;
export type Recommendation = (typeof recommendations)[number];

/** What was found about one person or place. */
export interface Evidence {
  /** The perpetrator, child or address it is about; left out where it is about the victim or the incident itself. */
  readonly about?: string;
  /** The numbers and codes that the rule compared, by plain name. */
  readonly found: Readonly<Record<string, number | string>>;
  /** Ids of the incidents or referrals that were counted, the earliest date first, the judged one last. */
  readonly counted: readonly string[];
}

export interface FlagReason {
  readonly flag: RiskFlag;
  /** The rule in words, with the pack's numbers in it. */
  readonly rule: string;
  readonly evidence: readonly Evidence[];
  readonly policyVersion: string;
}

/** A flag raised; its reason is worked out when asked for, because a long history makes it long. */
export interface RaisedFlag {
  readonly flag: RiskFlag;
  readonly reason: () => FlagReason;
}
