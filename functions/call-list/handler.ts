import { cloudWorld } from '../../shared/runtime/cloud-world.ts';
import { build } from './stage.ts';

export const handler = build(cloudWorld);
