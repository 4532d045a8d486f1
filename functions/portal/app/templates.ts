import nunjucks from 'nunjucks/browser/nunjucks-slim.js';
import { type Language, languages, speechOf } from '../words/speech.ts';
import { piecesOf } from '../words/written.ts';
import { precompiled } from './pages.generated.mjs';
import { iconPath, stylePath } from './style.ts';

/** Compiled at build time (npm run pages): nothing is read from disk and nothing is evaluated while serving. One for each language. */
const environments = new Map(languages.map((language) => {
  const environment = new nunjucks.Environment(new nunjucks.PrecompiledLoader(precompiled), { autoescape: true });
  environment.addGlobal('stylePath', stylePath);
  environment.addGlobal('iconPath', iconPath);
  environment.addGlobal('language', language);
  const { say } = speechOf(language);
  environment.addGlobal('t', say);
  environment.addFilter('said', (items: readonly { readonly text: string }[] | undefined) => items?.map((item) => ({ ...item, text: say(item.text) })));
  environment.addFilter('pieces', piecesOf);
  return [language, environment] as const;
}));

/** A page as HTML. Every value of `view` goes in as text. */
export function render(template: string, view: object, language: Language): string {
  const environment = environments.get(language);
  if (!environment) throw new Error(`no templates for the language ${language}`);
  return environment.render(template, view);
}
