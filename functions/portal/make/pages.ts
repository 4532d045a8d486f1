import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix, relative } from 'node:path';
import nunjucks from 'nunjucks';
import { trimCss } from './trim-css.ts';

const portal = dirname(import.meta.dirname);
const require = createRequire(import.meta.url);
const govuk = join(dirname(require.resolve('govuk-frontend/package.json')), 'dist', 'govuk');
const moj = join(dirname(require.resolve('@ministryofjustice/frontend/package.json')), 'moj');

export const generatedFile = join(portal, 'app', 'pages.generated.mjs');

/** The generated module: our templates and those of GOV.UK that they use, compiled, and the style sheet that they need. */
export function makePages(): string {
  const templates = collectTemplates();
  // Its published type says one template; it is handed a list of them.
  const wrapper = (compiled: unknown): string => (compiled as readonly { readonly template: string }[]).map(({ template }) => template).join('');
  const compiled = [...templates].map(([name, source]) => {
    const body = nunjucks.precompileString(source, { name, wrapper });
    return `  ${JSON.stringify(name)}: (function () {${body}\n})(),`;
  });
  const words = new Set([...templates.values(), ...sourcesOf(join(portal, 'pages'), '.ts')].flatMap((source) => source.match(/[A-Za-z_][\w-]*/g) ?? []));
  const css = [readFileSync(join(govuk, 'govuk-frontend.min.css'), 'utf8'), readFileSync(join(moj, 'moj-frontend.min.css'), 'utf8')]
    .map((sheet) => trimCss(sheet.replace(/\/\*# sourceMappingURL.*/g, ''), (name) => words.has(name)));
  const own = readFileSync(join(portal, 'layout', 'portal.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '');
  return [
    '// Made by "npm run pages" from the .njk files and layout/. Do not edit.',
    `export const precompiled = {\n${compiled.join('\n')}\n};`,
    `export const style = ${JSON.stringify(css.join('') + own)};`,
    `export const icon = ${JSON.stringify(readFileSync(join(portal, 'layout', 'bell.svg'), 'utf8').trim())};`,
    '',
  ].join('\n');
}

/** Every template of ours, and every one of GOV.UK's that they lead to, with the names of what they import made absolute. */
function collectTemplates(): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = filesOf(portal, '.njk').map((file) => relative(portal, file).split('\\').join('/'));
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (found.has(name)) continue;
    const file = name.startsWith('govuk/') ? join(govuk, name.slice('govuk/'.length)) : join(portal, name);
    const source = readFileSync(file, 'utf8').replace(/(\{%-?\s*(?:extends|from|import|include)\s+)"([^"]+)"/g, (_, start: string, to: string) => {
      const absolute = to.startsWith('.') ? posix.join(posix.dirname(name), to) : to;
      waiting.push(absolute);
      return `${start}"${absolute}"`;
    });
    found.set(name, source);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending)).map((name) => join(folder, name)).sort();
}

function sourcesOf(folder: string, ending: string): string[] {
  return filesOf(folder, ending).map((file) => readFileSync(file, 'utf8'));
}
