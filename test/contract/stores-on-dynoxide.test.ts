import { describe } from 'vitest';
import { dynoxideProgram } from '../../infra/local/engines/dynamo-binaries.ts';
import { everyStoreOn } from './stores-on.ts';

describe.skipIf(!dynoxideProgram())('every store, on dynoxide (left out where it is not installed)', () => everyStoreOn('dynoxide'));
