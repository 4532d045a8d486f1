import { familyNameForms, initialsOf } from '../../recipients/fold-text.ts';
import type { Candidate } from '../../recipients/party.ts';
import type { CaseRecord } from '../case-record.ts';

/**
 * Whether somebody is, or may be, named among those who must not receive a referral. Names there are as the coordinator typed them ("Cllr D. Marchetti"):
 * the family name with a first letter that fits is enough, and the family name alone where nothing else is told. Doubt counts as yes.
 */
export function mustNotReceive(candidate: Candidate, record: CaseRecord): boolean {
  if (record.kind !== 'marac') return false;
  const families = new Set([candidate.familyName, ...(candidate.otherFamilyNames ?? [])].flatMap(familyNameForms));
  const initials = initialsOf(candidate.givenName);
  return record.mustNotReceive.some(({ who }) => {
    const words = who.split(/[^\p{L}'’-]+/u).filter((word) => word !== '');
    const named = words.filter((word) => familyNameForms(word).some((form) => families.has(form)));
    const rest = words.filter((word) => !named.includes(word) && !titles.has(word.toLowerCase()));
    // A family name of several words is looked for in the whole of what was typed.
    const inAll = named.length > 0 || familyNameForms(who).some((form) => [...families].some((family) => family.length > 3 && form.includes(family)));
    return inAll && (rest.length === 0 || initials.length === 0 || rest.some((word) => initialsOf(word).some((letter) => initials.includes(letter))));
  });
}

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'cllr', 'councillor', 'pc', 'ps', 'sgt', 'insp', 'sir', 'rev', 'prof']);
