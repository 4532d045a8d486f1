import type { IncidentData } from '../../events/incident.ts';
import { anIncident } from './an-incident.ts';

export const payloads = ['<script>fbx(1)</script>', '"><img src=x onerror=fbx(2)>', "' onmouseover='fbx(3)", '{{ 7 * 191 }}', '{% include "layout/layout.njk" %}', '</title><svg/onload=fbx(4)>', 'javascript:fbx(5)', '${7*191}'];

/** Every free text of an incident becomes the payload; words of closed lists, dates and references stay. */
export function poisoned(payload: string, reference: string, incident: IncidentData = anIncident()): IncidentData {
  const free = new Set(['givenName', 'familyName', 'text', 'town', 'postcode', 'where', 'nowWith', 'by', 'askedBy', 'schoolSummary', 'personId', 'homeAuthority', 'receipt']);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return free.has(key) ? `${payload}${key}` : value;
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]));
    return value;
  };
  return { ...(walk(incident, '') as IncidentData), reference };
}
