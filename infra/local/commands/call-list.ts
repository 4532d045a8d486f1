import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compactDecrypt, importJWK, type JWK } from 'jose';
import type { CallList } from '../../../shared/domain/ledger/call-list.ts';
import { printCallList, printProtectedPart, type ProtectedPart } from '../calls/print-call-list.ts';
import { newKey, publicOf } from '../engines/local-keys.ts';
import { readIfThere, writeWhole } from '../engines/state-file.ts';
import { RefusedInput } from '../files/refusals.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'call-list',
  summary: 'Opens a sealed call list with the force\'s own key and prints it. Needs nothing of First Bell but this command.',
  options: {
    open: { about: 'the list: a file such as 2027-01-05T064500Z.jwe', value: 'FILE' },
    key: { about: 'with --open: the private key of the force', value: 'KEYFILE' },
    'protected-key': { about: 'with --open and --key: print the protected part instead, with the key of those who may know of such schools (a force that gave none opens it with its own)', value: 'KEYFILE' },
    json: { about: 'with --open: print it as JSON' },
    'new-key': { about: 'make a pair of keys: the private one into FILE, the public one on standard output', value: 'FILE' },
  },
  more: 'Keep the private key where the desk can reach it when everything else is away, and nowhere on what First Bell runs on.',
} as const;

export function run(argv: readonly string[]): Promise<number> {
  return runCommand(shape, argv, async ({ open, key, json, 'protected-key': protectedKey, 'new-key': newFile }) => {
    if (newFile !== undefined) return makeKey(resolve(newFile));
    if (open === undefined || key === undefined) throw new RefusedInput('Name the list with --open and the private key with --key, or make a pair with --new-key.');
    const list = await opened<CallList>(readFileSync(resolve(open), 'utf8').trim(), resolve(key));
    if (protectedKey !== undefined) {
      if (list.protectedPart === undefined) throw new RefusedInput('This list has no protected part: no school on it could reveal a refuge.');
      const part = await opened<ProtectedPart>(list.protectedPart, resolve(protectedKey));
      process.stdout.write(json ? `${JSON.stringify(part, null, 2)}\n` : printProtectedPart(part));
      return 0;
    }
    process.stdout.write(json ? `${JSON.stringify(list, null, 2)}\n` : printCallList(list));
    return 0;
  });
}

function makeKey(file: string): number {
  if (readIfThere(file) !== null) throw new RefusedInput(`There is a file ${file} already. A key is never written over: lists sealed to it could not be opened.`);
  const made = newKey();
  writeWhole(file, `${JSON.stringify(made)}\n`);
  process.stdout.write(`${JSON.stringify(publicOf(made))}\n`);
  return 0;
}

async function opened<Content>(sealed: string, keyFile: string): Promise<Content> {
  const key = await privateKey(readFileSync(keyFile, 'utf8'));
  try {
    const { plaintext } = await compactDecrypt(sealed, key, { keyManagementAlgorithms: ['ECDH-ES+A256KW'], contentEncryptionAlgorithms: ['A256GCM'] });
    return JSON.parse(new TextDecoder().decode(plaintext)) as Content;
  } catch (cause) {
    throw new RefusedInput('This key does not open this list: it is another force\'s, an older one, or the file was changed.', { cause });
  }
}

async function privateKey(text: string): Promise<Awaited<ReturnType<typeof importJWK>>> {
  try {
    return await importJWK(JSON.parse(text) as JWK, 'ECDH-ES+A256KW');
  } catch (cause) {
    throw new RefusedInput('The key file holds no private key of "first-bell call-list --new-key".', { cause });
  }
}
