import type { Adapter, AdapterPayload } from 'oidc-provider';

const most = 20_000;

/**
 * The provider's memory: codes, sessions and interactions, each gone when its time is up. Not kept on disk: a restart only
 * means signing in again, while access tokens, being signed, outlive it.
 */
export function signInStore(): (model: string) => Adapter {
  const kept = new Map<string, { payload: AdapterPayload; until: number }>();

  const find = (key: string): AdapterPayload | undefined => {
    const entry = kept.get(key);
    if (!entry) return undefined;
    if (entry.until > Date.now()) return entry.payload;
    kept.delete(key);
    return undefined;
  };
  const where = (model: string, matches: (payload: AdapterPayload) => boolean) => {
    for (const key of kept.keys()) {
      const payload = key.startsWith(`${model}:`) ? find(key) : undefined;
      if (payload && matches(payload)) return payload;
    }
    return undefined;
  };

  return (model) => ({
    upsert: async (id, payload, expiresIn) => {
      kept.delete(`${model}:${id}`);
      kept.set(`${model}:${id}`, { payload, until: Date.now() + (expiresIn || 3600) * 1000 });
      while (kept.size > most) kept.delete(kept.keys().next().value ?? '');
    },
    find: async (id) => find(`${model}:${id}`),
    findByUid: async (uid) => where(model, (payload) => payload.uid === uid),
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const payload = find(`${model}:${id}`);
      if (payload) payload['consumed'] = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => void kept.delete(`${model}:${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}
