import nunjucks from 'nunjucks/browser/nunjucks-slim.js';
import { precompiled } from './pages.generated.mjs';
import { iconPath, stylePath } from './style.ts';

/** Compiled at build time (npm run pages): nothing is read from disk and nothing is evaluated while serving. */
const environment = new nunjucks.Environment(new nunjucks.PrecompiledLoader(precompiled), { autoescape: true });
environment.addGlobal('stylePath', stylePath);
environment.addGlobal('iconPath', iconPath);

/** A page as HTML. Every value of `view` goes in as text. */
export function render(template: string, view: object): string {
  return environment.render(template, view);
}
