import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { nameOfBucket } from '../constructs/name-of-bucket.ts';
import type { StoredBucket } from '../constructs/foundations.ts';
import { buckets } from '../topology.ts';
import { FirstBellStack } from './first-bell-stack.ts';
import type { Settings } from './settings.ts';

/** What has to be there when London is not: the sealed call lists, and nothing else. */
export class SecondRegionStack extends FirstBellStack {
  readonly callLists: StoredBucket;

  constructor(scope: Construct, settings: Settings) {
    super(scope, 'second-region', settings, 'the sealed call lists, out of reach of what befalls the first region.', settings.secondRegion);
    const named = nameOfBucket('call-lists', settings);
    const bucket = new Bucket(this, 'CallLists', {
      bucketName: named.name,
      // Every list is sealed to the key of its force before it gets here.
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL, enforceSSL: true, versioned: true,
      lifecycleRules: [{ expiration: Duration.days(buckets['call-lists'].keptForDays), noncurrentVersionExpiration: Duration.days(1) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(bucket, {
      rule: 'AwsSolutions-S1', decided: '2026-11-22',
      because: 'What is there can be opened by the force alone; CloudTrail, which belongs to the organisation, records who takes it, and a log bucket would be one more place to guard.',
    });
    this.callLists = { ...named, region: settings.secondRegion };
  }
}
