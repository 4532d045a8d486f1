/** Values that stand in a sentence where it says `{name}`. */
export type Values = Readonly<Record<string, string | number>>;

/** Says a sentence of ours, which is written in English with `{name}` for each value, in somebody's language. */
export type Say = (sentence: string, values?: Values) => string;

/** The sentence as it is written, with its values. */
export const inEnglish: Say = (sentence, values = {}) => sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
