import { isStaffRole } from '../../../../shared/domain/accounts/account-change.ts';
import type { Page } from '../../app/page.ts';
import { schoolTerms, staffTerms } from './glossary-terms.ts';

/** What our words mean. The same for everybody at schools and authorities; the force and its partners have their own beside them. */
export const glossary: Page = async ({ user, speech: { say, language } }) => ({
  kind: 'page', template: 'pages/everyone/glossary.njk', shows: 'nothing',
  view: {
    terms: schoolTerms.map(({ term, means }) => ({ term: say(term), means: say(means) })).toSorted((a, b) => a.term.localeCompare(b.term, language)),
    staffTerms: isStaffRole(user.role) ? staffTerms.map(({ term, means }) => ({ term: say(term), means: say(means) })).toSorted((a, b) => (language === 'en' ? 0 : a.term.localeCompare(b.term, language))) : [],
  },
});
