import { settingOf, type SettingKey } from '../../../shared/domain/setting.ts';
import type { Directory } from '../../../shared/ports/directory.ts';
import { type Speech, speechOf } from '../words/speech.ts';

/** "Mossbridge Primary School", or the authority's name; the bare key where the register knows neither. */
export async function settingName(directory: Pick<Directory, 'school' | 'authority'>, key: string, say: Speech['say'] = speechOf('en').say): Promise<string> {
  const setting = settingOf(key as SettingKey);
  if (setting.kind === 'school') return (await directory.school(setting.urn))?.name ?? say('School {urn}', { urn: setting.urn });
  return (await directory.authority(setting.code))?.name ?? say('Authority {code}', { code: setting.code });
}
