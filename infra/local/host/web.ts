import { openFrontDoor, type FrontDoor } from './front-door.ts';
import type { HostedFunction } from './function-host.ts';

/** The portal's address: every request goes to the one function by the `$default` route. */
export function openWeb(options: { readonly port: number; readonly target: HostedFunction }): Promise<FrontDoor> {
  return openFrontDoor({
    port: options.port,
    what: 'the portal',
    admit: async () => ({ kind: 'admitted', target: options.target, parts: { routeKey: '$default' } }),
  });
}
