import { expect, test } from 'vitest';
import type { Session, Sessions } from '../../../shared/ports/sessions.ts';

/** Sessions on a clock that stands at `now`. */
export const sessionsNow = 1_800_000_000;

export function sessionsSuite(fresh: () => Promise<Sessions>): void {
  const session: Session = {
    idHash: 'h-1', sub: 'sub-1', csrf: 'token', createdAt: sessionsNow - 60, seenAt: sessionsNow, expiresAt: sessionsNow + 900,
    pending: { state: 's', nonce: 'n', verifier: 'v', returnTo: '/', freshSince: sessionsNow }, idToken: 'jwt',
  };

  test('gives a session back, its successor in its place, and nothing once removed', async () => {
    const sessions = await fresh();
    expect(await sessions.get('h-1')).toBeUndefined();
    await sessions.put(session);
    expect(await sessions.get('h-1')).toEqual(session);
    const { pending: _pending, ...signedIn } = session;
    await sessions.put(signedIn);
    expect(await sessions.get('h-1')).toEqual(signedIn);
    await sessions.remove('h-1');
    await sessions.remove('h-1');
    expect(await sessions.get('h-1')).toBeUndefined();
  });

  test('does not know a session from the second of its expiry, removed or not', async () => {
    const sessions = await fresh();
    await sessions.put({ ...session, expiresAt: sessionsNow });
    await sessions.put({ ...session, idHash: 'h-2', expiresAt: sessionsNow + 1 });
    expect(await sessions.get('h-1')).toBeUndefined();
    expect(await sessions.get('h-2')).toBeDefined();
  });

  test('keeps a session alive only while it is there', async () => {
    const sessions = await fresh();
    await sessions.put(session);
    expect(await sessions.touch('h-1', sessionsNow + 5, sessionsNow + 905)).toBe(true);
    expect(await sessions.get('h-1')).toEqual({ ...session, seenAt: sessionsNow + 5, expiresAt: sessionsNow + 905 });
    await sessions.remove('h-1');
    expect(await sessions.touch('h-1', sessionsNow + 6, sessionsNow + 906)).toBe(false);
    expect(await sessions.get('h-1')).toBeUndefined();
    await sessions.put({ ...session, expiresAt: sessionsNow - 1 });
    expect(await sessions.touch('h-1', sessionsNow, sessionsNow + 900)).toBe(false);
  });

  test('keeps the language a person chose, for the session and for those to come, and only while the session is there', async () => {
    const sessions = await fresh();
    expect(await sessions.chosenLanguage('sub-1')).toBeUndefined();
    expect(await sessions.speak('h-1', 'sub-1', 'cy')).toBe(false);
    expect(await sessions.chosenLanguage('sub-1')).toBeUndefined();
    await sessions.put(session);
    expect(await sessions.speak('h-1', 'sub-1', 'cy')).toBe(true);
    expect(await sessions.get('h-1')).toEqual({ ...session, language: 'cy' });
    await sessions.remove('h-1');
    expect(await sessions.chosenLanguage('sub-1')).toBe('cy');
    expect(await sessions.chosenLanguage('sub-2')).toBeUndefined();
  });

  test('opens a record to one session until an instant, and to no other session and no other record', async () => {
    const sessions = await fresh();
    await sessions.breakGlass('h-1', 'record-a', sessionsNow + 3600);
    expect(await sessions.glassBrokenUntil('h-1', 'record-a')).toBe(sessionsNow + 3600);
    expect([await sessions.glassBrokenUntil('h-2', 'record-a'), await sessions.glassBrokenUntil('h-1', 'record-b')]).toEqual([undefined, undefined]);
    await sessions.breakGlass('h-1', 'record-a', sessionsNow + 4000);
    expect(await sessions.glassBrokenUntil('h-1', 'record-a')).toBe(sessionsNow + 4000);
  });

  test('counts the different records of an hour of a person', async () => {
    const sessions = await fresh();
    const count = (hour: number, record: string) => sessions.countRecord('o-1', hour, record, sessionsNow + 7200);
    expect([await count(0, 'a'), await count(0, 'b'), await count(0, 'a'), await count(1, 'c')]).toEqual([1, 2, 2, 1]);
    expect(await sessions.countRecord('o-2', 0, 'a', sessionsNow + 7200)).toBe(1);
    expect(await sessions.get('h-1')).toBeUndefined();
  });

  test('counts records that are opened at the same time, each once', async () => {
    const sessions = await fresh();
    const counts = await Promise.all(Array.from({ length: 10 }, (_, n) => sessions.countRecord('o-1', 0, `r${n}`, sessionsNow + 7200)));
    expect(Math.max(...counts)).toBe(10);
  });
}
