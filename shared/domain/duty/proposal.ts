import type { PolicyPack } from '../../policy/policy-pack.ts';
import type { PlacementDecision, TaskDecision, TaskDetail } from './task.ts';

/** What whoever chose had in front of them. */
export interface Evidence {
  /** A fact of the chosen pupil differs from what was reported. */
  readonly differs: boolean;
  /** The child's home authority as reported. */
  readonly homeAuthority: string | undefined;
}

export function isPlacement(decision: TaskDecision): decision is PlacementDecision {
  return decision.kind === 'pupil' || decision.kind === 'school' || decision.kind === 'authority';
}

/** Whether the force's policy asks for a second person. What the machine put first and nothing speaks against takes one under `against-the-evidence`. */
export function needsSecondPerson(rule: PolicyPack['desk']['secondPerson'], detail: Extract<TaskDetail, { kind: 'place' }>, decision: PlacementDecision, evidence: Evidence): boolean {
  switch (rule) {
    case 'never': return false;
    case 'always': return true;
    case 'against-the-evidence': return isAgainst(detail, decision, evidence);
    default: {
      const unknown: never = rule;
      throw new Error(`unknown rule ${String(unknown)}`);
    }
  }
}

/** A school looked up by hand where none was suggested has no evidence but the person's own. */
function isAgainst({ pupils, schools }: Extract<TaskDetail, { kind: 'place' }>, decision: PlacementDecision, { differs, homeAuthority }: Evidence): boolean {
  switch (decision.kind) {
    case 'pupil': return differs || pupils[0]?.pupilId !== decision.pupilId;
    case 'school': return schools[0]?.urn !== decision.urn;
    case 'authority': return homeAuthority !== decision.code;
    default: {
      const unknown: never = decision;
      throw new Error(`unknown decision ${JSON.stringify(unknown)}`);
    }
  }
}
