import { setTimeout as wait } from 'node:timers/promises';
import { type SchoolSystem, SchoolSystemFault, type SystemPupil } from '../../ports/school-system.ts';
import { pupilOfStudent, studentsPage } from './wonde-schema.ts';

export interface WondeOptions {
  /** A school's own bearer token. Never logged, and sent to `base` alone. */
  readonly token: string;
  /** Default: "https://api.wonde.com/v1.0". Another only over https, or on this machine. */
  readonly base?: string;
  readonly perPage?: number;
  /** Milliseconds before the second attempt, doubled each time; default 500. */
  readonly firstPauseMs?: number;
}

const attempts = 6;
const timeoutMs = 30_000;
const mostPauseMs = 60_000;

/** Reads a school's pupils from Wonde, page by page, trying again where it is busy or broken. */
export class WondeClient implements SchoolSystem {
  private readonly token: string;
  private readonly base: URL;
  private readonly perPage: number;
  private readonly firstPauseMs: number;

  constructor({ token, base = 'https://api.wonde.com/v1.0', perPage = 200, firstPauseMs = 500 }: WondeOptions) {
    if (!/^[\x21-\x7e]+$/.test(token)) throw new SchoolSystemFault('The token is empty or not one line of plain signs.');
    this.base = new URL(base.endsWith('/') ? base : `${base}/`);
    if (this.base.protocol !== 'https:' && this.base.hostname !== '127.0.0.1') throw new SchoolSystemFault('The address must begin with https, or the token would go in the open.');
    this.token = token;
    this.perPage = perPage;
    this.firstPauseMs = firstPauseMs;
  }

  async *pupils(schoolId: string): AsyncGenerator<SystemPupil> {
    if (!/^[A-Za-z0-9-]{1,40}$/.test(schoolId)) throw new SchoolSystemFault('The id of the school has signs that no id has.');
    const first = new URL(`schools/${schoolId}/students`, this.base);
    first.searchParams.set('include', 'education_details,contact_details');
    first.searchParams.set('per_page', String(this.perPage));
    const seen = new Set<string>();
    for (let page: URL | undefined = first; page !== undefined;) {
      if (seen.has(page.href)) throw new SchoolSystemFault('The pages go round in a circle.');
      seen.add(page.href);
      const { data, meta } = await this.page(page);
      for (const student of data) yield pupilOfStudent(student);
      page = meta.pagination.next ? this.following(meta.pagination.next, first) : undefined;
    }
  }

  /** The next page is a whole address that the answer gives: followed only where the token may go. */
  private following(next: string, first: URL): URL {
    const url = URL.canParse(next, this.base.href) ? new URL(next, this.base) : undefined;
    if (url?.origin !== this.base.origin || url.pathname !== first.pathname) throw new SchoolSystemFault('The next page lies elsewhere, and was not asked for.');
    return url;
  }

  private async page(url: URL) {
    for (let attempt = 1; ; attempt += 1) {
      const { answer, why, again, afterMs } = await this.ask(url);
      if (answer !== undefined) {
        const parsed = studentsPage.safeParse(answer);
        // Without the parser's error: it may quote what was sent.
        if (!parsed.success) throw new SchoolSystemFault(`The answer has not the shape that was agreed: ${[...new Set(parsed.error.issues.map(({ path }) => path.filter((part) => typeof part === 'string').join('.')))].join(', ')}.`);
        return parsed.data;
      }
      if (!again || attempt === attempts) throw new SchoolSystemFault(again ? `${why} It was asked ${attempts} times.` : why);
      await wait(Math.min(mostPauseMs, Math.max(afterMs ?? 0, this.firstPauseMs * 2 ** (attempt - 1))));
    }
  }

  private async ask(url: URL): Promise<{ answer?: unknown; why: string; again: boolean; afterMs?: number }> {
    let response: Response;
    try {
      response = await fetch(url, { headers: { authorization: `Bearer ${this.token}`, accept: 'application/json' }, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
      if (response.ok) return { answer: await response.json(), why: '', again: false };
      await response.body?.cancel();
    } catch {
      return { why: 'The school\'s system did not answer, or not in JSON.', again: true };
    }
    const after = Number(response.headers.get('retry-after') ?? NaN);
    const busy = response.status === 429 || response.status >= 500;
    const why = response.status === 401 || response.status === 403 ? 'The school\'s system does not take this token for this school.' : `The school's system answered with status ${response.status}.`;
    return { why, again: busy, ...(Number.isFinite(after) ? { afterMs: after * 1000 } : {}) };
  }
}
