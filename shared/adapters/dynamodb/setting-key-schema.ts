import * as z from 'zod/mini';
import type { SettingKey } from '../../domain/setting.ts';
import type { StoredSchema } from './stored-schema.ts';

export const settingKeySchema = z.templateLiteral([z.enum(['school', 'authority']), ':', z.string()]) as unknown as StoredSchema<SettingKey>;
