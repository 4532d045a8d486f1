import type { IncidentData } from '../../../events/incident.ts';
import type { ReportedChild } from '../../../events/people.ts';
import type { PolicyPack } from '../../policy/policy-pack.ts';
import { notRecorded } from '../notification/write-notification.ts';

/** Fields that the force's policy wants of a child and that were not sent, by the policy's names. */
export interface Gaps {
  readonly childRef: string;
  readonly required: readonly string[];
  readonly asked: readonly string[];
}

export function gapsOfChild(incident: IncidentData, child: ReportedChild, policy: PolicyPack): Gaps {
  const missing = notRecorded(incident, child, policy);
  const required = new Set(policy.notification.requiredFields);
  return { childRef: child.childRef, required: missing.filter((field) => required.has(field)), asked: missing.filter((field) => !required.has(field)) };
}

/** Only children of whom something is missing. A gap never delays a release: the page says "not recorded" and the officer is chased. */
export function gapsOf(incident: IncidentData, policy: PolicyPack): Gaps[] {
  return incident.children.map((child) => gapsOfChild(incident, child, policy)).filter(({ required, asked }) => required.length + asked.length > 0);
}
