import * as z from 'zod/mini';
import { type Answer, answers, type Colleague, colleagues, type Question, questions, type Support, supports, type Telling, tellings } from '../../domain/duty/school-words.ts';
import type { StoredSchema } from './stored-schema.ts';

/** One of the words that a school and the desk may say to each other. */
const wordOf = <T extends string>(words: Readonly<Record<T, string>>): StoredSchema<T> => z.enum(Object.keys(words)) as unknown as StoredSchema<T>;

export const questionSchema: StoredSchema<Question> = wordOf(questions);
export const answerSchema: StoredSchema<Answer> = wordOf(answers);
export const supportSchema: StoredSchema<Support> = wordOf(supports);
export const colleagueSchema: StoredSchema<Colleague> = wordOf(colleagues);
export const tellingSchema: StoredSchema<Telling> = wordOf(tellings);
