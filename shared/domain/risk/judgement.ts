import type { Instant } from '../time.ts';
import type { Assessment } from './assess-incident.ts';
import type { IncidentFact } from './facts.ts';
import type { RiskFlag } from './flags.ts';

/** A flag that was raised and no longer holds: withdrawn with its reason, never erased. */
export interface FallenFlag {
  readonly flag: RiskFlag;
  readonly raisedAt: Instant;
  readonly fellAt: Instant;
  /** In words without names: "An incident it counted was withdrawn." */
  readonly reason: string;
  /** The fact that it was raised on, where that is not the first of the incident (`further`). */
  readonly factId?: string;
}

/** A second or later person harmed in one incident: judged with a fact of their own, whose id is the reference, `~` and the personRef. */
export interface FurtherVictim {
  readonly fact: IncidentFact;
  readonly assessment: Assessment;
}

/** What the rules find of one incident now. It is judged anew whenever something it touches comes late, changes or is withdrawn. */
export interface Judgement {
  readonly force: string;
  readonly reference: string;
  /** Version of the incident that was judged. */
  readonly version: number;
  /** From 1; rises whenever what is found changes. */
  readonly revision: number;
  readonly judgedAt: Instant;
  /** The force withdrew it: nothing of it counts, and every flag has fallen. */
  readonly withdrawn: boolean;
  /** Kept to a restricted group. */
  readonly restricted: boolean;
  /** The incident as it was judged; its ids of people are those of `shared/domain/people`: one id, one person. Undefined where nobody is recorded as harmed yet. */
  readonly fact: IncidentFact | undefined;
  /** Code of the authority where the person harmed lives, as far as known. */
  readonly authority: string | undefined;
  readonly assessment: Assessment | undefined;
  readonly fallen: readonly FallenFlag[];
  /** Every other person harmed, in the order of the force's list. The children and the address of the incident are counted with the first alone, so that one incident never counts twice for them. */
  readonly further?: readonly FurtherVictim[];
  /** Each accuses the other, and no sergeant has recorded yet who did what to whom: both are taken as harmed, and nobody as having done it. */
  readonly undecided?: true;
}
