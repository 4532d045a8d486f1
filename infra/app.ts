/**
 * The cloud, made from topology.ts. `npm run synth` writes its templates without network or account; docs/deploying.md says
 * how they become a running product.
 */
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { bundleFunction } from './bundle.ts';
import featureFlags from './stacks/feature-flags.json' with { type: 'json' };
import { MailStack } from './stacks/mail-stack.ts';
import { PoliceApiStack } from './stacks/police-api-stack.ts';
import { PortalStack } from './stacks/portal-stack.ts';
import { readSettings } from './stacks/settings.ts';
import { SecondRegionStack } from './stacks/second-region-stack.ts';
import { SignInStack } from './stacks/sign-in-stack.ts';
import { StagesStack } from './stacks/stages-stack.ts';
import { StoresStack } from './stacks/stores-stack.ts';
import { WatchStack } from './stacks/watch-stack.ts';
import { type FunctionName, functions } from './topology.ts';

const app = new App({
  analyticsReporting: false,
  // Here and not in cdk.json: the templates are the same whoever starts the app. They are the flags that aws-cdk-lib 2.276
  // recommends, but for one partition, exports that cannot vanish under a stack that uses them, and nothing sent to AWS about us.
  postCliContext: { ...featureFlags, 'aws:cdk:enable-path-metadata': true },
});

const settings = readSettings(textOf('settings'));
const bundles = textOf('bundles') ?? await bundleAll(join(app.outdir, 'bundles'));

const { bell } = new WatchStack(app, settings);
const stores = new StoresStack(app, settings);
const { callLists } = new SecondRegionStack(app, settings);
const foundations = { environment: settings.environment, bundles, bell, keys: stores.keys, tables: stores.tables, buckets: { anchors: stores.anchors, 'call-lists': callLists } };
const signIn = new SignInStack(app, settings, stores.keys.logs);
const mail = new MailStack(app, settings, bell);
const { queues } = new StagesStack(app, settings, { foundations, mail, schedulesKey: stores.keys.schedules, portalUrl: signIn.portalDoor.url });
new PoliceApiStack(app, settings, { foundations, queues, signIn: signIn.police });
new PortalStack(app, settings, { foundations, queues, people: signIn.people, door: signIn.portalDoor, signingKey: stores.signingKey });

Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true, writeSuppressionsToCloudFormation: true }), new ServerlessChecks(app, { verbose: true }));
app.synth();

/** What `-c name=value` says on the command line: `settings`, a file; `bundles`, a folder of bundles made before. */
function textOf(name: 'settings' | 'bundles'): string | undefined {
  const value: unknown = app.node.tryGetContext(name);
  return typeof value === 'string' ? value : undefined;
}

async function bundleAll(dir: string): Promise<string> {
  await Promise.all((Object.keys(functions) as FunctionName[]).map((name) => bundleFunction(name, dir)));
  return dir;
}
