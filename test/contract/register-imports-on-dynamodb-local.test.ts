import { describe } from 'vitest';
import { hasJava } from '../../infra/local/engines/dynamo-binaries.ts';
import { registerImportsOn } from './register-imports-on.ts';

describe.skipIf(!hasJava())('imports of the register, on DynamoDB Local (left out where there is no Java 17)', () => registerImportsOn('dynamodb-local', 6));
