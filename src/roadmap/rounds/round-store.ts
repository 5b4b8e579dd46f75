import { rowsOf, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import type { Holiday } from '../../time/rules/day/holidays';
import { holidaysIn, holidaysRow } from '../../time/day/holidays';
import {
  openRound,
  settingsAtFirst,
  sheetKeyOf,
  sheetsOf,
  type Calendar,
  type InvitationSheet,
  type Round,
  type Rounds,
  type RoundSettings,
} from '../rules/rounds/round-record';

const store = 'round';
export const roundsRows = rowsOf<Rounds>(store);
export const settingsRows = rowsOf<RoundSettings>(store);
export const calendarRows = rowsOf<Calendar>(store);
export const sheetRows = rowsOf<InvitationSheet>(store);

const roundKeys = { rounds: 'rounds', settings: 'settings', calendar: 'calendar' } as const;

/** What every part of a round needs to know; a row that is not there yet has version 0. */
export interface RoundFrame {
  readonly rounds: Stored<Rounds>;
  readonly settings: Stored<RoundSettings>;
  readonly calendar: Stored<Calendar>;
  readonly holidays: readonly Holiday[];
}

/** One call. */
export async function readFrame(): Promise<RoundFrame> {
  const places = Object.values(roundKeys).map((key) => ({ entity: store, key }));
  const row = await rowsTogether([...places, holidaysRow]);
  const at = <T>(key: string, fresh: T): Stored<T> =>
    (row({ entity: store, key }) as Stored<T> | undefined) ?? { key, version: 0, value: fresh };
  return {
    rounds: at<Rounds>(roundKeys.rounds, { rounds: [] }),
    settings: at<RoundSettings>(roundKeys.settings, settingsAtFirst),
    calendar: at<Calendar>(roundKeys.calendar, { taken: [] }),
    holidays: holidaysIn(row(holidaysRow)),
  };
}

/** The round under way; it is refused where there is none. */
export const roundIn = ({ rounds }: RoundFrame): Round | undefined => openRound(rounds.value);

/** The sheets of a round in one call; a round has 24 at most. */
export const sheetsOfRound = (round: Round): Promise<readonly Stored<InvitationSheet>[]> =>
  sheetRows.getAll(Array.from({ length: sheetsOf(round) }, (_, sheet) => sheetKeyOf(round.id, sheet)));

/** Inserts where nothing lay, and otherwise replaces what was read. */
export const put = <T>(rows: ReturnType<typeof rowsOf<T>>, read: Stored<T>, value: T) =>
  read.version === 0 ? rows.insert(read.key, value) : rows.replace(read, value);
