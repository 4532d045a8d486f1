import * as z from 'zod/mini';
import type { Signer } from '../../ports/signer.ts';
import { endpointOf, signedRequest } from '../s3/signed-request.ts';

const answer = z.object({ Signature: z.string() });

/** Signs with a key of KMS, on the curve P-256, that may be used for nothing else. */
export class KmsSigner implements Signer {
  private readonly keyId: string;
  private readonly region: string;

  constructor({ keyId, region }: { readonly keyId: string; readonly region: string }) {
    this.keyId = keyId;
    this.region = region;
  }

  async sign(text: string): Promise<string> {
    const message = Buffer.from(text, 'utf8');
    if (message.length > 4096) throw new RangeError('KMS signs at most 4,096 bytes');
    const body = JSON.stringify({ KeyId: this.keyId, Message: message.toString('base64'), MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' });
    const reply = await signedRequest({ service: 'kms', region: this.region, method: 'POST', url: new URL(`${endpointOf('kms', this.region)}/`), headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'TrentService.Sign' }, body });
    if (reply.status !== 200) throw new Error(`KMS answered ${reply.status}`);
    return answer.parse(JSON.parse(reply.body)).Signature;
  }
}
