import { editDistance } from './edit-distance.ts';
import { plainWords } from './name-words.ts';

/** What an officer wrote instead of a school. */
export type NotASchool = 'home-educated' | 'not-known' | 'not-in-school' | 'between-schools' | 'pre-school' | 'nursery' | 'left-school';

const sayings: Readonly<Record<NotASchool, readonly string[]>> = {
  'home-educated': ['home educated', 'home education', 'home ed', 'home schooled', 'home school', 'home schooling', 'home tutored', 'home tutor', 'home tuition', 'home taught', 'taught at home', 'educated at home', 'schooled at home', 'elective home education', 'electively home educated', 'elective home educated', 'ehe', 'homeschooled', 'homeschool', 'homeschooling', 'home learning', 'being home educated', 'is home educated'],
  'not-known': ['not known', 'unknown', 'nk', 'n k', 'unk', 'not stated', 'not recorded', 'not given', 'not provided', 'not asked', 'tbc', 'tba', 'to be confirmed', 'dont know', 'does not know', 'didnt know', 'no details', 'not disclosed', 'refused', 'refused to say', 'unsure', 'not sure', 'name unknown', 'name not known', 'school name not known', 'school name unknown', 'name of school not known', 'name of school unknown', 'school not known', 'school unknown', 'school not stated', 'school not recorded', 'not obtained', 'none given', 'na', 'n a', 'not applicable', 'unable to say', 'not confirmed', 'unconfirmed', 'blank'],
  'not-in-school': ['not in school', 'no school', 'none', 'not at school', 'not attending', 'not attending school', 'not in education', 'out of education', 'out of school', 'does not attend', 'doesnt attend', 'does not go to school', 'doesnt go to school', 'dont go to school', 'not going to school', 'never been to school', 'does not attend school', 'doesnt attend school', 'not enrolled', 'not on roll', 'no school place', 'without a school', 'excluded', 'permanently excluded', 'missing education', 'child missing education', 'cme', 'nil', 'not registered'],
  'between-schools': ['moving schools', 'moving school', 'between schools', 'changing schools', 'changing school', 'awaiting school', 'awaiting place', 'awaiting a place', 'awaiting school place', 'waiting for a school', 'waiting for a place', 'waiting for school place', 'new to area', 'just moved', 'recently moved', 'about to move', 'in transition', 'transferring', 'to be allocated', 'starting new school', 'not started yet', 'not yet started'],
  'pre-school': ['pre school', 'preschool', 'pre school age', 'preschool age', 'playgroup', 'play group', 'playschool', 'play school', 'childminder', 'child minder', 'too young', 'too young for school', 'under school age', 'below school age', 'not school age', 'not of school age', 'not yet at school', 'toddler', 'baby', 'newborn', 'infant child', 'creche', 'at home', 'stays at home', 'unborn'],
  nursery: ['nursery', 'day nursery', 'private nursery', 'local nursery', 'nursery school', 'attends nursery', 'at nursery', 'in nursery', 'goes to nursery', 'school nursery', 'nursery class', 'nursery attached to school', 'nursery attached to primary school', 'attached nursery', 'nursery at school', 'day care', 'daycare'],
  'left-school': ['left school', 'left education', 'school leaver', 'working', 'employed', 'works', 'in work', 'in employment', 'apprentice', 'apprenticeship', 'unemployed', 'neet', 'finished school', 'over school age', 'at university', 'gone to university'],
};

const exact = new Map(Object.entries(sayings).flatMap(([kind, texts]) => texts.map((text) => [text, kind as NotASchool] as const)));
const longestSaying = Math.max(...[...exact.keys()].map((text) => text.split(' ').length));
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
  return allSayings(words);
}

/** Of several sayings in one text ("not at school - home educated") the one that says most. */
const tellingMost: readonly NotASchool[] = ['home-educated', 'left-school', 'between-schools', 'not-in-school', 'nursery', 'pre-school', 'not-known'];

/** The text when it is nothing but sayings, one after the other; undefined when a word is left over. */
function allSayings(words: readonly string[]): NotASchool | undefined {
  /** By how many words have been read: what they said, or nothing where they can't all be read. */
  const read: (ReadonlySet<NotASchool> | undefined)[] = [new Set()];
  for (let end = 1; end <= words.length; end += 1) {
    for (let start = Math.max(0, end - longestSaying); start < end && read[end] === undefined; start += 1) {
      const before = read[start];
      const kind = before && exact.get(words.slice(start, end).join(' '));
      if (kind) read[end] = new Set([...before, kind]);
    }
    if (padding.has(words[end - 1] ?? '')) read[end] ??= read[end - 1];
  }
  return tellingMost.find((kind) => read[words.length]?.has(kind));
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
