import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccountRecovery, CfnUserPool, CfnUserPoolRiskConfigurationAttachment, FeaturePlan, ManagedLoginVersion, Mfa, OAuthScope, PasskeyUserVerification, ResourceServerScope,
  StandardThreatProtectionMode, UserPool, UserPoolClient, UserPoolDomain, UserPoolEmail, type UserPoolProps,
} from 'aws-cdk-lib/aws-cognito';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { HttpDoor } from '../constructs/http-door.ts';
import { scopes } from '../topology.ts';
import { FirstBellStack } from './first-bell-stack.ts';
import type { Settings } from './settings.ts';

/** Nobody makes an account for themselves, and an account opens nothing until the directory names it. */
const onlyInvited = {
  selfSignUpEnabled: false,
  signInAliases: { email: true }, signInCaseSensitive: false,
  mfa: Mfa.REQUIRED, mfaSecondFactor: { otp: true, sms: false, email: false },
  passwordPolicy: { minLength: 14, requireLowercase: true, requireUppercase: true, requireDigits: true, requireSymbols: true, passwordHistorySize: 10, tempPasswordValidity: Duration.days(2) },
  // A forgotten password is an administrator's business: an emailed code would be a way round the second factor.
  accountRecovery: AccountRecovery.NONE,
  deletionProtection: true,
  removalPolicy: RemovalPolicy.RETAIN,
} satisfies UserPoolProps;

export interface PoliceSignIn {
  readonly issuer: string;
  /** Their ids; Cognito gives client-credentials tokens no audience, so that these stand in its place. */
  readonly clientIds: readonly string[];
}

/** The portal makes itself a client of the pool in its own stack, so that the secret never passes between two as an output. */
export interface PeopleSignIn {
  readonly issuer: string;
  readonly pool: UserPool;
  /** Must be there before a client is. */
  readonly domain: UserPoolDomain;
}

/** Who may come in: people to the portal, machines to the police API, from two pools that know nothing of each other. */
export class SignInStack extends FirstBellStack {
  readonly police: PoliceSignIn;
  readonly people: PeopleSignIn;
  /** Here and not with the portal's function: sign-in has to know where to send people back to. */
  readonly portalDoor: HttpDoor;

  constructor(scope: Construct, settings: Settings, logsKey: IKey) {
    super(scope, 'sign-in', settings, 'who may come in, and the portal\'s address.');
    const { environment } = settings;
    this.portalDoor = new HttpDoor(this, 'PortalDoor', {
      name: 'portal', description: 'Key adults, the safeguarding desk and authority officers', environment, logsKey,
      throttle: { rateLimit: 100, burstLimit: 300 }, ...(settings.portal ? { domain: { ...settings.portal, name: settings.portal.domain } } : {}),
    });
    this.people = this.peoplePool(settings);
    this.police = this.policePool(settings);
    new CfnOutput(this, 'PortalUrl', { value: this.portalDoor.url });
    if (this.portalDoor.domain) new CfnOutput(this, 'PortalDns', { description: 'CNAME of the portal\'s domain', value: this.portalDoor.domain.regionalDomainName });
  }

  private peoplePool(settings: Settings): PeopleSignIn {
    const { environment, signIn, mail } = settings;
    const prefix = signIn.prefix ?? `first-bell-${environment}`;
    const pool = new UserPool(this, 'People', {
      ...onlyInvited,
      userPoolName: `first-bell-${environment}-people`,
      signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
      passkeyRelyingPartyId: signIn.custom?.domain ?? `${prefix}.auth.${this.region}.amazoncognito.com`,
      passkeyUserVerification: PasskeyUserVerification.REQUIRED,
      featurePlan: FeaturePlan.PLUS, standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      userInvitation: { emailSubject: 'Your First Bell account', emailBody: 'An account has been made for you: {username}. Your password for the first sign-in, good for two days, is {####}. If you did not expect this, tell your safeguarding lead.' },
      ...(mail ? { email: UserPoolEmail.withSES({ fromEmail: `${mail.sender}@${mail.domain}`, fromName: 'First Bell', sesRegion: this.region, sesVerifiedDomain: mail.domain }) } : {}),
    });
    // A passkey that has checked its holder is both factors; without this, requiring a second factor would shut passkeys out.
    if (pool.node.defaultChild instanceof CfnUserPool) pool.node.defaultChild.webAuthnFactorConfiguration = 'MULTI_FACTOR_WITH_USER_VERIFICATION';
    new CfnUserPoolRiskConfigurationAttachment(this, 'PeopleRisk', {
      userPoolId: pool.userPoolId, clientId: 'ALL',
      compromisedCredentialsRiskConfiguration: { actions: { eventAction: 'BLOCK' } },
      accountTakeoverRiskConfiguration: { actions: { highAction: { eventAction: 'BLOCK', notify: false }, mediumAction: { eventAction: 'MFA_REQUIRED', notify: false }, lowAction: { eventAction: 'MFA_REQUIRED', notify: false } } },
    });
    const domain = new UserPoolDomain(this, 'PeopleDomain', {
      userPool: pool, managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
      ...(signIn.custom ? { customDomain: { domainName: signIn.custom.domain, certificate: Certificate.fromCertificateArn(this, 'PeopleCertificate', signIn.custom.certificateArn) } } : { cognitoDomain: { domainPrefix: prefix } }),
    });
    new CfnOutput(this, 'PeoplePool', { value: pool.userPoolId });
    return { issuer: pool.userPoolProviderUrl, pool, domain };
  }

  private policePool(settings: Settings): PoliceSignIn {
    const { environment, signIn } = settings;
    const pool = new UserPool(this, 'Machines', { ...onlyInvited, userPoolName: `first-bell-${environment}-machines`, featurePlan: FeaturePlan.ESSENTIALS });
    acknowledge(pool, ...['AwsSolutions-COG3', 'AwsSolutions-COG8'].map((rule) => ({
      rule, decided: '2026-11-22' as const,
      because: 'The pool holds no people: machines come with client credentials, which threat protection does not look at.',
    })));
    const domain = new UserPoolDomain(this, 'MachinesDomain', { userPool: pool, cognitoDomain: { domainPrefix: `${signIn.prefix ?? `first-bell-${environment}`}-police` } });
    const { identifier, granted } = scopesByName();
    const server = pool.addResourceServer('Api', { identifier, userPoolResourceServerName: 'Police API', scopes: [...granted] });
    const clientIds = settings.policeClients.map((name) => new UserPoolClient(this, `Police-${name}`, {
      userPool: pool, userPoolClientName: name, generateSecret: true,
      authFlows: {},
      oAuth: { flows: { clientCredentials: true, authorizationCodeGrant: false, implicitCodeGrant: false }, scopes: granted.map((scope) => OAuthScope.resourceServer(server, scope)) },
      accessTokenValidity: Duration.minutes(30), enableTokenRevocation: true, preventUserExistenceErrors: true,
    }).userPoolClientId);
    new CfnOutput(this, 'MachinesPool', { value: pool.userPoolId });
    new CfnOutput(this, 'TokenUrl', { value: `${domain.baseUrl()}/oauth2/token` });
    return { issuer: pool.userPoolProviderUrl, clientIds };
  }
}

/** Cognito wants a resource server and its scopes apart; topology.ts has them as tokens bear them. */
function scopesByName(): { readonly identifier: string; readonly granted: readonly ResourceServerScope[] } {
  const parts = Object.entries(scopes).map(([use, scope]) => ({ use, server: scope.slice(0, scope.lastIndexOf('/')), name: scope.slice(scope.lastIndexOf('/') + 1) }));
  const [first] = parts;
  if (!first || parts.some(({ server }) => server !== first.server)) throw new Error('the scopes of the police API must be of one resource server');
  return { identifier: first.server, granted: parts.map(({ use, name }) => new ResourceServerScope({ scopeName: name, scopeDescription: `Police API: ${use}` })) };
}
