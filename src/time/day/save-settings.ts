import type { Asker } from '../../platform/asker';
import { commit } from '../../platform/store/rows';
import { people } from './day-store';
import type { PersonSettings } from '../rules/day/person-settings';

export interface SettingsSaved {
  readonly outcome: 'saved' | 'changedMeanwhile';
  readonly settings: PersonSettings;
  readonly version: number;
}

interface Given {
  readonly version: number;
  readonly settings: PersonSettings;
}

/** Saves how the person's working day lies, unless another tab saved something else since `version` was read. */
export const saveSettings = (asker: Asker, given: Given): Promise<SettingsSaved> => saveSettingsOf(asker.accountId, given);

export async function saveSettingsOf(accountId: string, { version, settings }: Given): Promise<SettingsSaved> {
  const write = version === 0 ? people.insert(accountId, settings) : people.replace({ key: accountId, version, value: settings }, settings);
  if ((await commit(write)) === 'committed') return { outcome: 'saved', settings, version: version + 1 };
  const present = await people.get(accountId);
  return { outcome: 'changedMeanwhile', settings: present?.value ?? settings, version: present?.version ?? 0 };
}
