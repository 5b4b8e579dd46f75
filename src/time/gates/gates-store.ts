import { rowsOf, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { gatesAtFirst, type Gates, type GatesSet } from '../rules/gates';
import type { Clock } from '../rules/timer';
import { clockOr } from '../time-store';

/** The gates as they were set, the latest first. */
export interface KeptGates {
  readonly sets: readonly [GatesSet, ...GatesSet[]];
}

/** What the firm has one of. */
export const firm = rowsOf<KeptGates>('firm');
export const gatesKey = 'gates';
const gatesRow = { entity: 'firm', key: gatesKey };

const gatesIn = (row: Stored<KeptGates> | undefined): Gates => row?.value.sets[0] ?? gatesAtFirst;

export const readGates = async (): Promise<Gates> => gatesIn(await firm.get(gatesKey));

/** The technician's clock and the firm's gates, in one call. */
export async function readClockAndGates(technician: string): Promise<{ readonly clock: Stored<Clock>; readonly gates: Gates }> {
  const place = { entity: 'timer', key: technician };
  const row = await rowsTogether([place, gatesRow]);
  const clock = clockOr(technician, row(place) as Stored<Clock> | undefined);
  return { clock, gates: gatesIn(row(gatesRow) as Stored<KeptGates> | undefined) };
}
