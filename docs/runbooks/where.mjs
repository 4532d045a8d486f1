// Where in the code a frame of a fault is: npx node docs/runbooks/where.mjs FUNCTION LINE COLUMN, after npm run synth.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename } from 'node:path';

const [name = '', line = '', column = ''] = process.argv.slice(2);
const map = new SourceMap(JSON.parse(readFileSync(new URL(`../../cdk.out/bundles/${basename(name)}/handler.mjs.map`, import.meta.url), 'utf8')));
const { originalSource, originalLine, originalColumn } = map.findEntry(Number(line) - 1, Number(column) - 1);
console.log(originalSource === undefined ? 'The map knows no such place.' : `${originalSource.replace(/^(\.\.\/)+/, '')}:${originalLine + 1}:${originalColumn + 1}`);
