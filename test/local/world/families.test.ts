import { describe, expect, it } from 'vitest';
import { ageOn } from '../../../infra/local/world/roll/births.ts';
import { aWorld } from './a-world.ts';

const on = '2026-11-10';

describe.each([7, 8])('the families of seed %i', (seed) => {
  const world = aWorld({ seed });
  const { families } = world;
  const children = families.flatMap((family) => family.children);
  const pupils = new Map(world.pupils.map((pupil) => [pupil.pupilId, pupil]));

  it('are about 600', () => {
    expect(families.length).toBeGreaterThan(560);
    expect(families.length).toBeLessThan(680);
    expect(new Set(families.map((family) => family.familyId)).size).toBe(families.length);
  });

  it('are where the roll says: each child on it has that pupil\'s name, birthday and schools', () => {
    for (const child of children) {
      if (child.pupilId === null) continue;
      const pupil = pupils.get(child.pupilId);
      expect({ urns: child.urns, dob: child.person.dob, name: child.person.familyName }).toEqual({ urns: pupil?.urns, dob: pupil?.dob, name: pupil?.familyName });
    }
    const used = children.flatMap((child) => (child.pupilId === null ? [] : [child.pupilId]));
    expect(new Set(used).size).toBe(used.length);
  });

  it('have every child under 18 and every parent old enough', () => {
    for (const family of families) {
      for (const child of family.children) {
        expect(ageOn(child.person.dob, on)).toBeLessThan(18);
        if (child.relationToVictim === 'child' && family.partyAdultId === null) expect(ageOn(family.victim.dob, on) - ageOn(child.person.dob, on)).toBeGreaterThan(15);
      }
      expect(ageOn(family.other.dob, on)).toBeGreaterThanOrEqual(16);
    }
  });

  it.each(['on-roll', 'two-schools', 'out-of-county', 'not-in-register', 'home-educated', 'pre-school', 'post-sixteen', 'school-unknown'] as const)('have children whose situation is %s', (situation) => {
    expect(children.filter((child) => child.situation === situation).length).toBeGreaterThanOrEqual(5);
  });

  it.each(['ordinary', 'repeat-victim', 'serial-suspect', 'step-family', 'young-direct-victim', 'key-adult-is-party', 'no-children', 'older-pair'] as const)('have some of the kind %s', (kind) => {
    expect(families.filter((family) => family.kind === kind).length).toBeGreaterThanOrEqual(5);
  });

  it('have suspects who harm one partner after another, each with one force id', () => {
    const bySuspect = Map.groupBy(families.filter((family) => family.kind === 'serial-suspect'), (family) => family.other.personId);
    expect(bySuspect.size).toBeGreaterThan(8);
    for (const [, theirs] of bySuspect) expect(new Set(theirs.map((family) => family.victim.personId)).size).toBe(theirs.length);
    expect([...bySuspect.values()].every((theirs) => theirs.length >= 2)).toBe(true);
  });

  it('have key adults as parties: at the child\'s own school, known by id or by family name and initial', () => {
    const parties = families.filter((family) => family.partyAdultId !== null);
    for (const family of parties) {
      const adult = world.keyAdults.find((one) => one.adultId === family.partyAdultId);
      expect(family.children.some((child) => child.urns.includes(adult?.urn ?? ''))).toBe(true);
      const same = [family.victim, family.other].filter((person) => person.familyName === adult?.familyName && person.givenName.slice(0, 1) === adult.givenName.slice(0, 1));
      expect(same).toHaveLength(1);
      expect(world.keyAdults.filter((one) => one.urn === adult?.urn).length).toBeGreaterThan(1);
    }
    expect(parties.some((family) => family.victim.personId === world.keyAdults.find((one) => one.adultId === family.partyAdultId)?.forcePersonId)).toBe(true);
  });

  it('have a direct victim of 16 or 17 whose partner is no parent', () => {
    for (const family of families.filter((one) => one.kind === 'young-direct-victim')) {
      expect([16, 17]).toContain(ageOn(family.victim.dob, on));
      expect(family.children[0]?.person).toEqual(family.victim);
      expect(ageOn(family.other.dob, on)).toBeLessThan(21);
    }
  });

  it('have numbers from the ranges that ring nobody, and PNC ids whose check letter is right', () => {
    for (const family of families) {
      for (const person of [family.victim, family.other]) {
        for (const phone of person.phones) expect(phone).toMatch(/^07700 900\d{3}$/);
        if (person.pncId === null) continue;
        const [, year = '', serial = '', letter] = /^\d\d(\d\d)\/(\d{7})([A-Z])$/.exec(person.pncId) ?? [];
        expect('ZABCDEFGHJKLMNPQRTUVWXY'[Number(year + serial) % 23]).toBe(letter);
      }
    }
  });
});
