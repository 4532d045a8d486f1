import * as z from 'zod/mini';
import { sources, whole } from './bounds.ts';

/** What the board is shown. Packs made before this section are read with its defaults. */
export const boardPolicy = z.object({
  /** Counts from 1 to below this are not shown, nor what would tell them; 1: everything is shown. */
  suppressUnder: z._default(whole(1, 50), 5),
  sources,
});
