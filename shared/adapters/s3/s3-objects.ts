import { createHash } from 'node:crypto';
import type { Objects } from '../../ports/objects.ts';
import { endpointOf, signedRequest } from './signed-request.ts';

const attempts = 3;

/** Puts documents into one bucket, each under a name that nothing has had. With an object lock on the bucket nobody can take them out again. */
export class S3Objects implements Objects {
  private readonly bucket: string;
  private readonly region: string;

  constructor({ bucket, region }: { readonly bucket: string; readonly region: string }) {
    this.bucket = bucket;
    this.region = region;
  }

  async put(name: string, body: string, contentType: string): Promise<'stored' | 'there-already'> {
    const path = [this.bucket, ...name.split('/')].map(encodeURIComponent).join('/');
    const headers = {
      'content-type': contentType,
      // Never over what is there; and a bucket with an object lock asks for a checksum.
      'if-none-match': '*', 'x-amz-checksum-sha256': createHash('sha256').update(body).digest('base64'),
    };
    for (let attempt = 1; ; attempt += 1) {
      const { status } = await signedRequest({ service: 's3', region: this.region, method: 'PUT', url: new URL(`${endpointOf('s3', this.region)}/${path}`), headers, body });
      if (status === 200) return 'stored';
      if (status === 412) return 'there-already';
      // 409: somebody puts the same name at this moment.
      if ((status < 500 && status !== 409 && status !== 429) || attempt === attempts) throw new Error(`the bucket answered ${status}`);
    }
  }
}
