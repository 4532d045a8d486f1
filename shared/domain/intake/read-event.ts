import { type PoliceEvent, type PoliceEventType, policeEvents } from '../../../events/police.ts';
import { epochMs, type Instant, plusMinutes } from '../time.ts';
import { check, type Checked, type FieldFault } from './explain-faults.ts';

/** How far ahead of ours a force's clock may be. */
export const clockToleranceMinutes = 10;

/** Reads one event as it came: its shape, its fields, and that nothing in it claims to be in the future. */
export function readEvent(raw: unknown, now: Instant): Checked<PoliceEvent> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refused('(the whole)', 'expected one CloudEvent: an object');
  const type: unknown = 'type' in raw ? raw.type : undefined;
  if (typeof type !== 'string' || !isKnown(type)) return refused('type', `expected one of ${Object.keys(policeEvents).join(', ')}`);
  const checked: Checked<PoliceEvent> = check<PoliceEvent>(policeEvents[type], raw);
  if (!checked.ok) return checked;
  const faults = futureFaults(checked.value, now);
  return faults.length > 0 ? { ok: false, faults } : checked;
}

function isKnown(type: string): type is PoliceEventType {
  return Object.hasOwn(policeEvents, type);
}

function refused(field: string, expected: string): Checked<PoliceEvent> {
  return { ok: false, faults: [{ field, expected }] };
}

/** A report dated next year would put the deadline in next year, and nobody would notice until then. */
function futureFaults(event: PoliceEvent, now: Instant): FieldFault[] {
  const instants: [string, Instant | undefined][] = [['time', event.time]];
  if (event.type === 'force.period-closed') instants.push(['data.periodEnd', event.data.periodEnd]);
  else if (event.type !== 'incident.withdrawn') instants.push(['data.reportedAt', event.data.reportedAt], ['data.suspectStatus.asAt', event.data.suspectStatus?.asAt]);
  const latest = epochMs(plusMinutes(now, clockToleranceMinutes));
  return instants.flatMap(([field, at]) => (at !== undefined && epochMs(at) > latest ? [{ field, expected: `must not be more than ${clockToleranceMinutes} minutes in the future` }] : []));
}
