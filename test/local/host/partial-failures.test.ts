import { expect, test } from 'vitest';
import { failuresIn } from '../../../infra/local/host/queue-poller.ts';

const batch = ['m1', 'm2', 'm3'];

test.each([
  ['nothing at all', undefined, []],
  ['null', null, []],
  ['an empty object', {}, []],
  ['an empty list', { batchItemFailures: [] }, []],
  ['a list that is null', { batchItemFailures: null }, []],
  ['another key', { failures: [{ itemIdentifier: 'm1' }] }, []],
  ['one of its messages', { batchItemFailures: [{ itemIdentifier: 'm2' }] }, ['m2']],
  ['two of its messages', { batchItemFailures: [{ itemIdentifier: 'm1' }, { itemIdentifier: 'm3' }] }, ['m1', 'm3']],
  ['a message that is not in the batch', { batchItemFailures: [{ itemIdentifier: 'm1' }, { itemIdentifier: 'm9' }] }, batch],
  ['an empty id', { batchItemFailures: [{ itemIdentifier: '' }] }, batch],
  ['a null id', { batchItemFailures: [{ itemIdentifier: null }] }, batch],
  ['an id under a wrong name', { batchItemFailures: [{ id: 'm1' }] }, batch],
  ['a list that is none', { batchItemFailures: 'm1' }, batch],
  ['a word', 'done', batch],
])('a reply of %s fails what Lambda would fail', (_, reply, failed) => {
  expect([...failuresIn(reply, batch)]).toEqual(failed);
});
