import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../shared/domain/schools/establishment.ts';
import { teachesChildren } from '../../../infra/local/world/world-schools.ts';
import { aWorld } from './a-world.ts';
import { inventRegister } from '../../../infra/local/world/register/invent-register.ts';

describe.each([7, 8, 23])('the directory of seed %i', (seed) => {
  const world = aWorld({ seed, pupils: 12_000 });
  const adults = Map.groupBy(world.keyAdults, (adult) => adult.urn);
  const homes = world.schools.filter((school) => ['895', '896', '876', '877'].includes(school.authority) && teachesChildren(school));

  it('gives every open school two or three key adults and a head, but for the awkward ones', () => {
    const counts = homes.map((school) => adults.get(school.urn)?.length ?? 0);
    expect(counts.filter((count) => count === 0)).toHaveLength(1);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThanOrEqual(1);
    expect(Math.max(...counts)).toBe(3);
    expect(counts.filter((count) => count >= 2).length / counts.length).toBeGreaterThan(0.9);
    for (const school of homes) expect(world.heads.some((head) => head.urn === school.urn)).toBe(true);
  });

  it('leaves one independent school with nobody, and it can be rung', () => {
    const alone = homes.find((school) => !adults.has(school.urn));
    expect(alone).toMatchObject({ independent: true });
    expect(alone?.telephone).toMatch(/^01632960\d{3}$/);
  });

  it('has somebody on maternity leave, somebody untrained, and never at the same school as the only one', () => {
    expect(world.keyAdults.some((adult) => !adult.present && adult.absence?.reason === 'maternity-leave')).toBe(true);
    expect(world.keyAdults.some((adult) => !adult.trained)).toBe(true);
    for (const [, team] of adults) expect(team.some((adult) => adult.trained && adult.present && adult.approvedBy !== null)).toBe(true);
  });

  it('uses a mailbox of its own for each person, at .example, and deputies in order', () => {
    const mailboxes = [...world.keyAdults, ...world.staff].map((adult) => adult.email);
    expect(new Set(mailboxes).size).toBe(mailboxes.length);
    for (const mailbox of mailboxes) expect(mailbox).toMatch(/^[a-z.-]+@[a-z0-9-]{1,63}\.example$/);
    for (const [, team] of adults) expect(team.map((adult) => adult.deputyOrder)).toEqual(team.map((_, i) => i + 1));
  });

  it('has an officer for each authority, a desk, a sergeant, an inspector and two administrators', () => {
    for (const authority of ['895', '896', '876', '877']) expect(world.staff.filter((one) => one.role === 'authority-officer' && one.authority === authority)).toHaveLength(1);
    const count = (role: string) => world.staff.filter((one) => one.role === role).length;
    expect([count('desk'), count('supervisor'), count('inspector'), count('administrator')]).toEqual([3, 2, 1, 2]);
    expect(world.keyAdults.filter((adult) => adult.approvedBy !== null).every((adult) => world.staff.some((one) => one.staffId === adult.approvedBy))).toBe(true);
  });

  it('gives every open school a calendar of its authority, some with their own hours and INSET days', () => {
    const calendars = world.calendars.schools;
    for (const school of homes) expect(calendars[school.urn]).toMatchObject({ authority: school.authority });
    expect(Object.values(calendars).some((calendar) => (calendar.insetDays?.length ?? 0) > 0)).toBe(true);
    expect(Object.values(calendars).some((calendar) => calendar.opens !== undefined && calendar.opens < (calendar.closes ?? ''))).toBe(true);
    for (const terms of Object.values(world.calendars.authorities)) for (const term of terms.terms ?? []) expect(term.start < term.end).toBe(true);
  });
});

describe('the schools of the world', () => {
  it('keep every line of the register, open or not, with a mail domain of their own', () => {
    const register = inventRegister(1).establishments.map(({ establishment }) => establishment);
    const world = aWorld();
    expect(world.schools.map((school) => school.urn)).toEqual(register.map((one) => one.urn));
    expect(new Set(world.schools.map((school) => school.slug)).size).toBe(world.schools.length);
    expect(world.schools.filter((school) => teachesChildren(school)).every((school) => isOpen({ statusCode: String(school.status) as '1' }))).toBe(true);
  });
});
