import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { join } from 'node:path';
import { sha256 } from '../../../shared/adapters/dynamodb/sealable-items.ts';
import { type DetachedSignature, statementOf } from '../../../shared/domain/ledger/signed-document.ts';
import { readIfThere } from '../engines/state-file.ts';
import { RefusedInput } from '../files/refusals.ts';

/** Whether a file is as it was signed. Answers with the exit code: 0 it is, 1 it is not. */
export function checkExport({ file, key, stateDir }: { readonly file: string; readonly key: string | undefined; readonly stateDir: string | undefined }): number {
  const publicFile = key ?? (stateDir === undefined ? undefined : join(stateDir, 'keys', 'signing.public.jwk'));
  if (publicFile === undefined) throw new RefusedInput('Name the public key with --key, or a state folder with --state.');
  const text = needed(file, 'the export');
  const beside = signatureOf(needed(`${file}.sig`, 'its signature'));
  const says = statementOf(text, Buffer.byteLength(text, 'utf8'), sha256);
  const holds = beside.statement === says && verify('sha256', Buffer.from(beside.statement, 'utf8'), keyOf(needed(publicFile, 'the public key')), Buffer.from(beside.signature, 'base64'));
  process.stdout.write(holds ? 'The export is as it was signed.\n' : 'The export is not as it was signed: it was changed, or the signature or the key is another\'s.\n');
  return holds ? 0 : 1;
}

function needed(file: string, what: string): string {
  const text = readIfThere(file);
  if (text === null) throw new RefusedInput(`There is no file ${file}, for ${what}.`);
  return text;
}

function signatureOf(text: string): DetachedSignature {
  try {
    const { algorithm, statement, signature } = JSON.parse(text) as Partial<DetachedSignature>;
    if (algorithm === 'ECDSA_SHA_256' && typeof statement === 'string' && typeof signature === 'string') return { algorithm, statement, signature };
  } catch (cause) {
    throw new RefusedInput('The signature is not one of an export.', { cause });
  }
  throw new RefusedInput('The signature is not one of an export.');
}

function keyOf(text: string): KeyObject {
  try {
    return text.trimStart().startsWith('{') ? createPublicKey({ key: JSON.parse(text) as { kty: string }, format: 'jwk' }) : createPublicKey(text);
  } catch (cause) {
    throw new RefusedInput('The public key is neither a JSON Web Key nor PEM.', { cause });
  }
}
