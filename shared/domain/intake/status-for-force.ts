import type { ChildStatus } from '../../../events/api.ts';
import type { IncidentData } from '../../../events/incident.ts';
import type { PolicyPack } from '../../policy/policy-pack.ts';
import type { Duty, WaitReason } from '../duty/duty.ts';
import { gapsOfChild } from './gaps.ts';

/**
 * Where one child has got to, as the force may know it: its state, each setting by kind alone, and what is still wanted of it.
 * A protected child's settings are left out altogether, so that not even their number tells anything.
 * @param incident the version that last listed the child; undefined where it cannot be had
 */
export function statusForForce(duty: Duty, incident: IncidentData | undefined, policy: PolicyPack): ChildStatus {
  const child = incident?.children.find(({ childRef }) => childRef === duty.childRef);
  const gaps = incident && child && !duty.ended ? gapsOfChild(incident, child, policy) : { required: [], asked: [] };
  return {
    childRef: duty.childRef, state: duty.state, since: duty.since, basis: duty.basis,
    settings: isProtected(duty, incident) ? [] : settingsOf(duty),
    missing: { required: [...gaps.required], asked: [...gaps.asked] },
  };
}

/** Those that were never the child's, or are not to be told, are left out. Sorted by what is told of them, so that their order tells nothing. */
function settingsOf(duty: Duty): ChildStatus['settings'] {
  return Object.values(duty.settings)
    .flatMap(({ setting, state }) => (state === 'not-theirs' || state === 'not-sent' ? [] : [{ kind: setting.kind, state }]))
    .sort((a, b) => `${a.kind} ${a.state}`.localeCompare(`${b.kind} ${b.state}`));
}

const protectedReasons: readonly WaitReason[] = ['protected-address', 'shielded-child'];

function isProtected(duty: Duty, incident: IncidentData | undefined): boolean {
  if (!incident || (duty.waiting && protectedReasons.includes(duty.waiting.reason))) return true;
  const child = incident.children.find(({ childRef }) => childRef === duty.childRef);
  return !child || child.adopted === true || incident.place?.addressKind === 'confidential' || incident.doNotDiscloseTo !== undefined
    || [...(child.addresses ?? []), ...incident.people.flatMap(({ addresses }) => addresses ?? [])].some(({ confidential }) => confidential === true)
    || (incident.holds ?? []).some(({ kind, childRefs }) => kind === 'protected-address-or-identity' && (childRefs?.includes(duty.childRef) ?? true));
}
