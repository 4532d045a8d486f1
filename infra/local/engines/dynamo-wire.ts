/** What every emulator here takes as credentials; nothing checks them. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' } as const;
export const localRegion = 'eu-west-2';

export class DynamoRefusal extends Error {
  override readonly name = 'DynamoRefusal';
  /** "ResourceInUseException". */
  readonly kind: string;

  constructor(kind: string, message: string) {
    super(`${kind}: ${message}`);
    this.kind = kind;
  }
}

/** One DynamoDB call by its wire format: no client, no retries, which is what starting and loading want. */
export async function callDynamo(endpoint: string, operation: string, body: unknown): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      authorization: `AWS4-HMAC-SHA256 Credential=${localCredentials.accessKeyId}/20260101/${localRegion}/dynamodb/aws4_request, SignedHeaders=host, Signature=00`,
      'x-amz-date': '20260101T000000Z',
    },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { __type?: string; message?: string; Message?: string };
  if (!response.ok) throw new DynamoRefusal((answer.__type ?? 'Unknown').replace(/^.*#/, ''), answer.message ?? answer.Message ?? '');
  return answer;
}
