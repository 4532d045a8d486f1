/** Where a child's notification goes: a school (any relevant educational establishment), or the authority's officer where there is none. */
export type Setting = { readonly kind: 'school'; readonly urn: string } | { readonly kind: 'authority'; readonly code: string };

/** "school:900012" or "authority:896": the form a setting takes in keys and messages. */
export type SettingKey = `school:${string}` | `authority:${string}`;

export function settingKey(setting: Setting): SettingKey {
  return setting.kind === 'school' ? `school:${setting.urn}` : `authority:${setting.code}`;
}

export function settingOf(key: SettingKey): Setting {
  const [kind, id = ''] = key.split(':');
  return kind === 'school' ? { kind: 'school', urn: id } : { kind: 'authority', code: id };
}
