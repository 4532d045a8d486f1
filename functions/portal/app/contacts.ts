import type { Contacts } from '../../../shared/domain/notification/words/page-words.ts';
import { forcesWithPack, packOf } from '../../../shared/policy/packs.ts';

const unknown: Contacts = { deskName: 'the safeguarding desk', deskTelephone: 'the number that your police force gave you' };

/** Whom to ring: of the force given, or, where none is, of the only force there is. */
export function contactsOf(force: string | undefined): Contacts {
  const name = force ?? (forcesWithPack.length === 1 ? forcesWithPack[0] : undefined);
  const found = name === undefined ? undefined : packOf(name)?.contacts;
  if (!found) return unknown;
  const { deskName, deskTelephone, helpline } = found;
  return { deskName, deskTelephone, ...(helpline ? { helpline } : {}) };
}
