import { defaultSettings, type MarkLevel, type Settings } from '../model';
import type { RecordDatabase, SettingRow } from './database';

/** The reader's choices; what was never chosen is as `defaultSettings` says. */
export async function readSettings(record: RecordDatabase): Promise<Settings> {
  const rows = await record.settings.toArray();
  return { ...defaultSettings, ...Object.fromEntries(rows.map((row) => [row.key, row.value])) };
}

/** Settings as the rows that are stored. */
export function rowsOf(settings: Settings): SettingRow[] {
  return (Object.keys(defaultSettings) as (keyof Settings)[]).map((key) => ({ key, value: settings[key] }));
}

/** Changes one setting. */
export async function saveSetting<K extends keyof Settings>(record: RecordDatabase, key: K, value: Settings[K]): Promise<void> {
  await record.settings.put({ key, value });
}

/** How much to mark on a host. */
export function levelOf(settings: Settings, host: string): MarkLevel {
  return settings.siteLevels[host] ?? settings.level;
}

/** Sets a host's own level; `null` lets it follow the general one again. */
export async function saveSiteLevel(record: RecordDatabase, host: string, level: MarkLevel | null): Promise<void> {
  await record.transaction('rw', record.settings, async () => {
    const { [host]: _, ...others } = (await readSettings(record)).siteLevels;
    await saveSetting(record, 'siteLevels', level ? { ...others, [host]: level } : others);
  });
}
