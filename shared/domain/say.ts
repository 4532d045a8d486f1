/** Values that stand in a sentence where it says `{name}`. */
export type Values = Readonly<Record<string, string | number>>;

/** Says a sentence of ours, which is written in English with `{name}` for each value, in somebody's language. */
export type Say = (sentence: string, values?: Values) => string;

/** Where one English word has two meanings, a note at its end says which: "Close ⟨the case⟩" is said as "Close". */
function withoutNote(sentence: string): string {
  return sentence.endsWith('⟩') ? sentence.slice(0, sentence.lastIndexOf(' ⟨')) : sentence;
}

/** The sentence as it is written, with its values and without its note. */
export const inEnglish: Say = (sentence, values = {}) => withoutNote(sentence).replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
