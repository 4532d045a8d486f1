import { Duration } from 'aws-cdk-lib';
import { HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { CfnManagedLoginBranding, CfnUserPoolClient, OAuthScope, UserPoolClient, UserPoolClientIdentityProvider } from 'aws-cdk-lib/aws-cognito';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { href } from '../../functions/portal/paths.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { FlowFunction } from '../constructs/flow-function.ts';
import type { Foundations } from '../constructs/foundations.ts';
import { aMinute, HarmAlarm } from '../constructs/harm-alarm.ts';
import type { HttpDoor } from '../constructs/http-door.ts';
import { countOfCode } from '../constructs/kept-logs.ts';
import { functions, type QueueName } from '../topology.ts';
import { FirstBellStack } from './first-bell-stack.ts';
import type { Settings } from './settings.ts';
import type { PeopleSignIn } from './sign-in-stack.ts';

export interface PortalNeeds {
  readonly foundations: Foundations;
  readonly queues: Partial<Readonly<Record<QueueName, IQueue>>>;
  readonly people: PeopleSignIn;
  readonly door: HttpDoor;
  readonly signingKey: IKey;
}

/** The pages. Their headers, their roles and their limits are the application's own, so that they are the same on a laptop. */
export class PortalStack extends FirstBellStack {
  constructor(scope: Construct, settings: Settings, { foundations, queues, people, door, signingKey }: PortalNeeds) {
    super(scope, 'portal', settings, 'the pages.');
    const { environment, bell } = foundations;
    const client = this.clientOf(people, door);
    const flow = new FlowFunction(this, 'Portal', {
      name: 'portal', foundations, queues,
      settings: { PORTAL_URL: door.url, OIDC_ISSUER: people.issuer, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret, SIGNING_KEY: signingKey.keyArn, SIGNING_KEY_REGION: this.region },
      statements: [new PolicyStatement({ actions: ['kms:Sign'], resources: [signingKey.keyArn], conditions: { StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256' } } })],
    });
    const route = new HttpRoute(this, 'Everything', { httpApi: door.api, routeKey: HttpRouteKey.DEFAULT, integration: new HttpLambdaIntegration('Portal', flow.function) });
    acknowledge(route, {
      rule: 'AwsSolutions-APIG4', decided: '2026-11-22',
      because: 'Browsers bring a session cookie, which an API authorizer cannot read; the portal refuses every route by default, and a test walks each route with each role.',
    });
    new HarmAlarm(this, 'Faults', {
      name: 'portal-faults', environment, bell, harmIfItFails: functions.portal.harmIfItFails,
      doFirst: 'Pages end in 5xx. If schools open soon, the desk telephones; then see whether the portal, the audit log or sign-in fails.',
      metric: door.answers('5xx', aMinute), threshold: 1,
    });
    new HarmAlarm(this, 'AuditUnwritable', {
      name: 'audit-unwritable', environment, bell,
      harmIfItFails: 'Nobody can read a notification, because what is read cannot be recorded.',
      doFirst: 'Do not look for a way round it. The desk telephones; then see why the audit table or its key cannot be used.',
      metric: countOfCode(this, { logs: flow.logs, environment, of: 'portal', code: 'fault', what: 'audit-log' }), threshold: 1,
    });
  }
  /** Authorization code only; the portal adds PKCE, a nonce and a state. */
  private clientOf({ pool, domain }: PeopleSignIn, door: HttpDoor): { readonly id: string; readonly secret: string } {
    const client = new UserPoolClient(this, 'Client', {
      userPool: pool, userPoolClientName: 'portal', generateSecret: true,
      authFlows: { user: true },
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false, clientCredentials: false }, scopes: [OAuthScope.OPENID],
        callbackUrls: [door.url + href('signedIn')], logoutUrls: [door.url + href('signedOut')],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true, enableTokenRevocation: true,
      // The portal keeps its own session and looks at an ID token once; an hour is the shortest that a refresh token can have.
      idTokenValidity: Duration.minutes(5), accessTokenValidity: Duration.minutes(5), refreshTokenValidity: Duration.hours(1), authSessionValidity: Duration.minutes(5),
    });
    client.node.addDependency(domain);
    // Without a look of its own a client has no sign-in pages.
    new CfnManagedLoginBranding(this, 'SignInPages', { userPoolId: pool.userPoolId, clientId: client.userPoolClientId, useCognitoProvidedValues: true });
    const resource = client.node.defaultChild;
    if (!(resource instanceof CfnUserPoolClient)) throw new Error('the user pool client is not what it was in aws-cdk-lib 2.276');
    return { id: client.userPoolClientId, secret: resource.attrClientSecret };
  }
}
