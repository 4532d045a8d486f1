import type { World } from './world.ts';

/** A variable that infra/topology.ts grants. Throws if it is missing, naming it. */
export function variable(world: World, name: string): string {
  const value = world.env[name];
  if (!value) throw new Error(`the environment variable ${name} is missing: infra/topology.ts must grant it to this function`);
  return value;
}
