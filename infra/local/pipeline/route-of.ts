import { paths, type Route } from '../../../functions/portal/paths.ts';

/** Pages that end what is walked, or belong to nobody. */
const left = new Set(['/', '/sign-in', '/signed-in', '/signed-out', '/confirm']);

/** The route of an address of a page behind the sign-in, as paths.ts writes it; a fixed address before one with an id in it. */
export function matchRoute(address: string): string | undefined {
  const fits = Object.values<Route>(paths).filter(({ method, path, who }) => method === 'GET' && who !== 'anyone' && !left.has(path) && new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(address)).map(({ path }) => path);
  return fits.find((path) => !path.includes(':')) ?? fits[0];
}
