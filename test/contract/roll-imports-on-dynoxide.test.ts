import { describe } from 'vitest';
import { dynoxideProgram } from '../../infra/local/engines/dynamo-binaries.ts';
import { rollImportsOn } from './roll-imports-on.ts';

describe.skipIf(!dynoxideProgram())('imports of rolls, on dynoxide (left out where it is not installed)', () => rollImportsOn('dynoxide', 1));
