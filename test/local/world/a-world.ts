import { inventRegister } from '../../../infra/local/world/register/invent-register.ts';
import { makeWorld } from '../../../infra/local/world/make-world.ts';
import type { World } from '../../../infra/local/world/types.ts';

const made = new Map<string, World>();

/** The world on the invented register; made once for each seed and size. */
export function aWorld({ seed = 7, pupils = 40_000, on = '2026-11-10' } = {}): World {
  const key = `${seed}/${pupils}/${on}`;
  let world = made.get(key);
  if (!world) {
    world = makeWorld({ seed, pupils, on, establishments: inventRegister(1).establishments.map(({ establishment }) => establishment) });
    made.set(key, world);
  }
  return world;
}
