import type { Speech } from '../../words/speech.ts';

/** What the matching wrote of a child, as a page shows it; `written`: it stands in English, since no Welsh is kept for it. */
export interface Found {
  readonly text: string;
  readonly written: boolean;
}

/** Sentences of the matching that hold a name or a word: a stored sentence is held against them, so that it can be said in another language. */
export const patterns = [
  'The roll gives a school that the register does not hold as open: {schools}.',
  'The roll says {schools}; the officer was told that the child is taught at home.',
  'The roll says {schools}; the officer was told {others}.',
  'The setting that was told says this is not its pupil ({adult}).',
  'The setting that was told says the child has left ({adult}).',
  'What was written is also the name of {school}.',
  '{name} was taken over by more than one school, or by one that the register lacks.',
  '{school} does not take children of this age.',
  'The officer wrote "{words}", which {school} is not.',
  'The officer also wrote "{words}", which is not part of the name or the place of {school}.',
  'Only part of the name of {school} was written, with "{words}", which is not in it.',
  'Only the name of a place was written, and {school} is not the only school there for this age.',
  'Nothing but the name speaks for {school}: it is not where the child lives.',
  '{school} is not in the town that the officer wrote.',
  'Only part of the name of {school} was written, and it is not in the home postcode district.',
  'Only "{name}" was written, without the kind of school, and {school} is not in the home postcode district.',
  '{name} was called by another kind of school, and it is not in the home postcode district.',
  'Only part of {name}, a former name, was written, and {school} is not in the home postcode district.',
  'The officer wrote "{words}", which is not in the name of {school}, and it is not in the home postcode district.',
  '{school} has closed, and the register lacks the school that took it over.',
  '{school} has closed and more than one school took it over.',
  '{school} has closed and no school took it over.',
  '{school} has not opened yet.',
  '{school} is not a kind of establishment that has pupils, as far as the register says.',
  'Held: {reason} Nobody is told until that is decided too.',
  'Held by version {n}: {reason} Nobody is told until that is decided too.',
  'A person had ended this ({how}) before it was withdrawn. Version {n} reports it anew.',
  'A person had ended this ({how}). Version {n} says something else.',
  'The setting that this child would be placed at has said that this is not its pupil: {settings}.',
  'The force gave its number. {closed} has closed. By the register\'s links {heir} took it over, {why}.',
  '{closed} has closed. By the register\'s links {heir} took it over, {why}.',
  'answers for {name}',
  'not written: {words}',
  'written but not in its name: {words}',
  'is not called {words}',
  'in a neighbouring authority, {authority}',
  'in another authority, {authority}',
] as const;

const readers = patterns.map((pattern) => ({
  pattern, names: [...pattern.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
  reads: new RegExp(`^${pattern.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '(.+?)')}$`, 'u'),
}));

export function sayFound(text: string, { say, language }: Speech): Found {
  if (language === 'en') return { text, written: false };
  const weighed = /^([a-z ]+): (agrees|near|disagrees|absent) \(([+-]?[\d.]+) bits\)\. (.+)$/u.exec(text);
  if (weighed) {
    const [, fact = '', agreement = '', weight = '', said = ''] = weighed;
    return { text: say('{fact}: {agreement} ({weight} bits). {said}', { fact: say(fact), agreement: say(agreement), weight, said: say(said) }), written: false };
  }
  const whole = say(text);
  if (whole !== text) return { text: whole, written: false };
  for (const { pattern, names, reads } of readers) {
    const match = reads.exec(text);
    if (match) return { text: say(pattern, Object.fromEntries(names.map((name, i) => [name, match[i + 1] ?? '']))), written: false };
  }
  return { text, written: true };
}
