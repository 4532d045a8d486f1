import { describe } from 'vitest';
import { hasJava } from '../../infra/local/engines/dynamo-binaries.ts';
import { everyStoreOn } from './stores-on.ts';

describe.skipIf(!hasJava())('every store, on DynamoDB Local (left out where there is no Java 17)', () => everyStoreOn('dynamodb-local'));
