import { limits, mediaTypes } from '../../events/police.ts';
import type { Problem } from '../../events/api.ts';
import { type HttpRequest, problemOf } from '../../shared/runtime/http.ts';

export type Body =
  | { readonly kind: 'single'; readonly event: unknown }
  | { readonly kind: 'batch'; readonly events: readonly unknown[] }
  /** `text` is what is kept of it; absent where nothing is kept. */
  | { readonly kind: 'refused'; readonly problem: Problem; readonly text?: string };

/** No contract nests deeper than a dozen; what does would exhaust whoever walks through it. */
const deepest = 32;

/** Reads a request's body as one event or a batch of them. Says nothing yet of what the events hold. */
export function readEvents(request: HttpRequest): Body {
  const type = mediaTypeOf(request);
  if (type !== mediaTypes.single && type !== mediaTypes.batch) {
    return { kind: 'refused', problem: problemOf('media-type', `Send one event as ${mediaTypes.single} or a batch as ${mediaTypes.batch}, in UTF-8 and not compressed.`) };
  }
  if (request.body.byteLength > limits.bodyBytes) return { kind: 'refused', problem: problemOf('body-too-large', 'Send fewer events at once. Nothing of this body was read or kept.') };
  const { text, value } = readJson(request.body);
  if (value === undefined) return { kind: 'refused', problem: problemOf('not-json', `Send JSON in UTF-8, nested at most ${deepest} deep.`), text };
  if (type === mediaTypes.single) return { kind: 'single', event: value };
  if (!Array.isArray(value)) return { kind: 'refused', problem: problemOf('not-a-batch', 'The body is not a list.'), text };
  if (value.length > limits.eventsPerBatch) return { kind: 'refused', problem: problemOf('not-a-batch', `This one holds ${value.length} events. None of them was read.`), text };
  return { kind: 'batch', events: value };
}

/** The JSON of a body that is no event. */
export function readPlainJson(request: HttpRequest): { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'refused'; readonly problem: Problem } {
  if (mediaTypeOf(request) !== 'application/json') return { kind: 'refused', problem: problemOf('media-type', 'Send application/json in UTF-8, not compressed.') };
  if (request.body.byteLength > limits.eventBytes) return { kind: 'refused', problem: problemOf('body-too-large', 'This route takes a short body.') };
  const { value } = readJson(request.body);
  return value === undefined ? { kind: 'refused', problem: problemOf('not-json', 'Send JSON in UTF-8.') } : { kind: 'json', value };
}

/** The media type in lower case; undefined where the body is compressed or in another character set than UTF-8. */
function mediaTypeOf({ headers }: HttpRequest): string | undefined {
  if ((headers['content-encoding'] ?? 'identity').trim().toLowerCase() !== 'identity') return undefined;
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';').map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '');
  return charset === undefined || charset === 'utf-8' ? type : undefined;
}

/** `value` is undefined where it cannot be read. The parser's own complaint quotes the body, so it is not passed on. */
function readJson(body: Uint8Array): { readonly text: string; readonly value: unknown } {
  const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: false }).decode(body);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return { text, value: isTooDeep(text) ? undefined : (JSON.parse(text) as unknown) };
  } catch {
    return { text, value: undefined };
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inString) {
      if (character === '\\') i += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}
