import type { Address as ReportedAddress, InvolvedPerson } from '../../../../events/people.ts';
import type { Chance } from '../chance.ts';
import { withoutAccents } from '../directory/latin-letters.ts';
import { ageOn } from '../roll/births.ts';
import type { Address, Alias, ForcePerson } from '../types.ts';

/** An adult as the officer wrote them down. */
export function describePerson(chance: Chance, person: ForcePerson, personRef: string, role: InvolvedPerson['role'], date: string, sure = false): InvolvedPerson {
  const plain = (name: string): string => (chance.happens(0.6) ? withoutAccents(name) : name);
  const shout = chance.happens(0.25);
  const familyName = plain(person.familyName);
  return {
    personRef, role,
    givenName: plain(person.givenName), familyName: shout ? familyName.toUpperCase() : familyName,
    ...(person.aliases.length > 0 && chance.happens(0.7) ? { aliases: aliasesAsWritten(person.aliases) } : {}),
    ...(sure || chance.happens(0.9) ? { dateOfBirth: person.dob } : { age: ageOn(person.dob, date) }),
    ...(chance.happens(0.95) ? { sex: person.sex === 'F' ? 'female' as const : 'male' as const } : {}),
    ...(sure || chance.happens(0.92) ? { addresses: [addressAsWritten(chance, person.home, 'home')] } : {}),
    ...(person.phones.length > 0 ? { phones: [...person.phones] } : {}),
    ...(sure || chance.happens(0.8) ? { personId: person.personId } : {}),
    ...(person.pncId !== null && chance.happens(0.9) ? { pncId: person.pncId } : {}),
  };
}

export function aliasesAsWritten(aliases: readonly Alias[]): { givenName: string; familyName?: string }[] {
  return aliases.map(({ givenName, familyName }) => ({ givenName, ...(familyName === undefined ? {} : { familyName }) }));
}

export function addressAsWritten(chance: Chance, home: Address, kind: 'home' | 'former' | 'staying'): ReportedAddress {
  const text = chance.happens(0.15) ? home.address.replace(/ Road$/, ' Rd').replace(/ Street$/, ' St').replace(/ Avenue$/, ' Ave') : home.address;
  const postcode = chance.happens(0.15) ? home.postcode.replace(' ', '') : home.postcode;
  return { text: `${text}, ${home.town}`, ...(home.postcode !== '' && chance.happens(0.94) ? { postcode } : {}), ...(kind === 'home' && chance.happens(0.5) ? {} : { kind }) };
}
