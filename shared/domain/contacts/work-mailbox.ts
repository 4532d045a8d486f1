/** Mailboxes that several people read. A person's own may hold such a word beside a name ("h.office"), not as the whole of it. */
const shared = new Set(('office admin administration administrator info information enquiries enquiry contact contactus reception receptionist school schooloffice mail mailbox email hello hi post postmaster head headteacher '
  + 'heads principal secretary bursar finance safeguarding safeguard safeguardingteam dsl ddsl dsls dslteam childprotection pastoral senco sen send attendance absence team staff staffroom teachers governors governor clerk hr welfare support help helpdesk it ict noreply').split(' '));

/** Providers at which anybody can have a mailbox: nobody's work address, and read on a telephone at home. */
const personal = new Set('gmail googlemail hotmail outlook live msn yahoo ymail icloud me aol btinternet sky virginmedia talktalk proton protonmail gmx mail'.split(' '));

/** True for an address that is nobody's own: office@, admin@, dsl.team@, school.office2@. */
export function isSharedMailbox(email: string): boolean {
  const words = (email.split('@')[0] ?? '').toLowerCase().replace(/\+.*$/, '').split(/[._-]+/).map((word) => word.replace(/\d+$/, '')).filter((word) => word !== '');
  return words.length === 0 || words.every((word) => shared.has(word)) || shared.has(words.join(''));
}

/** "wenbury.example" of "h.osei@wenbury.example", in lower case; '' if it is no address. */
export function mailDomain(email: string): string {
  return /^[^@\s,;<>"]+@([^@\s,;<>"]+\.[^@\s,;<>"]+)$/.exec(email.trim().toLowerCase())?.[1] ?? '';
}

export type MailboxFault = 'not-an-address' | 'shared-inbox' | 'personal-provider' | 'another-persons';

/** Why nobody may be told at this address; undefined where it can be somebody's own at work. @param others mailboxes of other people at the setting */
export function mailboxFault(email: string, others: readonly string[]): MailboxFault | undefined {
  const domain = mailDomain(email);
  if (domain === '') return 'not-an-address';
  if (isSharedMailbox(email)) return 'shared-inbox';
  if (personal.has(domain.split('.')[0] ?? '') && !domain.endsWith('.example')) return 'personal-provider';
  if (others.some((other) => other.trim().toLowerCase() === email.trim().toLowerCase())) return 'another-persons';
  return undefined;
}

/** A domain at which nobody who was approved at the setting has a mailbox yet: a second person has to have checked it by telephone. */
export function isNewDomain(email: string, approvedMailboxes: readonly string[]): boolean {
  return !approvedMailboxes.some((known) => mailDomain(known) === mailDomain(email));
}
