import { writeFileSync } from 'node:fs';
import { generatedFile, makePages } from './pages.ts';

writeFileSync(generatedFile, makePages());
