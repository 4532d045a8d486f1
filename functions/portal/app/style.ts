import { createHash } from 'node:crypto';
import { href } from '../paths.ts';
import { icon, style } from './pages.generated.mjs';

/** Part of the address, so that browsers may keep the files for ever and still get a new one at once. */
export const assetVersion = createHash('sha256').update(style).update(icon).digest('base64url').slice(0, 16);
export const stylePath = href('style', { version: assetVersion });
export const iconPath = href('icon', { version: assetVersion });
export { icon, style };
