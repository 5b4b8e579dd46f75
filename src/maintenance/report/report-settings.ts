import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { commit, rowsOf, type Stored } from '../../platform/store/rows';

/** What the firm shows to its clients on report pages. */
export interface ReportSettings {
  /** Whether a page says how long the maintenance took. */
  readonly showTime: boolean;
}

const firm = rowsOf<ReportSettings>('firm');
const key = 'report-settings';

export interface ReportSettingsOpened {
  readonly outcome: 'settings';
  readonly showTime: boolean;
  readonly version: number;
}

/** Time is not shown as long as nobody has said so. */
export const reportSettings = async (): Promise<Stored<ReportSettings>> =>
  (await firm.get(key)) ?? { key, version: 0, value: { showTime: false } };

export async function openReportSettings(): Promise<ReportSettingsOpened> {
  const { value, version } = await reportSettings();
  return { outcome: 'settings', showTime: value.showTime, version };
}

export async function saveReportSettings(
  _: Asker,
  { showTime, version }: { readonly showTime: boolean; readonly version: number },
): Promise<ReportSettingsOpened> {
  const read = { key, version, value: { showTime } };
  const outcome = await commit(version === 0 ? firm.insert(key, { showTime }) : firm.replace(read, { showTime }));
  if (outcome === 'conflict') throw new Refusal('changedMeanwhile', 'Somebody else has just changed this. Look at it again, please.');
  return { outcome: 'settings', showTime, version: version + 1 };
}
