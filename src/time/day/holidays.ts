import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { commit, rowsOf, type Stored } from '../../platform/store/rows';
import type { Holiday } from '../rules/day/holidays';

export interface Holidays {
  readonly list: readonly Holiday[];
}

/** What the firm has one of. */
const firm = rowsOf<Holidays>('firm');
const key = 'holidays';

/** Where the list lies, for whoever reads it together with other rows, and how it is read there. */
export const holidaysRow = { entity: 'firm', key };
export const holidaysIn = (row: Stored<unknown> | undefined): readonly Holiday[] => (row?.value as Holidays | undefined)?.list ?? [];

export interface HolidaysOpened {
  readonly outcome: 'holidays';
  readonly holidays: readonly Holiday[];
  /** A save that carries an older one is refused. */
  readonly version: number;
}

/** The firm's holidays, earliest first; one call. */
export const holidays = async (): Promise<readonly Holiday[]> => (await firm.get(key))?.value.list ?? [];

export async function openHolidays(): Promise<HolidaysOpened> {
  return opened(await firm.get(key));
}

/** Replaces the list; refused where somebody has changed it meanwhile. */
export async function saveHolidays(
  _asker: Asker,
  input: { readonly version: number; readonly holidays: readonly Holiday[] },
): Promise<HolidaysOpened> {
  const list = [...input.holidays].sort((one, other) => one.date.localeCompare(other.date));
  const read = { key, version: input.version, value: { list } };
  const outcome = await commit(input.version === 0 ? firm.insert(key, { list }) : firm.replace(read, { list }));
  if (outcome === 'conflict') throw new Refusal('changedMeanwhile', 'Somebody else changed the holidays. Look at them again, please.');
  return opened({ ...read, version: input.version + 1 });
}

const opened = (row: Stored<Holidays> | undefined): HolidaysOpened => ({
  outcome: 'holidays',
  holidays: row?.value.list ?? [],
  version: row?.version ?? 0,
});
