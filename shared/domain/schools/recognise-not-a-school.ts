import { editDistance } from './edit-distance.ts';
import { plainWords } from './name-words.ts';

/** What an officer wrote instead of a school. */
export type NotASchool = 'home-educated' | 'not-known' | 'not-in-school' | 'between-schools' | 'pre-school' | 'nursery' | 'left-school';

const sayings: Readonly<Record<NotASchool, readonly string[]>> = {
  'home-educated': ['home educated', 'home education', 'home ed', 'home schooled', 'home school', 'home schooling', 'home tutored', 'home tutor', 'home tuition', 'home taught', 'taught at home', 'educated at home', 'schooled at home', 'elective home education', 'electively home educated', 'elective home educated', 'ehe', 'homeschooled', 'homeschool', 'homeschooling', 'home learning', 'being home educated', 'is home educated'],
  'not-known': ['not known', 'unknown', 'nk', 'n k', 'unk', 'not stated', 'not recorded', 'not given', 'not provided', 'not asked', 'tbc', 'tba', 'to be confirmed', 'dont know', 'does not know', 'didnt know', 'no details', 'not disclosed', 'refused', 'refused to say', 'unsure', 'not sure', 'name unknown', 'not obtained', 'none given', 'na', 'n a', 'not applicable', 'unable to say', 'not confirmed', 'unconfirmed', 'blank'],
  'not-in-school': ['not in school', 'no school', 'none', 'not at school', 'not attending', 'not attending school', 'not in education', 'out of education', 'out of school', 'does not attend', 'doesnt attend', 'doesnt attend school', 'not enrolled', 'not on roll', 'no school place', 'without a school', 'excluded', 'permanently excluded', 'missing education', 'child missing education', 'cme', 'nil', 'not registered'],
  'between-schools': ['moving schools', 'moving school', 'between schools', 'changing schools', 'changing school', 'awaiting school', 'awaiting place', 'awaiting a place', 'awaiting school place', 'waiting for a school', 'waiting for a place', 'waiting for school place', 'new to area', 'just moved', 'recently moved', 'about to move', 'in transition', 'transferring', 'to be allocated', 'starting new school', 'not started yet', 'not yet started'],
  'pre-school': ['pre school', 'preschool', 'pre school age', 'preschool age', 'playgroup', 'play group', 'playschool', 'play school', 'childminder', 'child minder', 'too young', 'too young for school', 'under school age', 'below school age', 'not school age', 'not of school age', 'not yet at school', 'toddler', 'baby', 'newborn', 'infant child', 'creche', 'at home', 'stays at home', 'unborn'],
  nursery: ['nursery', 'day nursery', 'private nursery', 'local nursery', 'nursery school', 'attends nursery', 'at nursery', 'in nursery', 'goes to nursery', 'day care', 'daycare'],
  'left-school': ['left school', 'left education', 'school leaver', 'working', 'employed', 'works', 'in work', 'in employment', 'apprentice', 'apprenticeship', 'unemployed', 'neet', 'finished school', 'over school age', 'at university', 'gone to university'],
};

const exact = new Map(Object.entries(sayings).flatMap(([kind, texts]) => texts.map((text) => [text, kind as NotASchool] as const)));
/** A shorter saying is only taken as it stands: "Hope School" is not "home school". */
const slippedFrom = 11;
/** What a form's drop-down adds. */
const dropDownWords: ReadonlySet<string> = new Set(['school', 'primary', 'academy', 'high', 'free', 'nursery', 'infant', 'junior', 'secondary', 'college']);
/** Words that writers put round such a saying and that change nothing. */
const padding: ReadonlySet<string> = new Set(['currently', 'child', 'is', 'the', 'at', 'present', 'he', 'she', 'they', 'it', 'yet', 'still', 'says', 'by', 'mum', 'mother', 'dad', 'father', 'parents', 'parent']);

/**
 * Recognises "home educated", "not known", "nursery" and their like when that is all that was written, kind words aside ("Not known Academy",
 * which is what a form's drop-down makes of it). Undefined when something is written that could be a school's name.
 */
export function recogniseNotASchool(text: string): NotASchool | undefined {
  const words = plainWords(text);
  if (words.length === 0) return 'not-known';
  const bare = words.filter((word) => !padding.has(word));
  for (const candidate of [words, bare, withoutKind(words), withoutKind(bare)]) {
    const found = saying(candidate.join(' '));
    if (found) return found;
  }
  return undefined;
}

/** True when home education is written beside something else: the two contradict each other, and a person must ask. */
export function mentionsHomeEducation(text: string): boolean {
  return /\b(home ?(educat|school(ed|ing)|tutor)|elective(ly)? home)|\behe\b/.test(plainWords(text).join(' '));
}

function withoutKind(words: readonly string[]): string[] {
  const kept = [...words];
  // Only at the end: "no school" and "pre school" must stay whole.
  while (kept.length > 1 && dropDownWords.has(kept.at(-1) ?? '') && !exact.has(kept.join(' '))) kept.pop();
  return kept;
}

function saying(text: string): NotASchool | undefined {
  const found = exact.get(text);
  if (found || text.length < slippedFrom) return found;
  for (const [known, kind] of exact) {
    if (known.length > slippedFrom && editDistance(known, text, 1) <= 1) return kind;
  }
  return undefined;
}
