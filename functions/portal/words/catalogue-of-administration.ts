import { catalogue as ofFigures } from './catalogue-of-figures.ts';
import { catalogue as ofPeople } from './catalogue-of-people.ts';
import { catalogue as ofPolicy } from './catalogue-of-policy.ts';
import { catalogue as ofFrame } from './catalogue-of-the-frame.ts';

/**
 * Welsh for the rooms of administrators and of the board: audit log, board, calendars, contacts, policy packs, users; and for what every room
 * shares, such as what a redirect says was done. The English sentence is the key. To be read by a translator before anybody is told anything (docs/welsh.md).
 */
export const catalogue: Readonly<Record<string, string>> = { ...ofFrame, ...ofPeople, ...ofPolicy, ...ofFigures };
