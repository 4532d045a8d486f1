import * as z from 'zod/mini';
import type { CallMade, CallThatTold } from '../../domain/duty/call.ts';
import type { Fields } from './stored-schema.ts';

const made = { at: z.string(), numberOnRecord: z.literal(true), adultId: z.exactOptional(z.string()), said: z.exactOptional(z.string()) };
const yes = z.literal(true);

export const callMade = z.object(made satisfies Fields<CallMade>);
export const callThatTold = z.object({ ...made, calledBack: yes, nameReadBack: yes, dateReadBack: yes } satisfies Fields<CallThatTold>);
