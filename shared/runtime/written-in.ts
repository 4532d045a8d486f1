import { settingOf, type SettingKey } from '../domain/setting.ts';
import type { Adult, Directory } from '../ports/directory.ts';

/** In which language somebody of a school or an authority is written to: that which stands with their entry, else that of their school, else English. */
export async function writtenIn({ language, setting }: Pick<Adult, 'language' | 'setting'>, directory: Pick<Directory, 'school'>): Promise<'cy' | 'en'> {
  if (language) return language;
  const where = settingOf(setting as SettingKey);
  return (where.kind === 'school' ? (await directory.school(where.urn))?.language : undefined) ?? 'en';
}
