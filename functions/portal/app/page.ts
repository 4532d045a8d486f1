import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Duty } from '../../../shared/domain/duty/duty.ts';
import type { Disclosure } from '../../../shared/domain/notification/content.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { AuditEntry } from '../../../shared/ports/audit-log.ts';
import type { Adult, PortalUser } from '../../../shared/ports/directory.ts';
import type { Session } from '../../../shared/ports/sessions.ts';
import type { Speech } from '../words/speech.ts';
import type { PortalDeps } from './deps.ts';

/** What an audit entry says beyond who and when. Ids only. */
export type Shown = Omit<AuditEntry, 'at' | 'actor' | 'force'> & { readonly force?: string };

/** What a page's handler answers with; app/serve.ts turns it into a reply. */
export type Answer =
  | {
      readonly kind: 'page';
      readonly template: string;
      readonly view: object;
      readonly status?: number;
      /**
       * What of anybody's case the page shows. Each is written to the audit log before the page is sent, and if it can't be
       * written the page isn't sent. `recorded`: the handler has written it already. `nothing`: the page shows no case.
       */
      readonly shows: readonly Shown[] | 'recorded' | 'nothing';
    }
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** The handler has set its type. */
  | { readonly kind: 'file'; readonly content: string | Uint8Array }
  | { readonly kind: 'not-found' };

/** Something expected that the person has to know about, in words. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly link?: { readonly href: string; readonly text: string };
}

/** A request of anybody. `user` and `session` are there if they are signed in. */
export interface Call {
  readonly deps: PortalDeps;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The form's fields; of a field given more than once, the first. */
  readonly body: Readonly<Record<string, string>>;
  readonly user: PortalUser | undefined;
  readonly session: Session | undefined;
  /** In the reader's language. */
  readonly speech: Speech;
  /** For cookies, which only signing in and out touch. */
  readonly http: { readonly request: FastifyRequest; readonly reply: FastifyReply };
}
export type PublicPage = (call: Call) => Promise<Answer>;

/** What was read on the way in, as it stood when the request came. */
export interface Seen {
  /** The notification of the address, if there is one; nothing says yet that it may be opened. */
  readonly disclosure?: Disclosure;
  readonly duty?: Duty;
  /** Entries that the user had when the session began; whether they still are theirs, the user says. */
  readonly adults: ReadonlyMap<string, Adult>;
}

/** A request of somebody signed in whose role may use the route. */
export interface Visit extends Call {
  readonly user: PortalUser;
  readonly session: Session;
  readonly now: Instant;
  readonly seen: Seen;
  /** Writes to the audit log; throws AuditUnavailable if it can't. */
  readonly record: (entry: Shown) => Promise<void>;
}
export type Page = (visit: Visit) => Promise<Answer>;

export const notFound: Answer = { kind: 'not-found' };
export function go(to: string): Answer {
  return { kind: 'go', to };
}
export function problem(status: number, title: string, sentences: readonly string[], link?: Problem['link']): Answer {
  return { kind: 'problem', problem: { status, title, sentences, ...(link ? { link } : {}) } };
}

/** More records in an hour than one person reads without saying again who they are. */
export class ConfirmFirst extends Error {
  override name = 'ConfirmFirst';
}

/** The audit log could not be written: nothing may be shown. */
export class AuditUnavailable extends Error {
  override name = 'AuditUnavailable';
}
