import type { ClientId } from '../../clients/rules/client';
import { rowsOf } from '../../platform/store/rows';
import type { Standing } from '../rules/meeting/action';

/** What is remembered of each client between its meetings. */
export const standings = rowsOf<Standing>('standing');

export const standingPlace = (client: ClientId) => ({ entity: 'standing', key: client });
