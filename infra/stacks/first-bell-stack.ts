import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** Personal data of the police stays in the United Kingdom. */
const region = 'eu-west-2';

/** A stack of one deployment: "first-bell-trial-stores", protected from being deleted in one go. */
export class FirstBellStack extends Stack {
  constructor(scope: Construct, capability: string, settings: Settings, description: string, elsewhere = region) {
    const name = `first-bell-${settings.environment}-${capability}`;
    super(scope, name, {
      stackName: name, description: `First Bell: ${description}`,
      env: { region: elsewhere, ...(settings.account ? { account: settings.account } : {}) },
      terminationProtection: true,
      tags: { product: 'first-bell', environment: settings.environment },
    });
  }
}
