import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, ArnPrincipal, Effect, PolicyDocument, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { nameOfBucket } from '../constructs/name-of-bucket.ts';
import type { Foundations, StoredBucket, StoredTable } from '../constructs/foundations.ts';
import { buckets, type Custodian, custodians, tables, type TableName, type TableSpec } from '../topology.ts';
import { FirstBellStack } from './first-bell-stack.ts';
import type { Settings } from './settings.ts';

/** Every table, and the keys: one for each custodian of records, and one each for messages, logs, schedules and variables. */
export class StoresStack extends FirstBellStack {
  readonly tables: Readonly<Record<TableName, StoredTable>>;
  /** Signs exports and nothing else; anybody may have its public half. */
  readonly signingKey: Key;
  readonly anchors: StoredBucket;
  readonly keys: Foundations['keys'] & { readonly schedules: Key };

  constructor(scope: Construct, settings: Settings) {
    super(scope, 'stores', settings, 'the tables and the keys that seal them.');
    const keys = new Construct(this, 'keys');
    const newKey = (id: string, seals: string) => new Key(keys, id, {
      description: `First Bell: ${seals}`, alias: `first-bell-${settings.environment}-${id}`,
      enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN,
    });
    const custody = Object.fromEntries(Object.entries(custodians).map(([custodian, seals]) => [custodian, newKey(custodian, seals)])) as Record<Custodian, Key>;
    if (settings.educationController) letClose(custody.education, settings.educationController);
    this.keys = {
      messages: newKey('messages', 'messages between the stages'),
      logs: newKey('logs', 'logs'),
      schedules: newKey('schedules', 'schedules'),
      functions: newKey('functions', 'variables of the functions'),
    };
    this.signingKey = new Key(keys, 'signing', { description: 'First Bell: signs exports of the ledger', alias: `first-bell-${settings.environment}-signing`, keySpec: KeySpec.ECC_NIST_P256, keyUsage: KeyUsage.SIGN_VERIFY, removalPolicy: RemovalPolicy.RETAIN });
    // In a key's own policy "*" is that key and no other.
    this.keys.logs.addToResourcePolicy(new PolicyStatement({
      sid: 'LogsAreSealed', principals: [new ServicePrincipal(`logs.${this.region}.amazonaws.com`)],
      actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'], resources: ['*'],
      conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': `arn:${this.partition}:logs:${this.region}:${this.account}:log-group:/first-bell/${settings.environment}/*` } },
    }));

    // SES publishes to a sealed topic, and the topic sends to a sealed queue, each in this account only.
    this.keys.messages.addToResourcePolicy(new PolicyStatement({
      sid: 'MailEventsAreSealed', principals: [new ServicePrincipal('ses.amazonaws.com'), new ServicePrincipal('sns.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
    }));

    const stored = new Construct(this, 'tables');
    const made = (Object.entries(tables) as [TableName, TableSpec][]).map(([name, spec]): [TableName, StoredTable] => {
      const key = custody[spec.custodian];
      return [name, { key, table: newTable(stored, name, spec, key) }];
    });
    this.tables = Object.fromEntries(made) as Record<TableName, StoredTable>;
    const anchors = nameOfBucket('anchors', settings);
    newAnchors(this, anchors.name, custody.audit);
    this.anchors = { ...anchors, region: this.region, key: custody.audit };
  }
}

function newTable(scope: Construct, name: TableName, spec: TableSpec, key: Key): TableV2 {
  const text = (attribute: string) => ({ name: attribute, type: AttributeType.STRING });
  return new TableV2(scope, name, {
    partitionKey: text('pk'), sortKey: text('sk'),
    globalSecondaryIndexes: (spec.indexes ?? []).map((index) => ({ indexName: index, partitionKey: text(`${index}Pk`), sortKey: text(`${index}Sk`), ...projectionOf(spec.projects?.[index]) })),
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.customerManagedKey(key),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    ...(spec.expires ? { timeToLiveAttribute: 'expiresAt' } : {}),
    ...(name === 'audit' || name === 'seals' ? { resourcePolicy: neverChanged() } : {}),
  });
}

function projectionOf(attributes: readonly string[] | undefined): { projectionType?: ProjectionType; nonKeyAttributes?: string[] } {
  if (attributes === undefined) return {};
  return attributes.length === 0 ? { projectionType: ProjectionType.KEYS_ONLY } : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...attributes] };
}

/**
 * Whatever an identity's own policy allows, an entry of the audit log or of the chain can't be changed or removed. (It could still be put over:
 * IAM can't insist on the condition with which the adapter puts.) In a table's own policy "*" is that table and its indexes.
 */
function neverChanged(): PolicyDocument {
  return new PolicyDocument({
    statements: [new PolicyStatement({
      sid: 'AppendedToNeverChanged', effect: Effect.DENY, principals: [new AnyPrincipal()], resources: ['*'],
      actions: ['dynamodb:BatchWriteItem', 'dynamodb:DeleteItem', 'dynamodb:PartiQLDelete', 'dynamodb:PartiQLUpdate', 'dynamodb:UpdateItem'],
    })],
  });
}

/** Compliance, not governance: nobody can shorten it, not the account's root user either. */
function newAnchors(scope: Construct, bucketName: string, key: Key): void {
  const bucket = new Bucket(scope, 'Anchors', {
    bucketName,
    encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL, enforceSSL: true, versioned: true,
    objectLockEnabled: true, objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(buckets.anchors.lockedForDays)),
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(bucket, {
    rule: 'AwsSolutions-S1', decided: '2026-11-22',
    because: 'What may be done to it is put a document, by one function; CloudTrail, which belongs to the organisation, records who does, and a log bucket would be one more place to guard.',
  });
}

function letClose(key: Key, controller: string): void {
  key.addToResourcePolicy(new PolicyStatement({
    sid: 'TheEducationControllerClosesAndOpens', principals: [new ArnPrincipal(controller)],
    actions: ['kms:DescribeKey', 'kms:DisableKey', 'kms:EnableKey'], resources: ['*'],
  }));
}
