import * as z from 'zod';
import { reference } from './incident.ts';

/** The body of POST /incident-status. */
export const statusRequest = z.strictObject({ reference }).meta({ id: 'StatusRequest', description: 'Which incident. In the body, so that no reference stands in an address.' });
