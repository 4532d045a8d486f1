/**
 * The same function, but what it made of a text is kept and given again: names, towns and streets recur, so that work is saved and
 * records share what they have in common. When `most` texts are kept, it begins afresh.
 */
export function remember<Made>(make: (text: string) => Made, most = 50_000): (text: string) => Made {
  const kept = new Map<string, Made>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
}
