import { ticketTypeRows, ticketTypesKey, ticketTypesPlace } from '../../clients/ticket-types';
import type { ChosenTypes } from '../../clients/rules/ticket-types';
import { secretPlace, type SecretFacts } from '../../maintenance/signals/signal-secret';
import { TryAgain } from '../../platform/failures';
import { rolesPlace } from '../../platform/roles';
import { Duration } from '../../platform/rules/units';
import { commit, rowsOf, type Change, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { nothingSetUp, type SetUp } from '../rules/set-up';

/** What the firm has one of. */
const firm = rowsOf<SetUp>('firm');
const key = 'set-up';
const place = { entity: 'firm', key };

export interface SetUpRows {
  readonly setUp: Stored<SetUp>;
  readonly types: Stored<ChosenTypes>;
  readonly secret: SecretFacts | undefined;
  /** Whether somebody gave roles; until then the usual ones hold. */
  readonly hasRoles: boolean;
}

/** Version 0 is a row that is not there yet. */
const orNothing = <T>(at: string, row: Stored<unknown> | undefined, nothing: T): Stored<T> =>
  (row as Stored<T> | undefined) ?? { key: at, version: 0, value: nothing };

/** What was decided and made, in one call. */
export async function readSetUpRows(): Promise<SetUpRows> {
  const row = await rowsTogether([place, ticketTypesPlace, secretPlace, rolesPlace]);
  return {
    setUp: orNothing(key, row(place), nothingSetUp),
    types: orNothing<ChosenTypes>(ticketTypesKey, row(ticketTypesPlace), {}),
    secret: row(secretPlace)?.value as SecretFacts | undefined,
    hasRoles: row(rolesPlace) !== undefined,
  };
}

export const writeSetUp = (read: Stored<SetUp>, value: SetUp): Change =>
  read.version === 0 ? firm.insert(key, value) : firm.replace(read, value);

const writeTypes = (read: Stored<ChosenTypes>, value: ChosenTypes): Change =>
  read.version === 0 ? ticketTypeRows.insert(ticketTypesKey, value) : ticketTypeRows.replace(read, value);

/** What a change makes of the rows; what it does not name stays. */
export interface SetUpChange {
  readonly setUp: SetUp;
  readonly types?: ChosenTypes;
}

const mostTries = 3;

/** Changes the rows as they are by then; tried again on what others wrote meanwhile. Answers the rows as they are after it. */
export async function changeSetUp(read: SetUpRows, change: (rows: SetUpRows) => SetUpChange): Promise<SetUpRows> {
  let rows = read;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { setUp, types } = change(rows);
    const writes = [writeSetUp(rows.setUp, setUp), ...(types ? [writeTypes(rows.types, types)] : [])];
    if ((await commit(...writes)) === 'committed')
      return { ...rows, setUp: written(rows.setUp, setUp), types: types ? written(rows.types, types) : rows.types };
    rows = await readSetUpRows();
  }
  throw new TryAgain(Duration.ofSeconds(1));
}

const written = <T>(row: Stored<T>, value: T): Stored<T> => ({ ...row, version: row.version + 1, value });
