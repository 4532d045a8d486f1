import { HTMLElement, type Node, NodeType, parse } from 'node-html-parser';

/** Words that no Welsh sentence holds: one of them in a page in Welsh is English that nobody translated. A letter with an accent ends no word. */
const englishWords = /(?<!\p{L})(?:the|of|and|is|are|was|were|been|has|have|had|with|without|for|from|by|who|whom|whose|which|what|when|where|why|how|their|them|they|this|that|these|those|your|you|it|its|be|not|no|nobody|nothing|none|one|two|three|school|schools|child|children|record|recorded|incident|case|cases|name|number|date|time|hours|minutes|day|days|week|weeks|open|closed|any|other|after|before|since|until|told|read|unread|wait|waits|waiting|choose|decide|decision|people|police|officer|desk|only|than|there|here|to|in|on|or|as|if|an)(?!\p{L})/u;
/** Proper names of things, the same in both languages, and what stands for a name. */
const theSame = /\b(?:First Bell|Operation Encompass|IDAT|IDVA|MARAC|DASH|DARA|DAPO|DAPN|DVPO|DVPN|DVDS|RFGV|CSV|JSON|URN|UPN|English|Cymraeg|OFFICIAL-SENSITIVE|a\.m|p\.m)\b/g;

/** Every text of a page that a person would read or hear, but what is marked as being in another language. */
export function textsOf(html: string): readonly string[] {
  const texts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      const text = node.text.replace(/\s+/g, ' ').trim();
      if (text !== '' && !text.startsWith('<!DOCTYPE')) texts.push(text);
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    if (['STYLE', 'SCRIPT', 'CODE', 'PRE', 'TEXTAREA'].includes(node.tagName ?? '')) return;
    // The page's own language stands on its first element; below it, lang marks words that stay as they were written.
    if (node.tagName !== 'HTML' && node.hasAttribute('lang')) return;
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
      const said = node.getAttribute(name)?.trim();
      if (said) texts.push(said);
    }
    node.childNodes.forEach(walk);
  };
  parse(html).childNodes.forEach(walk);
  return texts;
}

/**
 * What is still in English on a page that is said to be in Welsh: a text that the English page has letter for letter, or one that holds a word that no Welsh sentence holds.
 * @param known what was put in and is nobody's to translate: names, addresses, references, what an officer wrote
 */
export function englishLeft({ english, welsh, known }: { readonly english: string; readonly welsh: string; readonly known: readonly string[] }): readonly string[] {
  const inEnglish = new Set(textsOf(english));
  return textsOf(welsh).filter((text) => {
    const ours = withoutKnown(text, known).replace(theSame, ' ').replace(/https?:\S+|\bsub-[a-z-]+|\S+@\S+|\b[A-Z]\b|\d\S*/g, ' ');
    if (!/[A-Za-z]{2}/.test(ours)) return false;
    return inEnglish.has(text) || englishWords.test(ours);
  });
}

/** The longest first, so that no name is cut out of a longer one. */
function withoutKnown(text: string, known: readonly string[]): string {
  let left = text;
  for (const value of known) if (left.includes(value)) left = left.replaceAll(value, ' ');
  return left;
}

/** Every text that was put into the stores, longest first; single words only where they begin with a capital letter or hold a figure, as names and numbers do. */
export function textsWithin(stores: unknown): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length > 1 && (/[\s\d@]/.test(value) || /^[A-Z]/.test(value))) found.add(value);
      return;
    }
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Map) { for (const [key, item] of value) { walk(key); walk(item); } return; }
    for (const item of value instanceof Set ? value : Object.values(value)) walk(item);
  };
  walk(stores);
  return [...found].sort((a, b) => b.length - a.length);
}
