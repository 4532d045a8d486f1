/**
 * One object as one JSON line, with a space after each comma and colon. The published examples are written so;
 * writing the same way lets anyone compare files with nothing cleverer than `diff`.
 */
export function jsonLine(value: unknown): string {
  return `${spaced(value)}\n`;
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    let members = '';
    for (const [key, member] of Object.entries(value)) {
      if (member !== undefined) members += `${members === '' ? '' : ', '}${JSON.stringify(key)}: ${spaced(member)}`;
    }
    return `{${members}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
