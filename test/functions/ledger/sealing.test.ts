import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { compactDecrypt, importJWK, type JWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { anchorHead } from '../../../functions/anchor/anchor-head.ts';
import { sealCallList } from '../../../functions/call-list/seal-call-list.ts';
import { sealForce } from '../../../functions/seal/seal-entries.ts';
import { sha256 } from '../../../shared/adapters/dynamodb/sealable-items.ts';
import type { CallList } from '../../../shared/domain/ledger/call-list.ts';
import type { Anchor, Sealable, Seal } from '../../../shared/domain/ledger/seal.ts';
import { verifySeals } from '../../../shared/domain/ledger/verify-seals.ts';
import { plusSeconds } from '../../../shared/domain/time.ts';
import type { StoredVersion } from '../../../shared/ports/incident-store.ts';
import type { Objects } from '../../../shared/ports/objects.ts';
import type { SealableEntries, Seals } from '../../../shared/ports/seals.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { aPortal } from '../../portal/a-portal.ts';
import { aFullDesk } from '../../portal/a-full-desk.ts';
import { aDisclosure, anIncident, putReleased } from '../../portal/an-incident.ts';

const force = 'cheshire';
const log = makeLog('test', () => undefined);

class ChainInMemory implements Seals, SealableEntries {
  readonly seals: Seal[] = [];
  readonly entries: Sealable[] = [];
  async head() { return this.seals.at(-1); }
  async sealedSince(_force: string, since: string) { return this.seals.filter(({ sealedAt }) => sealedAt >= since).toReversed(); }
  async add(seal: Seal) {
    if (this.seals.some(({ number }) => number === seal.number)) return 'taken' as const;
    this.seals.push(seal);
    return 'added' as const;
  }
  async between(_force: string, from: string, to: string) { return this.entries.filter(({ at }) => at >= from && at <= to); }
}

class BucketInMemory implements Objects {
  readonly documents = new Map<string, string>();
  async put(name: string, body: string) {
    if (this.documents.has(name)) return 'there-already' as const;
    this.documents.set(name, body);
    return 'stored' as const;
  }
}

const entry = (at: string, n: number): Sealable => ({ source: 'audit', key: `k${n}`, at, digest: sha256(`${n}`) });

describe('sealing a force\'s record', () => {
  it('holds every entry once, whenever it came, and whoever else seals at the same time', async () => {
    const chain = new ChainInMemory();
    const deps = { seals: chain, entries: chain, sha256, log };
    let now = '2026-11-09T05:00:00Z';
    for (let minute = 0; minute < 1700; minute += 5) {
      now = plusSeconds('2026-11-09T05:00:00Z', minute * 60);
      // Most come as they say; every seventh nine minutes late; one a whole evening late.
      chain.entries.push(entry(plusSeconds(now, minute % 7 === 0 ? -540 : -20), minute));
      if (minute === 900) chain.entries.push(entry('2026-11-09T12:00:00Z', 99_999));
      await Promise.all([sealForce(force, now, deps), sealForce(force, now, deps)]);
    }
    const verdict = verifySeals({ force, seals: chain.seals, entries: chain.entries, anchors: [], sha256 });
    expect(verdict.faults).toEqual([]);
    expect([verdict.sealed + verdict.waiting, verdict.waiting < 3]).toEqual([341, true]);
  });

  it('writes no seal where nothing was written', async () => {
    const chain = new ChainInMemory();
    expect(await sealForce(force, '2026-11-09T05:00:00Z', { seals: chain, entries: chain, sha256, log })).toBe(0);
    expect(chain.seals).toEqual([]);
  });

  it('anchors each head once, and what is anchored fixes the chain', async () => {
    const chain = new ChainInMemory();
    const objects = new BucketInMemory();
    chain.entries.push(entry('2026-11-09T04:50:00Z', 1));
    await sealForce(force, '2026-11-09T05:00:00Z', { seals: chain, entries: chain, sha256, log });
    expect([await anchorHead(force, '2026-11-09T05:01:00Z', { seals: chain, objects, log }), await anchorHead(force, '2026-11-09T05:16:00Z', { seals: chain, objects, log })]).toEqual([1, 0]);
    const anchors = [...objects.documents].map(([, text]) => JSON.parse(text) as Anchor);
    expect([...objects.documents.keys()]).toEqual(['cheshire/000000000001.json']);
    expect(verifySeals({ force, seals: [], entries: [], anchors, sha256 }).faults).toEqual([{ kind: 'cut-short', where: 'seal 1' }]);
  });
});

describe('the call list', () => {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

  it('says whom to ring, opens with the force\'s key alone, and names nobody', async () => {
    const { fakes } = await aPortal();
    await aFullDesk(fakes);
    const [ours, theirs] = [pair(), pair()];
    const objects = new BucketInMemory();
    const deps = { book: fakes.book, directory: fakes.directory, incidents: fakes.incidents, protectedKeys: {}, objects, keys: { [force]: ours.publicKey.export({ format: 'jwk' }) as JWK }, policyOf, log, last: new Map<string, { lines: string; at: string }>() };
    expect(await sealCallList(force, '2026-11-09T06:45:00Z', deps)).toBe(4);
    const [name, text = ''] = [...objects.documents][0] ?? [];
    expect(name).toBe('cheshire/2026-11-09T064500Z.jwe');
    await expect(compactDecrypt(text.trim(), await importJWK(theirs.privateKey.export({ format: 'jwk' }) as JWK, 'ECDH-ES+A256KW'))).rejects.toThrow();
    const opened = await compactDecrypt(text.trim(), await importJWK(ours.privateKey.export({ format: 'jwk' }) as JWK, 'ECDH-ES+A256KW'));
    const plain = new TextDecoder().decode(opened.plaintext);
    expect((JSON.parse(plain) as CallList).lines).toEqual([
      { reference: 'CHE-26-0412207', childRef: 'c1', setting: 'school:900012', why: 'to-be-telephoned', place: 'Mossbridge Primary School', telephone: '01632 960200', ringFrom: '2026-11-09T08:15:00Z', deadlineAt: '2026-11-09T08:45:00Z' },
      { reference: 'CHE-26-0412300', childRef: 'c1', why: 'waits-for-a-person', ringFrom: expect.any(String) as string, deadlineAt: '2026-11-09T08:45:00Z' },
      { reference: 'CHE-26-0412301', childRef: 'c1', why: 'on-hold', ringFrom: expect.any(String) as string, deadlineAt: '2026-11-09T08:45:00Z' },
      { reference: 'CHE-26-0412302', childRef: 'c1', why: 'waits-for-a-person', ringFrom: expect.any(String) as string, deadlineAt: '2026-11-09T08:45:00Z' },
    ]);
    expect(plain).not.toMatch(/Ruby|Tansley|Harriet|pillow|Larkspur|2018-03-14/);
  });

  describe('of a school that could itself reveal a refuge', () => {
    const hidden = anIncident({ people: [{ personRef: 'p1', role: 'victim', givenName: 'Corinne', familyName: 'Tansley', addresses: [{ confidential: true }] }] });
    const jwkOf = (key: KeyObject) => key.export({ format: 'jwk' }) as JWK;
    const open = async (text: string, key: KeyObject) => JSON.parse(new TextDecoder().decode((await compactDecrypt(text.trim(), await importJWK(jwkOf(key), 'ECDH-ES+A256KW'))).plaintext)) as CallList;
    async function putFor(protectedKeys: Record<string, JWK>, incident = hidden) {
      const { fakes } = await aPortal();
      await putReleased(fakes, aDisclosure({}, incident), incident);
      const [ours, objects] = [pair(), new BucketInMemory()];
      await sealCallList(force, '2026-11-09T07:05:00Z', { book: fakes.book, directory: fakes.directory, incidents: fakes.incidents, protectedKeys, objects, keys: { [force]: jwkOf(ours.publicKey) }, policyOf, log, last: new Map() });
      return { ours, list: await open([...objects.documents.values()][0] ?? '', ours.privateKey) };
    }
    const line = { reference: 'CHE-26-0412207', childRef: 'c1', setting: 'school:900012', place: 'Mossbridge Primary School', telephone: '01632 960200' };

    it('the list says that there is a call and when, and not which school; whoever may know of it opens the protected part, and the force\'s key does not', async () => {
      const theirs = pair();
      const { ours, list } = await putFor({ [force]: jwkOf(theirs.publicKey) });
      const { protectedPart = '', ...open1 } = list;
      expect(open1.lines).toEqual([{ reference: 'CHE-26-0412207', childRef: 'c1', why: 'not-read', protectedPlace: true, ringFrom: '2026-11-09T08:15:00Z', deadlineAt: '2026-11-09T08:45:00Z' }]);
      expect(JSON.stringify(open1)).not.toMatch(/Mossbridge|900012|960200/);
      await expect(open(protectedPart, ours.privateKey)).rejects.toThrow();
      expect(await open(protectedPart, theirs.privateKey)).toEqual({ force, madeAt: '2026-11-09T07:05:00Z', lines: [line] });
    });

    it('a force that gave no second key opens it with its own: the child is told either way', async () => {
      const { ours, list } = await putFor({});
      expect((await open(list.protectedPart ?? '', ours.privateKey)).lines).toEqual([line]);
    });

    it('of an ordinary incident nothing is kept apart', async () => {
      const { list } = await putFor({}, anIncident());
      expect(list.lines).toMatchObject([{ setting: 'school:900012', place: 'Mossbridge Primary School' }]);
      expect(list).not.toHaveProperty('protectedPart');
    });

    it('where the incident cannot be found it is kept apart, and its number is there to be rung', async () => {
      const { fakes } = await aPortal();
      await putReleased(fakes, aDisclosure(), anIncident());
      const [ours, objects] = [pair(), new BucketInMemory()];
      await sealCallList(force, '2026-11-09T07:05:00Z', { book: fakes.book, directory: fakes.directory, incidents: { latest: async () => undefined }, protectedKeys: {}, objects, keys: { [force]: jwkOf(ours.publicKey) }, policyOf, log, last: new Map() });
      const list = await open([...objects.documents.values()][0] ?? '', ours.privateKey);
      expect(list.lines).toMatchObject([{ protectedPlace: true }]);
      expect((await open(list.protectedPart ?? '', ours.privateKey)).lines).toEqual([line]);
    });

    it('a school that becomes protected meanwhile makes another list', async () => {
      const { fakes } = await aPortal();
      await putReleased(fakes, aDisclosure(), anIncident());
      const [ours, objects] = [pair(), new BucketInMemory()];
      let content = anIncident();
      const deps = { book: fakes.book, directory: fakes.directory, incidents: { latest: async () => ({ content: { kind: 'incident' as const, data: content } }) as StoredVersion }, protectedKeys: {}, objects, keys: { [force]: jwkOf(ours.publicKey) }, policyOf, log, last: new Map() };
      expect(await sealCallList(force, '2026-11-09T07:05:00Z', deps)).toBe(1);
      expect(await sealCallList(force, '2026-11-09T07:10:00Z', deps)).toBe(0);
      content = hidden;
      expect(await sealCallList(force, '2026-11-09T07:15:00Z', deps)).toBe(1);
    });
  });

  it('is put again where it has changed, and each hour where it has not', async () => {
    const { fakes } = await aPortal();
    const objects = new BucketInMemory();
    const deps = { book: fakes.book, directory: fakes.directory, incidents: fakes.incidents, protectedKeys: {}, objects, keys: { [force]: pair().publicKey.export({ format: 'jwk' }) as JWK }, policyOf, log, last: new Map<string, { lines: string; at: string }>() };
    for (const at of ['06:00', '06:05', '06:10']) await sealCallList(force, `2026-11-09T${at}:00Z`, deps);
    await aFullDesk(fakes);
    for (const at of ['06:15', '06:20', '07:15']) await sealCallList(force, `2026-11-09T${at}:00Z`, deps);
    expect([...objects.documents.keys()].map((name) => name.slice(20, 24))).toEqual(['0600', '0615', '0715']);
  });

  it('is a fault where a force has given no key', async () => {
    const { fakes } = await aPortal();
    await expect(sealCallList(force, '2026-11-09T06:45:00Z', { book: fakes.book, directory: fakes.directory, incidents: fakes.incidents, protectedKeys: {}, objects: new BucketInMemory(), keys: {}, policyOf, log, last: new Map() })).rejects.toThrow('no key');
  });
});
