import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFile, makePages } from '../../functions/portal/make/pages.ts';
import { trimCss } from '../../functions/portal/make/trim-css.ts';

describe('the generated pages', () => {
  it('are those of the templates and styles as they are now (else run npm run pages)', () => {
    expect(readFileSync(generatedFile, 'utf8') === makePages()).toBe(true);
  });

  it('turn no text of ours into markup', () => {
    const own = makePages();
    expect(own).not.toMatch(/\|\s*safe/);
  });
});

describe('a trimmed style sheet', () => {
  it('keeps what is used and what names no class, and drops the font that is not ours to use', () => {
    const css = '@charset "UTF-8";:root{--a:1}@font-face{font-family:GDS Transport}.used{color:red}.unused{color:red}.used .unused,.used:not(.unused,.x) a,.used[href$=".pdf"]{font-family:GDS Transport,arial}@media print{.unused{a:b}}@media print{.used{a:b}}';
    expect(trimCss(css, (name) => name === 'used')).toBe(':root{--a:1}.used{color:red}.used[href$=".pdf"]{font-family:arial}@media print{.used{a:b}}');
  });
});
