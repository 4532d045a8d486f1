import { english } from '../../../shared/domain/notification/words/english.ts';
import type { PageWords } from '../../../shared/domain/notification/words/page-words.ts';
import { welsh } from '../../../shared/domain/notification/words/welsh.ts';
import { inEnglish, type Say, type Values } from '../../../shared/domain/say.ts';
import { catalogue as ofSchools } from './catalogue.ts';
import { catalogue as ofAdministration } from './catalogue-of-administration.ts';
import { catalogue as ofCasework } from './catalogue-of-casework.ts';
import { catalogue as ofDesk } from './catalogue-of-the-desk.ts';

/** The Welsh of every sentence of the portal, room by room; no sentence stands in two of them. */
export const catalogues = [ofSchools, ofDesk, ofCasework, ofAdministration] as const;
const welshOf = new Map(catalogues.flatMap((catalogue) => Object.entries(catalogue)));

/** BCP 47 tags of the languages of the portal. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

export type { Values };

/** How a page speaks to one reader. */
export interface Speech {
  readonly language: Language;
  /** The words of a notification. */
  readonly page: PageWords;
  /**
   * An English sentence of ours in the reader's language, with its values filled in; the English where no translation is kept.
   * Where one English word has two meanings, a note at its end says which: 'Terms ⟨of a school year⟩' is said as "Terms".
   */
  readonly say: Say;
}

const speeches: Readonly<Record<Language, Speech>> = {
  en: { language: 'en', page: english, say: inEnglish },
  cy: { language: 'cy', page: welsh, say: (sentence, values) => inEnglish(welshOf.get(sentence) ?? sentence, values) },
};

export function speechOf(language: Language): Speech {
  return speeches[language];
}

/** A language tag that somebody gave, or nothing. */
export function languageOf(text: string | undefined): Language | undefined {
  return languages.find((language) => language === text);
}

/**
 * The better of our languages for a browser's Accept-Language, by its weights; English where it names neither.
 *
 * @param header as browsers send it: "cy-GB,cy;q=0.9,en;q=0.8".
 */
export function preferredLanguage(header: string | undefined): Language {
  const asked = (header ?? '').slice(0, 200).split(',').flatMap((part) => {
    const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
    const weight = Number(rest.map((item) => /^\s*q=([\d.]+)$/.exec(item)?.[1]).find((found) => found !== undefined) ?? '1');
    const language = languageOf(tag.split('-')[0]);
    return language && weight > 0 ? [{ language, weight }] : [];
  });
  return asked.sort((a, b) => b.weight - a.weight)[0]?.language ?? 'en';
}
