import * as z from 'zod';
import { incidentData, periodClosedData, withdrawnData } from './incident.ts';
import { instant } from './primitives.ts';

/** CloudEvents 1.0 attributes, structured mode. Attributes that are not listed are allowed and not kept. */
const envelope = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z.object({
    specversion: z.literal('1.0').meta({ description: 'CloudEvents version, always 1.0.', examples: ['1.0'] }),
    id: z.string().min(1).max(128).regex(/^[\x21-\x7e]+$/, 'expected printable characters without spaces').meta({ description: 'Unique within the source. The same id twice with the same content counts once. 1 to 128 printable characters without spaces; no name or other personal data.', examples: ['3f6c1d5e-7a52-4a0e-b7a8-9a52c6d1e0b4'] }),
    source: z.string().min(1).max(256).regex(/^[\x21-\x7e]+$/, 'expected a URI without spaces').meta({ description: 'URI of the sending system, as registered for the client; 1 to 256 characters.', examples: ['https://rms.cheshire.police.example/encompass'] }),
    type: z.literal(type).meta({ description: 'What happened.', examples: [type] }),
    time: instant.meta({ description: 'When the event was made. Not in the future.', examples: ['2026-11-08T23:55:00Z'] }),
    datacontenttype: z.literal('application/json').optional().meta({ description: 'Media type of data, always application/json; may be left out.', examples: ['application/json'] }),
    data,
  });

export const incidentReported = envelope('incident.reported', incidentData).meta({ id: 'IncidentReported', description: 'A domestic abuse incident, told for the first time.' });
export const incidentAmended = envelope('incident.amended', incidentData).meta({ id: 'IncidentAmended', description: 'A later version of an incident, whole.' });
export const incidentWithdrawn = envelope('incident.withdrawn', withdrawnData).meta({ id: 'IncidentWithdrawn', description: "A supervisor's decision to take an incident back." });
export const periodClosed = envelope('force.period-closed', periodClosedData).meta({ id: 'PeriodClosed', description: "The force's count of what it sent in a period." });

export const policeEvents = {
  'incident.reported': incidentReported,
  'incident.amended': incidentAmended,
  'incident.withdrawn': incidentWithdrawn,
  'force.period-closed': periodClosed,
} as const;
export type PoliceEventType = keyof typeof policeEvents;

export const policeEvent = z.discriminatedUnion('type', [incidentReported, incidentAmended, incidentWithdrawn, periodClosed]);
export type PoliceEvent = z.infer<typeof policeEvent>;
export type IncidentReported = z.infer<typeof incidentReported>;
export type IncidentAmended = z.infer<typeof incidentAmended>;
export type IncidentWithdrawn = z.infer<typeof incidentWithdrawn>;
export type PeriodClosed = z.infer<typeof periodClosed>;

/** Bounds of the API, in bytes and events. */
export const limits = { bodyBytes: 4 * 1024 * 1024, eventBytes: 64 * 1024, eventsPerBatch: 100 } as const;
export const mediaTypes = { single: 'application/cloudevents+json', batch: 'application/cloudevents-batch+json', problem: 'application/problem+json' } as const;
