import type { Sha256 } from './seal.ts';

/** What lies beside a document, in a file of its own, and says that it is ours and unchanged. */
export interface DetachedSignature {
  readonly algorithm: 'ECDSA_SHA_256';
  /** The text that was signed; it holds the document's hash. */
  readonly statement: string;
  /** DER, base64. */
  readonly signature: string;
}

/** What is signed of a document: a short text that names its hash and length, since a key service signs no long ones. */
export function statementOf(document: string, bytes: number, sha256: Sha256): string {
  return `First Bell export, version 1\nsha256 ${sha256(document)}\nbytes ${bytes}\n`;
}
