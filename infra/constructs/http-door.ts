import type { Duration } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { DomainName, HttpApi, HttpStage, LogGroupLogDestination, type MTLSConfig, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { keptLogs } from './kept-logs.ts';

export interface HttpDoorProps {
  /** "police-api", "portal". */
  readonly name: string;
  readonly description: string;
  readonly environment: string;
  readonly logsKey: IKey;
  /** Requests a second over all callers, and how many may come in a burst. */
  readonly throttle: { readonly rateLimit: number; readonly burstLimit: number };
  /** Without one the door has the address that API Gateway gives it; with one, only that. */
  readonly domain?: { readonly name: string; readonly certificateArn: string; readonly mutualTls?: MTLSConfig };
}

/**
 * What is said of a request: never its path, its query, who sent it or from where. A path may hold a disclosure's id, and an
 * address the home of somebody on call. The route, `$context.routeKey`, is the pattern and not what was asked for.
 */
const accessFields = {
  at: '$context.requestTimeEpoch', requestId: '$context.requestId', route: '$context.routeKey', method: '$context.httpMethod', status: '$context.status',
  milliseconds: '$context.responseLatency', functionMilliseconds: '$context.integrationLatency', bytes: '$context.responseLength',
  authorizerSays: '$context.authorizer.error', gatewaySays: '$context.error.responseType', functionStatus: '$context.integrationStatus',
} as const;

/** An HTTP API without routes: its address, its log, its limits. Routes are added by the stack whose functions answer them. */
export class HttpDoor extends Construct {
  readonly api: HttpApi;
  /** Without a slash at the end. */
  readonly url: string;
  readonly domain: DomainName | undefined;

  constructor(scope: Construct, id: string, { name, description, environment, logsKey, throttle, domain }: HttpDoorProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { apiName: `first-bell-${environment}-${name}`, description, createDefaultStage: false, disableExecuteApiEndpoint: domain !== undefined });
    this.domain = domain && new DomainName(this, 'Domain', {
      domainName: domain.name,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
      securityPolicy: SecurityPolicy.TLS_1_2,
      ...(domain.mutualTls ? { mtls: domain.mutualTls } : {}),
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api, autoDeploy: true, throttle, detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(keptLogs(this, 'AccessLog', { name: `${name}-access`, environment, key: logsKey })),
        format: AccessLogFormat.custom(JSON.stringify(accessFields)),
      },
      ...(this.domain ? { domainMapping: { domainName: this.domain } } : {}),
    });
    this.url = domain ? `https://${domain.name}` : this.api.apiEndpoint;
  }

  /** Answers of a kind: '4xx' or '5xx'. */
  answers(kind: '4xx' | '5xx', period: Duration): Metric {
    return new Metric({ namespace: 'AWS/ApiGateway', metricName: kind, dimensionsMap: { ApiId: this.api.apiId }, statistic: 'Sum', period });
  }
}
