import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { functions, scopes } from '../../infra/topology.ts';
import { functionIn } from './functions.ts';
import { bare, both, full, part, type Resource } from './templates.ts';

const route = z.looseObject({ RouteKey: z.string(), AuthorizationType: z.string().optional(), AuthorizationScopes: z.array(z.string()).optional(), AuthorizerId: z.unknown().optional() });
const routesOf = (stack: string, resources: readonly Resource[]) => resources.filter((one) => one.stack === stack).map(({ Properties }) => part(route, Properties));
const client = z.looseObject({ ClientName: z.string(), AllowedOAuthFlows: z.array(z.string()), AllowedOAuthScopes: z.array(z.unknown()), ExplicitAuthFlows: z.array(z.string()).optional(), GenerateSecret: z.boolean() });

describe.each(both)('the police API, with %s', (_, assembly) => {
  it('asks every route of the topology for a token with its scope, and has no other route', () => {
    const meant = functions.intake.triggers[0].routes.map(({ method, path, scope }) => ({ RouteKey: `${method} ${path}`, AuthorizationType: 'JWT', AuthorizationScopes: [scope] }));
    const made = routesOf('police-api', assembly.of('AWS::ApiGatewayV2::Route')).map(({ RouteKey, AuthorizationType, AuthorizationScopes }) => ({ RouteKey, AuthorizationType, AuthorizationScopes }));
    expect(made).toEqual(meant);
  });

  it('takes tokens of the machines\' pool for the registered clients, and tells intake the same', () => {
    const [authorizer] = assembly.of('AWS::ApiGatewayV2::Authorizer');
    const { Issuer, Audience } = part(z.object({ Issuer: z.unknown(), Audience: z.array(z.unknown()) }), authorizer?.Properties['JwtConfiguration']);
    expect(assembly.text(Issuer, 'police-api')).toBe('{sign-in/Machines.ProviderURL}');
    const clients = assembly.of('AWS::Cognito::UserPoolClient').filter(({ path }) => path.startsWith('sign-in/Police-')).map(({ path }) => `{${path}}`);
    expect(Audience.map((one) => assembly.text(one, 'police-api'))).toEqual(clients);
    const { OIDC_ISSUER, API_CLIENTS, API_AUDIENCE } = functionIn(assembly, 'intake').made.Environment.Variables;
    expect([assembly.text(OIDC_ISSUER, 'police-api'), assembly.text(API_CLIENTS, 'police-api'), API_AUDIENCE]).toEqual(['{sign-in/Machines.ProviderURL}', clients.join(','), 'first-bell']);
  });

  it('gives a police client a secret, client credentials and the two scopes, and nothing else', () => {
    const clients = assembly.of('AWS::Cognito::UserPoolClient').filter(({ path }) => path.startsWith('sign-in/Police-'));
    expect(clients.length).toBeGreaterThan(0);
    for (const { Properties, stack } of clients) {
      const made = part(client, Properties);
      expect([made.GenerateSecret, made.AllowedOAuthFlows, made.ExplicitAuthFlows]).toEqual([true, ['client_credentials'], undefined]);
      expect(made.AllowedOAuthScopes.map((scope) => assembly.text(scope, stack).replace('{sign-in/Machines/Api}', 'first-bell')).toSorted()).toEqual(Object.values(scopes).toSorted());
    }
  });

  it('limits how often it is asked, and its log names neither paths nor people', () => {
    for (const { Properties } of assembly.of('AWS::ApiGatewayV2::Stage')) {
      const { ThrottlingRateLimit, ThrottlingBurstLimit } = part(z.looseObject({ ThrottlingRateLimit: z.number(), ThrottlingBurstLimit: z.number() }), Properties['DefaultRouteSettings']);
      expect([ThrottlingRateLimit <= 100, ThrottlingBurstLimit <= 300]).toEqual([true, true]);
      const { Format } = part(z.looseObject({ Format: z.string() }), Properties['AccessLogSettings']);
      const fields = Object.values(part(z.record(z.string(), z.string()), JSON.parse(Format)));
      expect(fields.length).toBeGreaterThan(8);
      expect(fields.filter((field) => /path|query|sourceIp|userAgent|caller|claims|principal|identity|integrationErrorMessage|body/i.test(field))).toEqual([]);
    }
  });
});

describe.each(both)('sign-in to the portal, with %s', (_, assembly) => {
  const pools = assembly.of('AWS::Cognito::UserPool');

  it('lets nobody make an account, asks everybody for a second factor, and never by SMS or email', () => {
    expect(pools.map(({ path }) => path)).toEqual(['sign-in/People', 'sign-in/Machines']);
    for (const { Properties } of pools) {
      expect(Properties['AdminCreateUserConfig']).toMatchObject({ AllowAdminCreateUserOnly: true });
      expect([Properties['MfaConfiguration'], Properties['EnabledMfas'], Properties['DeletionProtection']]).toEqual(['ON', ['SOFTWARE_TOKEN_MFA'], 'ACTIVE']);
      expect(Properties).not.toHaveProperty('SmsConfiguration');
      expect(Properties['AccountRecoverySetting']).toEqual({ RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] });
      expect(Properties['Policies']).toMatchObject({ PasswordPolicy: { MinimumLength: 14, RequireLowercase: true, RequireNumbers: true, RequireSymbols: true, RequireUppercase: true } });
    }
  });

  it('takes a passkey that has checked its holder for both factors', () => {
    const { Properties } = assembly.at('sign-in/People');
    expect(Properties).toMatchObject({
      WebAuthnUserVerification: 'required', WebAuthnFactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION', UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
    });
  });

  it('gives the portal an authorization code and nothing shorter, for its own two addresses', () => {
    const { Properties, stack } = assembly.at('portal/Client');
    const made = part(client, Properties);
    expect([made.AllowedOAuthFlows, made.AllowedOAuthScopes, made.ExplicitAuthFlows, made.GenerateSecret]).toEqual([['code'], ['openid'], ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'], true]);
    expect(Properties).toMatchObject({ IdTokenValidity: 5, AccessTokenValidity: 5, RefreshTokenValidity: 60, PreventUserExistenceErrors: 'ENABLED', EnableTokenRevocation: true });
    const { PORTAL_URL, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = functionIn(assembly, 'portal').made.Environment.Variables;
    const portal = assembly.text(PORTAL_URL, stack);
    expect([Properties['CallbackURLs'], Properties['LogoutURLs']].map((urls) => part(z.array(z.unknown()), urls).map((url) => assembly.text(url, stack)))).toEqual([[`${portal}/signed-in`], [`${portal}/signed-out`]]);
    expect([OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET].map((value) => assembly.text(value, stack))).toEqual(['{sign-in/People.ProviderURL}', '{portal/Client}', '{portal/Client.ClientSecret}']);
  });

  it('tells the emails the same address as the portal itself', () => {
    const [deliver, portal] = [functionIn(assembly, 'deliver'), functionIn(assembly, 'portal')].map(({ resource, made }) => assembly.text(made.Environment.Variables['PORTAL_URL'], resource.stack));
    expect(deliver).toBe(portal);
    expect(routesOf('portal', assembly.of('AWS::ApiGatewayV2::Route')).map(({ RouteKey }) => RouteKey)).toEqual(['$default']);
  });
});

describe('with domains and a list of certificate authorities', () => {
  it('asks a police system for a certificate, over TLS 1.2 or better, and answers at no other address', () => {
    const domain = full.at('police-api/Door/Domain').Properties;
    expect(JSON.stringify(domain['MutualTlsAuthentication'])).toMatch(/s3:\/\/.*cdk-.*-assets-.*\.pem/);
    expect(part(z.array(z.looseObject({ SecurityPolicy: z.string() })), domain['DomainNameConfigurations']).map(({ SecurityPolicy }) => SecurityPolicy)).toEqual(['TLS_1_2']);
    for (const { Properties } of full.of('AWS::ApiGatewayV2::Api')) expect(Properties['DisableExecuteApiEndpoint']).toBe(true);
    expect(full.at('sign-in/PortalDoor/Domain').Properties).not.toHaveProperty('MutualTlsAuthentication');
    expect(full.text(functionIn(full, 'portal').made.Environment.Variables['PORTAL_URL'], 'portal')).toBe('https://portal.first-bell.example');
  });

  it('ties passkeys to the address of the sign-in pages', () => {
    expect(full.at('sign-in/People').Properties['WebAuthnRelyingPartyID']).toBe('sign-in.first-bell.example');
    expect(bare.at('sign-in/People').Properties['WebAuthnRelyingPartyID']).toBe('first-bell-trial.auth.eu-west-2.amazoncognito.com');
  });
});

describe.each(both)('email, with %s', (_, assembly) => {
  it('goes over TLS or not at all, and follows nobody', () => {
    const { Properties } = assembly.at('mail/Configuration');
    expect(Properties['DeliveryOptions']).toEqual({ TlsPolicy: 'REQUIRE' });
    // Which mailboxes fail is in our own book, where it can be cleared: decision 22.
    expect(Properties['SuppressionOptions']).toEqual({ SuppressedReasons: [] });
    expect(Properties['ReputationOptions']).toEqual({ ReputationMetricsEnabled: true });
    expect(Properties).not.toHaveProperty('TrackingOptions');
  });

  it('tells the queue that follows it what became of every email, and never whether one was opened or clicked', () => {
    const [destination, ...others] = assembly.of('AWS::SES::ConfigurationSetEventDestination').map(({ Properties }) => part(z.looseObject({ MatchingEventTypes: z.array(z.string()) }), Properties['EventDestination']));
    expect(others).toEqual([]);
    expect(destination?.MatchingEventTypes.toSorted()).toEqual(['bounce', 'complaint', 'delivery', 'deliveryDelay', 'reject', 'renderingFailure', 'send']);
    const [subscription] = assembly.of('AWS::SNS::Subscription').filter(({ Properties }) => Properties['Protocol'] === 'sqs');
    const text = (value: unknown): string => assembly.text(value, subscription?.stack ?? '');
    expect([subscription?.Properties['RawMessageDelivery'], text(subscription?.Properties['Endpoint']), text(subscription?.Properties['TopicArn'])]).toEqual([true, '{stages/Stage-mail/Queue.Arn}', '{stages/MailEvents/Topic}']);
    expect(JSON.stringify(subscription?.Properties['RedrivePolicy'])).toContain('LeftBehind');
    const keyPolicy = JSON.stringify(assembly.at('stores/keys/messages').Properties['KeyPolicy']);
    for (const service of ['ses.amazonaws.com', 'sns.amazonaws.com']) expect(keyPolicy).toContain(service);
  });
});

it('signs email with DKIM, and refuses to send rather than under another domain\'s name', () => {
  expect(full.at('mail/Identity').Properties).toMatchObject({
    EmailIdentity: 'mail.first-bell.example', DkimSigningAttributes: { NextSigningKeyLength: 'RSA_2048_BIT' },
    MailFromAttributes: { MailFromDomain: 'bounce.mail.first-bell.example', BehaviorOnMxFailure: 'REJECT_MESSAGE' },
  });
});
