import type { Asker } from '../../platform/asker';
import { groupsOf } from '../../platform/groups-of';
import { people } from '../../time/day/day-store';
import { saveSettingsOf, type SettingsSaved } from '../../time/day/save-settings';
import type { PersonSettings } from '../../time/rules/day/person-settings';

/** How somebody's working day lies; people who have said nothing yet are missing. */
export interface SettingsOf {
  readonly accountId: string;
  readonly settings: PersonSettings;
  readonly version: number;
}

const inOneCall = 25;

/** One round of calls. */
export async function readSettings(_asker: Asker, { of }: { readonly of: readonly string[] }): Promise<readonly SettingsOf[]> {
  const rows = await Promise.all(groupsOf([...new Set(of)], inOneCall).map((ids) => people.getAll(ids)));
  return rows.flat().map(({ key, version, value }) => ({ accountId: key, settings: value, version }));
}

/** Sets how a colleague's working day lies, unless somebody has set something else since `version` was read. */
export const saveSettingsFor = (
  _asker: Asker,
  { of, ...given }: { readonly of: string; readonly version: number; readonly settings: PersonSettings },
): Promise<SettingsSaved> => saveSettingsOf(of, given);
