import { expect, test } from 'vitest';
import type { SchoolSaid } from '../../../shared/domain/duty/school-said.ts';
import type { Adult, DirectoryWriter, School } from '../../../shared/ports/directory.ts';
import type { DutyBook } from '../../../shared/ports/duty-book.ts';
import type { Session, Sessions } from '../../../shared/ports/sessions.ts';
import type { Together } from '../../../shared/ports/together.ts';
import { aDisclosure, dutyChange, force, reported, storyOfADuty } from '../examples.ts';
import { sessionsNow } from './sessions.ts';

export interface TogetherSubject {
  readonly together: Together;
  /** At `sessionsNow`. */
  readonly sessions: Sessions;
  readonly writer: DirectoryWriter;
  readonly book: DutyBook;
}

const key = { force, reference: 'INC-1', childRef: 'c1' };
const session: Session = { idHash: 'h-1', sub: 'sub-1', csrf: 'token', createdAt: sessionsNow - 60, seenAt: sessionsNow, expiresAt: sessionsNow + 900, adultIds: ['A-1', 'A-2'] };
const adult = (adultId: string): Adult => ({ adultId, setting: 'school:900012', name: 'Ivy Marlow', givenName: 'Ivy', familyName: 'Marlow', role: 'designated-safeguarding-lead', mailbox: `${adultId}@larkspur.example`.toLowerCase(), order: 1, trained: true, present: true });
const school: School = { urn: '900012', name: 'Larkspur Primary', authority: '896', status: 'open' };
const user = { sub: 'sub-1', name: 'Ivy Marlow', role: 'key-adult', active: true, adultId: 'A-1' } as const;

/** One of each kind that a school and the desk may say: what the row keeps of them comes back as it was. */
const about = { setting: 'school:900012', disclosureId: 'd-1' } as const;
const said: readonly SchoolSaid[] = [
  { ...about, kind: 'said-absent', at: '2026-11-09T08:50:00Z', adultId: 'A-1' },
  { ...about, kind: 'support-given', at: '2026-11-09T08:51:00Z', adultId: 'A-1', support: 'let-off' },
  { ...about, kind: 'colleagues-named', at: '2026-11-09T08:52:00Z', adultId: 'A-1', telling: 'will-tell', roles: ['class-teacher', 'senco'], adultIds: ['A-2'] },
  { ...about, kind: 'asked', at: '2026-11-09T08:53:00Z', adultId: 'A-1', taskId: 'q-1', question: 'safe-to-go-home' },
  { ...about, kind: 'answered', at: '2026-11-09T08:54:00Z', taskId: 'q-1', question: 'safe-to-go-home', answer: 'we-ring-you', by: 'desk-1' },
];

export function togetherSuite(fresh: () => Promise<TogetherSubject>): void {
  test('gives back what is there of several stores, and leaves out what is not', async () => {
    const { together, sessions, writer, book } = await fresh();
    const [disclosure, duty] = [aDisclosure({ supportedAt: '2026-11-09T08:51:00Z' }), dutyChange(undefined, reported(), ...storyOfADuty, ...said)];
    await sessions.put(session);
    await writer.putUser(user);
    await writer.putAdults([adult('A-1'), adult('A-2')]);
    await writer.putSchools([school]);
    expect(await book.commit({ duties: [duty], disclosures: [{ before: 0, disclosure }] })).toBe('committed');

    const found = await together.readTogether({ session: 'h-1', user: 'sub-1', adults: ['A-1', 'A-2', 'A-1', 'A-9'], urns: ['900012', '900099'], disclosures: ['d-1', 'd-9'], duty: key });
    expect({ ...found, adults: found.adults.toSorted((a, b) => (a.adultId < b.adultId ? -1 : 1)) }).toEqual({ session, user, adults: [adult('A-1'), adult('A-2')], schools: [school], disclosures: [disclosure], duty: duty.duty });
    expect(found.duty?.settings['school:900012']?.said).toEqual(said);
  });

  test('asked for nothing, or for what was never there, answers with nothing', async () => {
    const { together } = await fresh();
    const nothing = { adults: [], schools: [], disclosures: [] };
    expect(await together.readTogether({})).toEqual(nothing);
    expect(await together.readTogether({ session: 'h-1', user: 'sub-1', adults: ['A-1'], urns: ['900012'], disclosures: ['d-1'], duty: key })).toEqual(nothing);
  });

  test('a session past its expiry is not there', async () => {
    const { together, sessions } = await fresh();
    await sessions.put({ ...session, expiresAt: sessionsNow });
    expect(await together.readTogether({ session: 'h-1' })).toEqual({ adults: [], schools: [], disclosures: [] });
  });

  test('reads more than fit into one request', async () => {
    const { together, writer } = await fresh();
    const many = Array.from({ length: 130 }, (_, n): School => ({ ...school, urn: String(900100 + n) }));
    await writer.putSchools(many);
    const { schools } = await together.readTogether({ urns: many.map(({ urn }) => urn) });
    expect(schools.map(({ urn }) => urn).toSorted()).toEqual(many.map(({ urn }) => urn));
  });
}
