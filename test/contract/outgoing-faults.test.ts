import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, test } from 'vitest';
import { localCredentials, localRegion } from '../../infra/local/engines/dynamo-wire.ts';
import type { MatchMessage } from '../../events/internal.ts';
import { sqsClient } from '../../shared/adapters/sqs/sqs-client.ts';
import { SqsOutgoing } from '../../shared/adapters/sqs/sqs-outgoing.ts';

const match = (number: number): MatchMessage => ({ type: 'incident.stored', id: `m-${number}`, force: 'cheshire', reference: 'INC-1', version: number });

describe('handing on, when SQS takes only some', () => {
  const mock = mockClient(SQSClient);
  afterEach(() => {
    mock.reset();
  });
  const outgoing = new SqsOutgoing({ client: sqsClient({ region: localRegion, credentials: localCredentials }), urls: { match: 'https://sqs.example/match' } });

  test('sends the rest again', async () => {
    mock.on(SendMessageBatchCommand)
      .resolvesOnce({ Successful: [{ Id: '0', MessageId: 'a', MD5OfMessageBody: '' }], Failed: [{ Id: '1', Code: 'InternalError', SenderFault: false }] })
      .resolves({ Successful: [{ Id: '1', MessageId: 'b', MD5OfMessageBody: '' }], Failed: [] });
    await outgoing.send('match', [match(1), match(2)]);
    expect(mock.commandCalls(SendMessageBatchCommand)[1]?.args[0].input.Entries).toEqual([{ Id: '1', MessageBody: JSON.stringify(match(2)) }]);
  });

  test('throws if some are never taken, and at once if the fault is ours', async () => {
    mock.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [{ Id: '0', Code: 'InternalError', SenderFault: false }] });
    await expect(outgoing.send('match', [match(1)])).rejects.toThrow('did not take 1 of 1 messages: InternalError');
    expect(mock.commandCalls(SendMessageBatchCommand)).toHaveLength(5);
    mock.reset();
    mock.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [{ Id: '0', Code: 'InvalidMessageContents', SenderFault: true }] });
    await expect(outgoing.send('match', [match(1)])).rejects.toThrow('InvalidMessageContents');
    expect(mock.commandCalls(SendMessageBatchCommand)).toHaveLength(1);
  });
});
