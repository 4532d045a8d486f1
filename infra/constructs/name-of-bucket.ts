import { Aws } from 'aws-cdk-lib';
import type { BucketName } from '../topology.ts';
import type { StoredBucket } from './foundations.ts';

/** A bucket's name, which every stack of either region can work out: nothing can be imported from one region into another. */
export function nameOfBucket(bucket: BucketName, { environment, account }: { readonly environment: string; readonly account?: string | undefined }): Pick<StoredBucket, 'name' | 'inRules'> {
  const name = `first-bell-${environment}-${bucket}-`;
  return { name: name + (account ?? Aws.ACCOUNT_ID), inRules: name + (account ?? '<AWS::AccountId>') };
}
