import { BatchWriteCommand, DynamoDBDocumentClient, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { DynamoPeople } from '../../shared/adapters/dynamodb/dynamo-people.ts';
import { DynamoRiskHistory } from '../../shared/adapters/dynamodb/dynamo-risk-history.ts';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { judgeAnew } from '../../shared/domain/risk/judge-anew.ts';
import { packOf } from '../../shared/policy/packs.ts';
import { monthsKept } from '../../shared/policy/months-kept.ts';
import { tables } from '../../infra/topology.ts';
import { anAssessor, anIncident, aPerson, force } from '../functions/assess/an-assessor.ts';

const pack = (() => {
  const found = packOf(force);
  if (!found) throw new Error('no pack');
  return found;
})();
const store = mockClient(DynamoDBDocumentClient);
const where = { client: documentClient({ endpoint: 'http://127.0.0.1:1', region: 'eu-west-2', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } }), table: 't', keep: () => monthsKept(pack) };
/** Every item that was written. */
function written(): Record<string, unknown>[] {
  return store.calls().flatMap(({ args: [command] }): Record<string, unknown>[] => {
    if (command instanceof PutCommand) return [command.input.Item ?? {}];
    if (command instanceof TransactWriteCommand) return (command.input.TransactItems ?? []).flatMap(({ Put }) => (Put?.Item ? [Put.Item] : []));
    if (command instanceof BatchWriteCommand) return Object.values(command.input.RequestItems ?? {}).flat().flatMap(({ PutRequest }) => (PutRequest?.Item ? [PutRequest.Item] : []));
    return [];
  });
}
const seconds = (at: string) => Date.parse(at) / 1000;

describe('how long what assess keeps is kept', () => {
  beforeEach(() => {
    store.reset();
    store.onAnyCommand().resolves({});
  });

  it('both tables let the store remove what has expired', () => {
    expect([tables.people, tables.history].map((spec) => 'expires' in spec && spec.expires)).toEqual([true, true]);
  });

  it('people, and what the rules made of an incident, go when the months after its report are over, never earlier', async () => {
    const stage = anAssessor();
    const reportedAt = '2026-01-10T12:00:00Z';
    await stage.report(anIncident('R1', reportedAt, { people: [aPerson('p1', 'victim', { personId: 'N-V', givenName: 'Ava', familyName: 'Tansley', dateOfBirth: '1990-03-14' }), aPerson('p2', 'suspect', { personId: 'N-P' })] }));
    const filed = await stage.history.filed(force, 'R1');
    const { occurrences } = await stage.people.ofIncident(force, 'R1');
    if (!filed) throw new Error('not filed');
    await new DynamoPeople(where).replace(force, 'R1', [], occurrences);
    const history = new DynamoRiskHistory(where);
    await history.file(filed, undefined);
    const judged = judgeAnew(filed, filed.facts, undefined, pack, '2026-01-11T00:00:00Z');
    if (judged) await history.judge(judged, 0);
    await history.record(force, 'R1', { kind: 'primary-withdrawn', at: reportedAt, by: 's', rank: 'sergeant', reason: 'r' });
    expect(written().length).toBeGreaterThan(8);
    for (const item of written()) {
      expect(item['expiresAt'], JSON.stringify([item['pk'], item['sk']])).toBe(seconds(reportedAt) + 72 * 31 * 86_400);
      expect(item['expiresAt']).toBeGreaterThanOrEqual(seconds('2032-01-10T12:00:00Z'));
    }
  });

  it('a decision about an identifier, and an open question, are kept for as long as they are needed', async () => {
    const people = new DynamoPeople(where);
    const at = '2026-01-10T12:00:00Z';
    await people.decide(force, { kind: 'split', decisionId: 'd1', at, by: 's', reason: 'r', identifier: 'id:N-1', occurrences: [{ reference: 'R1', ref: 'p/p1' }] });
    const question = { questionId: 'q', force, about: { reference: 'R1', ref: 'p/p1' }, why: 'may-be-the-same', candidates: [], revision: 1, state: 'open', openedAt: at, dueAt: at } as const;
    await people.putQuestion(question, 0);
    expect(written().map((item) => item['expiresAt'])).toEqual([undefined, undefined, undefined]);
    await people.decide(force, { kind: 'different', decisionId: 'd2', at, by: 's', reason: 'r', one: { reference: 'R1', ref: 'p/p1' }, other: { reference: 'R2', ref: 'p/p1' } });
    await people.putQuestion({ ...question, state: 'answered', closedAt: at, revision: 2 }, 1);
    expect(written().slice(3).map((item) => item['expiresAt'])).toEqual([...Array.from({ length: 3 }, () => seconds(at) + 72 * 31 * 86_400), seconds(at) + 24 * 31 * 86_400]);
  });

  it('a force\'s shorter rule never takes away what a rule still counts', () => {
    const short = { ...pack, retention: { peopleMonths: 12, historyMonths: 12, questionMonths: 1, sources: {} }, risk: { ...pack.risk, serialPerpetrator: { ...pack.risk.serialPerpetrator, months: 60 } } };
    expect(monthsKept(short)).toEqual({ peopleMonths: 61, historyMonths: 61, questionMonths: 1 });
    expect(monthsKept(pack)).toEqual({ peopleMonths: 72, historyMonths: 72, questionMonths: 24 });
  });
});
