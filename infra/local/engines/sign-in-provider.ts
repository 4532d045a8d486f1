import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type Provider from 'oidc-provider';
import { escaped, page, signOutPage } from './sign-in-pages.ts';
import type { People } from './sign-in-people.ts';
import type { SignInKeys } from './sign-in-keys.ts';
import { signInStore } from './sign-in-store.ts';

/** A police system. */
export interface ApiClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  readonly scopes: readonly string[];
}

export const portalClientId = 'first-bell-portal';

export interface ProviderParts {
  readonly issuer: string;
  readonly keys: SignInKeys;
  readonly people: People;
  readonly portal: { readonly redirectUris: readonly string[]; readonly postLogoutRedirectUris: readonly string[] };
  readonly apiClients: readonly ApiClient[];
  readonly apiAudience: string;
}

export async function makeProvider(parts: ProviderParts): Promise<Provider> {
  const { default: Maker } = await import('oidc-provider');
  return new Maker(parts.issuer, configuration(parts));
}

/** Seconds. */
const ttl = { accessToken: 3600, idToken: 3600, code: 60, interaction: 1800, session: 3600 };

function configuration(parts: ProviderParts): Configuration {
  return {
    adapter: signInStore(),
    clients: [
      {
        client_id: portalClientId, client_secret: parts.keys.portalSecret, client_name: 'First Bell',
        grant_types: ['authorization_code'], response_types: ['code'], scope: 'openid email profile', require_auth_time: true,
        redirect_uris: [...parts.portal.redirectUris], post_logout_redirect_uris: [...parts.portal.postLogoutRedirectUris],
      },
      ...parts.apiClients.map((client) => ({
        client_id: client.clientId, client_secret: client.clientSecret, client_name: client.name,
        grant_types: ['client_credentials' as const], response_types: [], redirect_uris: [], scope: client.scopes.join(' '),
      })),
    ],
    jwks: { keys: [parts.keys.signing] },
    cookies: { keys: [parts.keys.cookies] },
    responseTypes: ['code'],
    scopes: ['openid', 'email', 'profile', ...new Set(parts.apiClients.flatMap(({ scopes }) => scopes))],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, id) => {
      const person = parts.people.byId(id);
      return person && { accountId: id, claims: () => ({ sub: id, email: person.email, email_verified: true, name: person.name }) };
    },
    loadExistingGrant: grantAll,
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = page('Sign-in did not work', `<h1>Sign-in did not work</h1><p>Go back to First Bell and try again.</p><p>Reason: ${escaped(out.error)}</p>`);
    },
    ttl: {
      AccessToken: ttl.accessToken, ClientCredentials: ttl.accessToken, IdToken: ttl.idToken, AuthorizationCode: ttl.code,
      Interaction: ttl.interaction, Session: ttl.session, Grant: ttl.session,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: {
        enabled: true,
        // A police system need not name the API: like Cognito, the provider knows which one its scopes belong to.
        defaultResource: (ctx, client) => (client.grantTypeAllowed('client_credentials') && ctx.oidc.route === 'token' ? parts.apiAudience : []),
        getResourceServerInfo: async (_, resource, client) => {
          const { errors } = await import('oidc-provider');
          const api = parts.apiClients.find(({ clientId }) => clientId === client.clientId);
          if (resource !== parts.apiAudience || !api) throw new errors.InvalidTarget();
          return { scope: api.scopes.join(' '), audience: parts.apiAudience, accessTokenTTL: ttl.accessToken, accessTokenFormat: 'jwt' as const, jwt: { sign: { alg: 'RS256' as const } } };
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = signOutPage(form, ctx.oidc.entities.IdTokenHint !== undefined);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = page('Signed out', '<h1>You have signed out</h1>');
        },
      },
    },
  };
}

/** The portal is our own: nobody is asked to consent to it. */
async function grantAll(ctx: KoaContextWithOIDC) {
  const { client, session, provider, result } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const grantId = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  const existing = grantId ? await provider.Grant.find(grantId) : undefined;
  if (existing) return existing;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid email profile');
  await grant.save();
  return grant;
}
