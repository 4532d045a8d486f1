import { go, type Page } from '../../app/page.ts';
import { href, ownAddress } from '../../paths.ts';
import { languageOf } from '../../words/speech.ts';

/** The person's choice of language, kept for this session and those to come; then back to where they were. */
export const chooseLanguage: Page = async ({ deps, user, session, body }) => {
  const language = languageOf(body['language']);
  if (language) await deps.sessions.speak(session.idHash, user.sub, language);
  return go(ownAddress(body['to']) ?? href('home'));
};
