import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import { SignatureV4 } from '@smithy/signature-v4';

export interface SignedRequest {
  readonly service: 's3' | 'kms';
  readonly region: string;
  readonly method: 'PUT' | 'POST';
  /** "https://s3.eu-west-1.amazonaws.com/bucket/name" */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly body: string;
}

const patienceMs = 5000;

/**
 * One call to an AWS service, signed with the function's own credentials. In the place of whole clients for two calls: those
 * of S3 and KMS are each as large as all that a function otherwise carries.
 */
export async function signedRequest({ service, region, method, url, headers, body }: SignedRequest): Promise<Reply> {
  const signer = new SignatureV4({ service, region, credentials: credentials(), sha256: Sha256, uriEscapePath: service !== 's3', applyChecksum: true });
  const signed = await signer.sign({
    method, protocol: url.protocol, hostname: url.hostname, ...(url.port ? { port: Number(url.port) } : {}), path: url.pathname, query: {},
    headers: { ...headers, host: url.host }, body,
  });
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'http:' ? http : https;
    const call = request(url, { method, headers: { ...signed.headers, 'content-length': String(Buffer.byteLength(body)) }, timeout: patienceMs }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }));
      answer.on('error', reject);
    });
    call.on('timeout', () => call.destroy(new Error(`${service} did not answer in ${patienceMs} ms`)));
    call.on('error', reject);
    call.end(body);
  });
}

/** Where a service is: AWS itself, or the engine on this machine that the environment names. */
export function endpointOf(service: 's3' | 'kms', region: string): string {
  return process.env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? `https://${service}.${region}.amazonaws.com`;
}

/** In a Lambda function they come from the environment and nowhere else; they change with each execution environment. */
function credentials() {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = process.env;
  if (!accessKeyId || !secretAccessKey) throw new Error('the environment holds no credentials');
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}

type SourceData = string | ArrayBuffer | ArrayBufferView;

/** As the signer wants it. */
class Sha256 {
  private hash: Hash | Hmac;
  private readonly secret: SourceData | undefined;

  constructor(secret?: SourceData) {
    this.secret = secret;
    this.hash = fresh(secret);
  }

  update(chunk: Uint8Array): void {
    this.hash.update(chunk);
  }

  async digest(): Promise<Uint8Array> {
    return this.hash.digest();
  }

  reset(): void {
    this.hash = fresh(this.secret);
  }
}

function fresh(secret: SourceData | undefined): Hash | Hmac {
  return secret === undefined ? createHash('sha256') : createHmac('sha256', typeof secret === 'string' ? secret : ArrayBuffer.isView(secret) ? Buffer.from(secret.buffer, secret.byteOffset, secret.byteLength) : Buffer.from(secret));
}
