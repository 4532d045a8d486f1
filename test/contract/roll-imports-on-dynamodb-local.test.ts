import { describe } from 'vitest';
import { hasJava } from '../../infra/local/engines/dynamo-binaries.ts';
import { rollImportsOn } from './roll-imports-on.ts';

describe.skipIf(!hasJava())('imports of rolls, on DynamoDB Local (left out where there is no Java 17)', () => rollImportsOn('dynamodb-local', 6));
