import type { Asker } from '../../platform/asker';
import { commit } from '../../platform/store/rows';
import { people } from './day-store';
import type { PersonSettings } from '../rules/day/person-settings';

export interface SettingsSaved {
  readonly outcome: 'saved' | 'changedMeanwhile';
  readonly settings: PersonSettings;
  readonly version: number;
}

/** Saves how the person's working day lies, unless another tab saved something else since `version` was read. */
export async function saveSettings(
  asker: Asker,
  { version, settings }: { readonly version: number; readonly settings: PersonSettings },
): Promise<SettingsSaved> {
  const write =
    version === 0 ? people.insert(asker.accountId, settings) : people.replace({ key: asker.accountId, version, value: settings }, settings);
  if ((await commit(write)) === 'committed') return { outcome: 'saved', settings, version: version + 1 };
  const present = await people.get(asker.accountId);
  return { outcome: 'changedMeanwhile', settings: present?.value ?? settings, version: present?.version ?? 0 };
}
