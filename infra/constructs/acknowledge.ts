import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

export interface Acknowledged {
  /** "AwsSolutions-APIG4", or with the finding: "AwsSolutions-IAM5[Resource::*]". */
  readonly rule: string;
  /** Why what the rule asks is not done here, in a sentence. */
  readonly because: string;
  /** The day it was decided, so that it can be looked at again. */
  readonly decided: `${number}-${number}-${number}`;
}

/** Answers a rule of the policy packs on this construct and on what is in it. The reason and its day go into the template. */
export function acknowledge(construct: IConstruct, ...answers: readonly Acknowledged[]): void {
  Validations.of(construct).acknowledge(...answers.map(({ rule, because, decided }) => ({ id: rule, reason: `${because} (Decided ${decided}.)` })));
}
