import { CfnOutput, Duration } from 'aws-cdk-lib';
import { HttpMethod, HttpRoute, HttpRouteKey, type MTLSConfig } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import type { Construct } from 'constructs';
import { FlowFunction } from '../constructs/flow-function.ts';
import type { Foundations } from '../constructs/foundations.ts';
import { aMinute, HarmAlarm } from '../constructs/harm-alarm.ts';
import { HttpDoor } from '../constructs/http-door.ts';
import { countOfCode } from '../constructs/kept-logs.ts';
import { type ApiRoute, functions, type FunctionSpec, type QueueName } from '../topology.ts';
import { FirstBellStack } from './first-bell-stack.ts';
import type { Settings } from './settings.ts';
import type { PoliceSignIn } from './sign-in-stack.ts';

export interface PoliceApiNeeds {
  readonly foundations: Foundations;
  readonly queues: Partial<Readonly<Record<QueueName, IQueue>>>;
  readonly signIn: PoliceSignIn;
}

/** Where the police push events: every route with a token, and with a client certificate too if the settings name a truststore. */
export class PoliceApiStack extends FirstBellStack {
  constructor(scope: Construct, settings: Settings, { foundations, queues, signIn }: PoliceApiNeeds) {
    super(scope, 'police-api', settings, 'where the police push what they know.');
    const { environment, keys, bell } = foundations;
    const flow = new FlowFunction(this, 'Intake', {
      name: 'intake', foundations, queues,
      settings: { OIDC_ISSUER: signIn.issuer, API_AUDIENCE: 'first-bell', API_CLIENTS: signIn.clientIds.join(',') },
    });
    const door = new HttpDoor(this, 'Door', {
      name: 'police-api', description: 'Police systems', environment, logsKey: keys.logs,
      throttle: { rateLimit: 50, burstLimit: 100 }, ...this.domainOf(settings),
    });
    const authorizer = new HttpJwtAuthorizer('Police', signIn.issuer, { authorizerName: 'police', jwtAudience: [...signIn.clientIds] });
    for (const { method, path, scope: needed } of routesOf(functions.intake)) {
      new HttpRoute(this, `${method} ${path}`, {
        httpApi: door.api, routeKey: HttpRouteKey.with(path, HttpMethod[method]),
        integration: new HttpLambdaIntegration('Intake', flow.function), authorizer, authorizationScopes: [needed],
      });
    }
    const held = functions.intake.harmIfItFails;
    new HarmAlarm(this, 'Faults', {
      name: 'police-api-faults', environment, bell, harmIfItFails: held,
      doFirst: 'The force\'s system gets answers of 5xx. See the access log for which route, and whether intake was reached.',
      metric: door.answers('5xx', aMinute), threshold: 1,
    });
    new HarmAlarm(this, 'Refusing', {
      name: 'police-api-refusing', environment, bell, harmIfItFails: 'A force\'s events are turned away, and the children in them are known to nobody here.',
      doFirst: 'Twenty or more answers of 4xx in five minutes. The access log says which: 401 is a token, 403 a scope or a source, 400 and 409 an event; tell the force.',
      metric: door.answers('4xx', Duration.minutes(5)), threshold: 20,
    });
    new HarmAlarm(this, 'IssuerUnreachable', {
      name: 'issuer-unreachable', environment, bell, harmIfItFails: held,
      doFirst: 'Intake cannot fetch the keys with which tokens are checked. Look at the health of Cognito in the region.',
      metric: countOfCode(this, { logs: flow.logs, environment, of: 'intake', code: 'issuer-unreachable' }), threshold: 1,
    });
    new CfnOutput(this, 'PoliceApiUrl', { value: door.url });
    if (door.domain) new CfnOutput(this, 'PoliceApiDns', { description: 'CNAME of the police API\'s domain', value: door.domain.regionalDomainName });
  }

  private domainOf({ policeApi }: Settings): Pick<ConstructorParameters<typeof HttpDoor>[2], 'domain'> {
    if (!policeApi) return {};
    return { domain: { name: policeApi.domain, certificateArn: policeApi.certificateArn, ...(policeApi.truststore ? { mutualTls: this.trusting(policeApi.truststore) } : {}) } };
  }

  /** Put to S3 under the hash of its content, so that another list of authorities is another address and is taken up. */
  private trusting(file: string): MTLSConfig {
    const { bucket, s3ObjectKey } = new Asset(this, 'Truststore', { path: file });
    return { bucket, key: s3ObjectKey };
  }
}

function routesOf(spec: FunctionSpec): readonly ApiRoute[] {
  return spec.triggers.flatMap((trigger) => (trigger.kind === 'api' ? trigger.routes : []));
}
