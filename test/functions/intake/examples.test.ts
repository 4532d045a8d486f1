import { describe, expect, it } from 'vitest';
import { accepted, batchAnswer, type Problem, problem } from '../../../events/api.ts';
import { problemUri, type ProblemType } from '../../../events/problems.ts';
import { readExamples, readNearMisses } from '../../events/read-examples.ts';
import { anIntake } from './an-intake.ts';

const examples = readExamples();

describe('the numbered examples', () => {
  it('are all accepted in story order, and make a ledger that equals the force\'s own count', async () => {
    const intake = anIntake('2026-11-09T09:00:00Z');
    for (const { file, body } of examples) {
      const answer = await intake.send(body);
      if (Array.isArray(body)) {
        expect(answer.status, file).toBe(200);
        expect(batchAnswer.strict().parse(answer.body).results.map(({ status }) => status), file).toEqual([202, 202]);
      } else {
        expect(answer.status, `${file} ${JSON.stringify(answer.body)}`).toBe(202);
        expect(accepted.strict().parse(answer.body).outcome, file).toBe('stored');
      }
    }
    const counted = intake.incidents.periodsClosed.values().next().value?.data;
    const { items } = await intake.book.dutiesFirstSent('cheshire', counted?.periodStart ?? '', counted?.periodEnd ?? '');
    expect(items).toHaveLength(counted?.children ?? -1);
    expect(new Set([...intake.incidents.versions.values()].map(({ reference }) => reference)).size).toBe(counted?.incidents);
  });

  it('tell the police discretion from the duty: a friend staying the night, but not a direct victim of sixteen', async () => {
    const intake = anIntake('2026-11-09T09:00:00Z');
    for (const { body } of examples) await intake.send(body);
    const basis = async (reference: string) => (await intake.book.duty({ force: 'cheshire', reference, childRef: 'c1' }))?.basis;
    expect(await basis('CHE-26-0412204')).toBe('discretion');
    expect(await basis('CHE-26-0412188')).toBe('statutory');
    expect(await basis('CHE-26-0412206')).toBe('statutory');
  });
});

describe('the near-misses', () => {
  it.each(readNearMisses().map((miss) => [miss.file, miss] as const))('%s gets the refusal that it says', async (_file, miss) => {
    const intake = anIntake('2026-11-09T09:00:00Z');
    for (const file of miss.after ?? []) expect((await intake.send(examples.find((example) => example.file === file)?.body)).status).toBe(202);
    const before = { versions: intake.incidents.versions.size, duties: intake.book.duties.size };
    const answer = await intake.send(miss.send, { contentType: miss.contentType ?? 'application/cloudevents+json' });
    const told: Problem = problem.strict().parse(answer.body);
    expect(answer.status).toBe(miss.expect.status);
    expect(told.status).toBe(miss.expect.status);
    expect(told.type).toBe(problemUri(miss.expect.problem as ProblemType));
    expect((told.errors ?? []).map(({ field }) => field).sort()).toEqual([...miss.expect.fields].sort());
    // Nothing of it counts; it is kept for a person if it was refused with 400 or 409, and not otherwise.
    expect({ versions: intake.incidents.versions.size, duties: intake.book.duties.size }).toEqual(before);
    const kept = miss.expect.status === 400 || miss.expect.status === 409;
    expect(told.refusalId === undefined).toBe(!kept);
    expect(intake.refused.kept.size).toBe(kept ? 1 : 0);
    expect([...intake.book.tasks.values()].map(({ detail, state }) => [detail.kind, state])).toEqual(kept ? [['refused', 'open']] : []);
    // A row waits for each of its two clocks, but for the desk's where that has come already.
    const clocks = [...intake.book.tasks.values()].flatMap(({ deskAlertedAt }) => [...(deskAlertedAt === undefined ? ['desk'] : []), 'supervisor']);
    expect(intake.due.rows.map(({ what }) => what).filter((what) => what === 'desk' || what === 'supervisor').toSorted()).toEqual(clocks);
  });

  it.each(readNearMisses().map((miss) => [miss.file, miss] as const))('%s is refused by validate as well, and nothing is kept', async (_file, miss) => {
    if (miss.after) return;
    const intake = anIntake('2026-11-09T09:00:00Z');
    const answer = await intake.send(miss.send, { contentType: miss.contentType ?? 'application/cloudevents+json', path: '/incidents/validate' });
    expect(answer.status).toBe(miss.expect.status);
    expect(problem.strict().parse(answer.body).refusalId).toBeUndefined();
    expect(intake.refused.kept.size + intake.book.tasks.size + intake.due.rows.length + intake.incidents.receipts.size).toBe(0);
  });
});
