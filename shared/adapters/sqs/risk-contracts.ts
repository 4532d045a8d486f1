import { mailToCheck } from '../../../events/mail-messages.ts';
import { assessMessage, casesMessage } from '../../../events/risk-messages.ts';

/** What may be sent to `assess`, `cases` and `mail`, for the functions that do. */
export const riskContracts = { assess: assessMessage, cases: casesMessage, mail: mailToCheck };
