import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { custodians, tables, type TableName, type TableSpec } from '../../infra/topology.ts';
import { both, full, part } from './templates.ts';

const names = Object.keys(tables) as TableName[];
const key = z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) });
const table = z.looseObject({
  BillingMode: z.string(),
  KeySchema: z.array(key),
  GlobalSecondaryIndexes: z.array(z.looseObject({ IndexName: z.string(), KeySchema: z.array(key), Projection: z.looseObject({ ProjectionType: z.string(), NonKeyAttributes: z.array(z.string()).optional() }) })).default([]),
  SSESpecification: z.object({ SSEEnabled: z.boolean(), SSEType: z.string() }),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
  Replicas: z.array(z.looseObject({
    Region: z.string(), DeletionProtectionEnabled: z.boolean(),
    PointInTimeRecoverySpecification: z.object({ PointInTimeRecoveryEnabled: z.boolean(), RecoveryPeriodInDays: z.number() }),
    SSESpecification: z.object({ KMSMasterKeyId: z.unknown() }),
  })),
});
const keysOf = (of: z.infer<typeof key>[]) => of.map(({ AttributeName }) => AttributeName);

describe.each(both)('the stores, with %s', (_, assembly) => {
  it('has exactly the tables of the topology', () => {
    expect(assembly.of('AWS::DynamoDB::GlobalTable').map(({ path }) => path.replace('stores/tables/', '')).toSorted()).toEqual(names.toSorted());
    expect(assembly.of('AWS::DynamoDB::Table')).toEqual([]);
  });

  it.each(names)('seals %s with the key of its custodian, and can take it back to any second of 35 days', (name) => {
    const { Properties, stack } = assembly.at(`stores/tables/${name}`);
    const made = part(table, Properties);
    expect(made.SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS' });
    expect(made.Replicas).toHaveLength(1);
    for (const { Region, PointInTimeRecoverySpecification, SSESpecification } of made.Replicas) {
      expect(Region).toBe('eu-west-2');
      expect(PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 });
      expect(assembly.text(SSESpecification.KMSMasterKeyId, stack)).toBe(`{stores/keys/${tables[name].custodian}.Arn}`);
    }
  });

  it.each(names)('keeps %s whatever becomes of the stack', (name) => {
    const found = assembly.at(`stores/tables/${name}`);
    expect([found.DeletionPolicy, found.UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
    expect(part(table, found.Properties).Replicas.every(({ DeletionProtectionEnabled }) => DeletionProtectionEnabled)).toBe(true);
  });

  it.each(names)('gives %s the keys, indexes and expiry of the topology', (name) => {
    const spec: TableSpec = tables[name];
    const made = part(table, assembly.at(`stores/tables/${name}`).Properties);
    expect(keysOf(made.KeySchema)).toEqual(['pk', 'sk']);
    expect(made.BillingMode).toBe('PAY_PER_REQUEST');
    expect(made.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => [IndexName, ...keysOf(KeySchema), Projection.NonKeyAttributes ?? (Projection.ProjectionType === 'KEYS_ONLY' ? [] : undefined)]))
      .toEqual((spec.indexes ?? []).map((index) => [index, `${index}Pk`, `${index}Sk`, spec.projects?.[index]]));
    expect(made.TimeToLiveSpecification).toEqual(spec.expires ? { AttributeName: 'expiresAt', Enabled: true } : undefined);
  });

  it('turns every key yearly and keeps it when a stack goes', () => {
    const keys = assembly.of('AWS::KMS::Key');
    expect(keys).toHaveLength(Object.keys(custodians).length + 6);
    // AWS turns no asymmetric key by itself: the one that signs exports is replaced by hand, and its old public half kept.
    for (const { Properties, DeletionPolicy, path } of keys) expect([path, Properties['EnableKeyRotation'], DeletionPolicy]).toEqual([path, path === 'stores/keys/signing' ? undefined : true, 'Retain']);
  });

  it('lets no stack be deleted in one go, and writes no secret into an output', () => {
    for (const { value, stack } of assembly.outputs) expect(assembly.text(value, stack)).not.toMatch(/secret/i);
  });
});

describe.each(both)('the buckets, with %s', (_, assembly) => {
  const bucket = z.looseObject({
    BucketName: z.unknown(), ObjectLockEnabled: z.boolean().optional(), ObjectLockConfiguration: z.unknown().optional(), VersioningConfiguration: z.object({ Status: z.string() }),
    PublicAccessBlockConfiguration: z.record(z.string(), z.boolean()), LifecycleConfiguration: z.unknown().optional(), BucketEncryption: z.unknown(),
  });
  const at = (path: string) => {
    const found = assembly.at(path);
    return { ...found, made: part(bucket, found.Properties) };
  };

  it('let nobody, root included, change or remove an anchor for seven years', () => {
    const { made } = at('stores/Anchors');
    expect([made.ObjectLockEnabled, made.ObjectLockConfiguration]).toEqual([true, { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Days: 2557, Mode: 'COMPLIANCE' } } }]);
  });

  it('keep the call lists in the second region, for a fortnight', () => {
    const { made, stack } = at('second-region/CallLists');
    expect(stack).toBe('second-region');
    expect(JSON.stringify(made.LifecycleConfiguration)).toContain('"ExpirationInDays":14');
    expect(assembly.text(made.BucketName, stack)).toMatch(/^first-bell-(trial|live)-call-lists-/);
  });

  it.each(['stores/Anchors', 'second-region/CallLists'])('shut %s to the public and to connections without TLS, and keep it whatever becomes of the stack', (path) => {
    const { made, id, DeletionPolicy } = at(path);
    expect(Object.values(made.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    expect([made.VersioningConfiguration.Status, DeletionPolicy]).toEqual(['Enabled', 'Retain']);
    const policies = assembly.of('AWS::S3::BucketPolicy').filter(({ Properties }) => JSON.stringify(Properties['Bucket']).includes(id));
    expect(policies.map(({ Properties }) => JSON.stringify(Properties).includes('"aws:SecureTransport":"false"'))).toEqual([true]);
  });
});

it('lets the education controller close the key of the rolls, and no other', () => {
  const closing = full.of('AWS::KMS::Key').filter(({ Properties }) => JSON.stringify(Properties).includes('kms:DisableKey'));
  expect(closing.map(({ path }) => path)).toEqual(['stores/keys/education']);
  expect(JSON.stringify(closing[0]?.Properties)).toContain('arn:aws:iam::123456789012:role/education-controller');
});
