import { policeEvents } from '../../events/police.ts';
import * as internal from '../../events/internal.ts';
import { asyncApi } from './async-api.ts';
import { jsonSchemaOf } from './json-schemas.ts';
import { openApi } from './open-api.ts';

const internalMessages = [internal.incidentStored, internal.taskDecided, internal.incidentMatched, internal.disclosuresReleased, internal.contactChanged, internal.calendarChanged, internal.periodToReconcile, internal.mailToCheck, internal.incidentToAssess, internal.maracReferred, internal.incidentsToJudge, internal.linkDecided, internal.questionLate, internal.incidentJudged, internal.caseClock, internal.caseAlert, internal.questionAlert];

/** Every generated contract, by its path below events/generated/. The same text each time. */
export function generateContracts(): ReadonlyMap<string, string> {
  const schemas = [
    ...Object.entries(policeEvents),
    ...internalMessages.map((schema) => [schema.shape.type.def.values[0], schema] as const),
  ].map(([type, schema]) => [`schemas/${type}.schema.json`, jsonSchemaOf(schema, `urn:first-bell:schema:${type}`)] as const);
  return new Map([...schemas, ['openapi.json', openApi()] as const, ['asyncapi.json', asyncApi()] as const].map(([path, document]) => [path, `${JSON.stringify(document, null, 2)}\n`]));
}
