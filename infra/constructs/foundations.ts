import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { BucketName, TableName } from '../topology.ts';

export interface StoredTable {
  readonly table: TableV2;
  readonly key: IKey;
}

/** A bucket as whoever puts into it has to know it: one in another region is known by its name alone. */
export interface StoredBucket {
  readonly name: string;
  readonly region: string;
  /** The name as the rules of cdk-nag write it, where the account is not known: "…-<AWS::AccountId>". */
  readonly inRules: string;
  /** Absent where Amazon's own key seals what is there. */
  readonly key?: IKey;
}

/** Where alarms go, and where the runbook that each names is to be read. */
export interface AlarmBell {
  readonly topic: ITopic;
  /** Address or folder without a slash at the end: "docs/runbooks". */
  readonly runbooks: string;
}

/** What every stage stands on. */
export interface Foundations {
  /** "trial", "live": the first part of every name. */
  readonly environment: string;
  /** The folder that holds a bundle for each function. */
  readonly bundles: string;
  readonly bell: AlarmBell;
  readonly keys: {
    readonly messages: IKey;
    readonly logs: IKey;
    /** Functions' environment variables. */
    readonly functions: IKey;
  };
  readonly tables: Readonly<Record<TableName, StoredTable>>;
  readonly buckets: Readonly<Record<BucketName, StoredBucket>>;
}
