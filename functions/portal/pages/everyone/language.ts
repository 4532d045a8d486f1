import { go, type Page } from '../../app/page.ts';
import { href, ownAddress } from '../../paths.ts';
import { languageOf } from '../../words/speech.ts';
import { entriesOf } from '../key-adult/open-disclosure.ts';

/** The person's choice of language, kept for this session and those to come, and for the emails they get; then back to where they were. */
export const chooseLanguage: Page = async (visit) => {
  const { deps, user, session, body } = visit;
  const language = languageOf(body['language']);
  if (language && (await deps.sessions.speak(session.idHash, user.sub, language))) {
    const entries = await entriesOf(visit);
    // Pages speak it already. Where the directory does not answer, emails keep their language until it is chosen again.
    await deps.keeper.writeIn(language, user, entries).catch((fault: unknown) => { deps.log.error('fault', { what: 'language-of-emails' }, fault); });
  }
  return go(ownAddress(body['to']) ?? href('home'));
};
