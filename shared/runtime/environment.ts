import type { World } from './world.ts';

/** A variable that infra/topology.ts grants. Throws if it is missing, naming it. */
export function variable(world: World, name: string): string {
  const value = world.env[name];
  if (!value) throw new Error(`the environment variable ${name} is missing: infra/topology.ts must grant it to this function`);
  return value;
}

/** A variable that holds a number above 0. Throws, naming it, if it is missing or holds anything else. */
export function numberVariable(world: World, name: string): number {
  const value = Number(variable(world, name));
  if (!(value > 0)) throw new Error(`the environment variable ${name} must hold a number above 0`);
  return value;
}
