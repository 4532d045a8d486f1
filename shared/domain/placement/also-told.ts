import type { IncidentData } from '../../../events/incident.ts';
import type { ReportedChild } from '../../../events/people.ts';
import type { PolicyPack } from '../../policy/policy-pack.ts';
import { hidesPlace } from '../duty/hides-place.ts';
import type { Setting } from '../setting.ts';

/**
 * Authorities' officers beside the school, each once, whoever found the school: where the child is staying for now (never where a refuge might be), and
 * of a looked-after child.
 */
export function alsoTold(incident: IncidentData, child: ReportedChild, policy: PolicyPack): Setting[] {
  const staying = !hidesPlace(incident) && child.stayingElsewhere === true && child.stayingAuthority !== undefined && child.stayingAuthority !== child.homeAuthority ? [child.stayingAuthority] : [];
  return [...new Set([...virtualHead(child, policy), ...staying])].map((code): Setting => ({ kind: 'authority', code }));
}

/** The placing authority's officer, for its virtual school head: of a looked-after child, where the policy says so and the authority is known. */
function virtualHead(child: ReportedChild, policy: PolicyPack): string[] {
  const code = child.placingAuthority ?? child.homeAuthority;
  return child.lookedAfter === true && policy.notification.virtualSchoolHead === 'told' && code ? [code] : [];
}
