import { createHash } from 'node:crypto';
import { type DetachedSignature, statementOf } from '../domain/ledger/signed-document.ts';
import type { Signer } from '../ports/signer.ts';

/** A signature to lie beside a document. */
export async function signDocument(document: string, signer: Signer): Promise<DetachedSignature> {
  const statement = statementOf(document, Buffer.byteLength(document, 'utf8'), (text) => createHash('sha256').update(text, 'utf8').digest('hex'));
  return { algorithm: 'ECDSA_SHA_256', statement, signature: await signer.sign(statement) };
}
