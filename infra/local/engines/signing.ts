import { createPrivateKey, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { localKey } from './local-keys.ts';
import { listenOn } from './ports.ts';

export interface SigningEngine {
  /** The KMS endpoint: "http://127.0.0.1:8012". */
  readonly endpoint: string;
  stop(): Promise<void>;
}

interface SignRequest {
  readonly Message?: string;
  readonly MessageType?: string;
  readonly SigningAlgorithm?: string;
}

/** The one call of KMS that the product makes, Sign with ECDSA over a SHA-256, with a key that lies in the state folder. */
export async function startSigning(options: { readonly stateDir: string; readonly port?: number }): Promise<SigningEngine> {
  const key = createPrivateKey({ key: localKey(options.stateDir, 'signing').private, format: 'jwk' });
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const asked = read(Buffer.concat(parts).toString('utf8'));
      const known = incoming.headers['x-amz-target'] === 'TrentService.Sign' && asked?.MessageType === 'RAW' && asked.SigningAlgorithm === 'ECDSA_SHA_256' && (asked.Message?.length ?? 0) <= 4096 * 4 / 3 + 4;
      outgoing.writeHead(known ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
      outgoing.end(JSON.stringify(known ? { Signature: sign('sha256', Buffer.from(asked.Message ?? '', 'base64'), key).toString('base64'), SigningAlgorithm: 'ECDSA_SHA_256' } : { __type: 'ValidationException' }));
    });
  });
  const port = await listenOn(server, options.port ?? 0, 'the signing key');
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function read(text: string): SignRequest | undefined {
  try {
    return JSON.parse(text) as SignRequest;
  } catch {
    return undefined;
  }
}
