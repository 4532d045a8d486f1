import type * as z from 'zod';
import { calendarChanged, caseAlert, caseClock, contactChanged, disclosuresReleased, incidentJudged, incidentMatched, incidentsToJudge, incidentStored, incidentToAssess, linkDecided, mailToCheck, maracReferred, periodToReconcile, questionAlert, questionLate, taskDecided } from '../../events/internal.ts';
import { queues, type QueueName } from '../topology.ts';
import { componentSchemas, idOf, reference } from './json-schemas.ts';

const carried: Readonly<Record<QueueName, readonly z.core.$ZodType[]>> = {
  match: [incidentStored, taskDecided], plan: [incidentMatched, calendarChanged], deliver: [disclosuresReleased, contactChanged], report: [periodToReconcile], mail: [mailToCheck],
  assess: [incidentToAssess, incidentsToJudge, maracReferred, linkDecided, questionLate], cases: [incidentJudged, caseClock, caseAlert, questionAlert],
};

/** AsyncAPI 3.0 of what the stages tell one another over their queues: ids only, never a name. */
export function asyncApi(): unknown {
  const names = Object.keys(queues) as QueueName[];
  const messages = names.flatMap((queue) => carried[queue]);
  return {
    asyncapi: '3.0.0',
    info: { title: 'First Bell: messages between stages', version: '1.0.0', license: { name: 'MIT' }, description: 'Generated from events/internal.ts and infra/topology.ts. After intake, messages carry ids, never names.' },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(names.map((queue) => [queue, {
      address: queue, description: queues[queue].carries,
      messages: Object.fromEntries(carried[queue].map((schema) => [idOf(schema), { $ref: `#/components/messages/${idOf(schema)}` }])),
    }])),
    operations: Object.fromEntries(names.map((queue) => [`receive-${queue}`, { action: 'receive', channel: { $ref: `#/channels/${queue}` }, summary: queues[queue].carries }])),
    components: {
      messages: Object.fromEntries(messages.map((schema) => [idOf(schema), { name: idOf(schema), contentType: 'application/json', payload: reference(idOf(schema)) }])),
      schemas: componentSchemas(messages),
    },
  };
}
