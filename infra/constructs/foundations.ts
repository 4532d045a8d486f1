import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { TableName } from '../topology.ts';

export interface StoredTable {
  readonly table: TableV2;
  readonly key: IKey;
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
}
