import { describe } from 'vitest';
import { dynoxideProgram } from '../../infra/local/engines/dynamo-binaries.ts';
import { registerImportsOn } from './register-imports-on.ts';

describe.skipIf(!dynoxideProgram())('imports of the register, on dynoxide (left out where it is not installed)', () => registerImportsOn('dynoxide', 1));
