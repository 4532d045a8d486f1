/**
 * Leaves of a minified style sheet only what the pages can use: rules that name no class, and rules of which every class
 * is in use. Fonts are taken out: the licence of GDS Transport is for gov.uk alone.
 */
export function trimCss(css: string, isUsed: (name: string) => boolean): string {
  return blocksOf(css).map(({ head, body }) => {
    if (head.startsWith('@font-face') || head.startsWith('@charset')) return '';
    if (head.startsWith('@media') || head.startsWith('@supports')) {
      const inner = trimCss(body ?? '', isUsed);
      return inner === '' ? '' : `${head}{${inner}}`;
    }
    if (head.startsWith('@')) return body === undefined ? `${head};` : `${head}{${body}}`;
    const selectors = splitSelectors(head).filter((selector) => classesOf(selector).every(isUsed));
    return selectors.length === 0 ? '' : `${selectors.join(',')}{${body ?? ''}}`;
  }).join('').replaceAll('GDS Transport,arial', 'arial').replaceAll('"GDS Transport",arial', 'arial');
}

interface Block {
  readonly head: string;
  /** Absent for a statement without braces. */
  readonly body?: string;
}

function blocksOf(css: string): Block[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const blocks: Block[] = [];
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('{', at);
    const semicolon = text.indexOf(';', at);
    if (semicolon >= 0 && (open < 0 || semicolon < open)) {
      blocks.push({ head: text.slice(at, semicolon).trim() });
      at = semicolon + 1;
      continue;
    }
    if (open < 0) break;
    const close = closingBrace(text, open);
    blocks.push({ head: text.slice(at, open).trim(), body: text.slice(open + 1, close).trim() });
    at = close + 1;
  }
  return blocks.filter(({ head }) => head !== '');
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}' && (depth -= 1) === 0) return at;
  }
  throw new Error('a style sheet has a brace that is never closed');
}

/** Commas within brackets (":not(.a, .b)") do not part selectors. */
function splitSelectors(head: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] === '(' || head[at] === '[') depth += 1;
    if (head[at] === ')' || head[at] === ']') depth -= 1;
    if (head[at] === ',' && depth === 0) {
      parts.push(head.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, head.slice(start)].map((part) => part.trim());
}

function classesOf(selector: string): string[] {
  return [...selector.replace(/\[[^\]]*\]/g, '').matchAll(/\.([A-Za-z_][\w-]*)/g)].map((match) => match[1] ?? '');
}
