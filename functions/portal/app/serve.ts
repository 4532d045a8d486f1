import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { readCookie } from '../sign-in/cookies.ts';
import { equalSecrets, hashOf } from '../sign-in/secrets.ts';
import { href, mayUse, ownAddress, paths, type Route, type RouteId } from '../paths.ts';
import { type Visitor, visitorOf } from './arrive.ts';
import type { PortalDeps } from './deps.ts';
import { navigationOf } from './navigation.ts';
import type { Answer, Call, Page, Problem, PublicPage, Shown } from './page.ts';
import { deskValues, problems } from './problems.ts';
import { recordAt, recorder } from './recorder.ts';
import { isFetchedAhead, isFromOurselves } from './same-origin.ts';
import { type Language, languageOf, preferredLanguage, speechOf } from '../words/speech.ts';
import { render } from './templates.ts';
import { textsOf } from './texts-of.ts';

export type Handler = { readonly kind: 'public'; readonly page: PublicPage } | { readonly kind: 'private'; readonly page: Page };

/** One route, from the request to the reply: who, may they, is the form ours; then the page; then the audit log; then the reply. */
export function serve(deps: PortalDeps, id: RouteId, handler: Handler): RouteHandlerMethod {
  const route: Route = paths[id];
  return async (request, reply) => {
    const visitor = visitorOf(request);
    const said = (answer: Answer) => send(deps, id, request, reply, visitor, answer);

    if (route.method === 'POST' && !isFromOurselves(request, deps.portalUrl)) return said(asProblem(problems.foreignForm));
    if (handler.kind === 'private' && !visitor) {
      if (route.method === 'POST') return said(asProblem(problems.expired));
      const to = ownAddress(request.url);
      return said({ kind: 'go', to: href('signIn') + (to ? `?to=${encodeURIComponent(to)}` : '') });
    }
    if (!mayUse(route, visitor?.user.role)) return said({ kind: 'not-found' });
    if (route.method === 'POST' && !equalSecrets(formToken(request), expectedToken(request, handler, visitor))) return said(asProblem(problems.foreignForm));
    if (handler.kind === 'private' && isFetchedAhead(request)) return reply.code(204).send();

    const call: Call = {
      deps, params: textsOf(request.params), query: textsOf(request.query), body: textsOf(request.body),
      user: visitor?.user, session: visitor?.session, speech: speechOf(languageFor(request, visitor)), http: { request, reply },
    };
    if (handler.kind === 'public') return said(await handler.page(call));
    if (!visitor) throw new Error('a private page was about to be served to nobody');
    return said(await handler.page({ ...call, ...visitor, now: deps.clock.now(), record: recorder(deps, visitor, recordAt(route, request)) }));
  };
}

/** Sends an answer; what shows a case is written to the audit log first. */
async function send(deps: PortalDeps, id: RouteId, request: FastifyRequest, reply: FastifyReply, visitor: Visitor, answer: Answer): Promise<FastifyReply> {
  switch (answer.kind) {
    case 'go':
      return reply.redirect(answer.to, 303);
    case 'file':
      return reply.send(answer.content);
    case 'not-found':
      return sendProblem(request, reply, problems.notFound);
    case 'problem':
      return sendProblem(request, reply, answer.problem);
    case 'page': {
      if (Array.isArray(answer.shows)) {
        if (!visitor) throw new Error('a page about a case was about to be shown to nobody');
        const record = recorder(deps, visitor, recordAt(paths[id], request));
        for (const shown of answer.shows as readonly Shown[]) await record(shown);
      }
      const language = languageFor(request, visitor);
      deps.log.info('page-served', { route: id, status: answer.status ?? 200 });
      return reply.code(answer.status ?? 200).type('text/html; charset=utf-8').send(render(answer.template, { ...common(request, visitor, id, language), ...answer.view }, language));
    }
    default: {
      const unknown: never = answer;
      throw new Error(`unknown answer ${JSON.stringify(unknown)}`);
    }
  }
}

/** Whatever went wrong, whoever is signed in keeps their language, the way out and the page that hides. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const visitor = visitorOf(request);
  const language = languageFor(request, visitor);
  const { say } = speechOf(language);
  const said = {
    title: say(problem.title), sentences: problem.sentences.map((sentence) => say(sentence, deskValues)),
    ...(problem.link ? { link: { href: problem.link.href, text: say(problem.link.text) } } : {}),
  };
  return reply.code(problem.status).type('text/html; charset=utf-8').send(render('pages/everyone/problem.njk', { ...common(request, visitor, undefined, language), problem: said }, language));
}

/** Signed in: what the person's session speaks. Before that: what the address asks for, else what the browser does (docs/welsh.md). */
function languageFor(request: FastifyRequest, visitor: Visitor): Language {
  if (visitor) return visitor.session.language ?? 'en';
  return languageOf(textsOf(request.query)['lang']) ?? preferredLanguage(request.headers['accept-language']);
}

/** What every template is given beside its own view. */
function common(request: FastifyRequest, visitor: Visitor, id: RouteId | undefined, language: Language): object {
  const { say } = speechOf(language);
  const route: Route | undefined = id && paths[id];
  // Nobody signed in: a link to the same page; signed in: a form, since the choice is kept. From a page that says no, to the first page: it must not tell which address was asked for.
  const other = languageOf(language === 'en' ? 'cy' : 'en') ?? 'en';
  const speaking = !visitor ? { href: route?.method === 'GET' && !route.path.includes(':') ? `${route.path}?lang=${other}` : undefined } : { action: href('chooseLanguage'), to: (id && ownAddress(request.url.replace(/\?.*$/, ''))) ?? href('home') };
  return {
    otherLanguage: { language: other, text: other === 'cy' ? 'Cymraeg' : 'English', ...speaking },
    glossaryHref: visitor && href('glossary'),
    hideHref: visitor && mayUse(paths.hidden, visitor.user.role) ? href('hidden') : undefined,
    user: visitor?.user, csrf: visitor?.session.csrf, navigation: navigationOf(visitor?.user.role, id, say), homeHref: visitor ? href('home') : href('start'), signOutHref: href('signOut'),
  };
}

function asProblem(problem: Problem): Answer {
  return { kind: 'problem', problem };
}

function formToken(request: FastifyRequest): string | undefined {
  return textsOf(request.body)['_csrf'];
}

/** The session's token; before signing in, the hash of a cookie that only our sign-in page set. */
function expectedToken(request: FastifyRequest, handler: Handler, visitor: Visitor): string | undefined {
  if (handler.kind === 'private') return visitor?.session.csrf;
  const secret = readCookie(request, 'form');
  return secret ? hashOf(secret) : undefined;
}
