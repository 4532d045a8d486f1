import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { RefusedBodies, RefusedBody } from '../../../shared/ports/refused-bodies.ts';

export function refusedBodiesSuite(fresh: () => Promise<RefusedBodies>): void {
  const refused: RefusedBody = {
    force: 'cheshire', refusalId: 'ref-1', receivedAt: '2026-11-08T22:40:30Z', clientId: 'cheshire-rms', status: 400, fields: ['data.children.0.dateOfBirth'], body: '{"givenName":"Zoë"}\n',
  };

  test('gives a body back as it was received', async () => {
    const bodies = await fresh();
    await bodies.keep(refused);
    expect(await bodies.get('cheshire', 'ref-1')).toEqual(refused);
    expect(await bodies.get('gwynedd', 'ref-1')).toBeUndefined();
    expect(await bodies.get('cheshire', 'ref-2')).toBeUndefined();
  });

  test('keeps an empty body, and one of four megabytes that does not compress', async () => {
    const bodies = await fresh();
    const large = randomBytes(2 * 1024 * 1024).toString('hex');
    await bodies.keep({ ...refused, refusalId: 'empty', body: '' });
    await bodies.keep({ ...refused, refusalId: 'large', body: large });
    expect((await bodies.get('cheshire', 'empty'))?.body).toBe('');
    expect((await bodies.get('cheshire', 'large'))?.body === large).toBe(true);
  });

  test('changes nothing when the same refusal is kept again', async () => {
    const bodies = await fresh();
    await bodies.keep(refused);
    await bodies.keep({ ...refused, status: 409, body: 'other' });
    expect(await bodies.get('cheshire', 'ref-1')).toEqual(refused);
  });
}
