import * as z from 'zod/mini';
import type { SchoolSaid } from '../../domain/duty/school-said.ts';
import { answerSchema, colleagueSchema, questionSchema, supportSchema, tellingSchema } from './school-words-schema.ts';
import { settingKeySchema as setting } from './setting-key-schema.ts';
import { type StoredSchema, unionBy, type Variants } from './stored-schema.ts';

const text = z.string();

/** Fields of what a school and the desk say, by kind. */
export const schoolSaidVariants: Variants<SchoolSaid, 'kind'> = {
  'said-absent': { at: text, setting, disclosureId: text, adultId: text },
  'support-given': { at: text, setting, disclosureId: text, adultId: text, support: supportSchema },
  'colleagues-named': { at: text, setting, disclosureId: text, adultId: text, telling: tellingSchema, roles: z.array(colleagueSchema), adultIds: z.array(text) },
  asked: { at: text, setting, disclosureId: text, adultId: text, taskId: text, question: questionSchema },
  answered: { at: text, setting, disclosureId: text, taskId: text, question: questionSchema, answer: answerSchema, by: text },
};

export const schoolSaid: StoredSchema<SchoolSaid> = unionBy<SchoolSaid, 'kind'>('kind', schoolSaidVariants);
