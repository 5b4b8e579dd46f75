import { rowsOf } from '../platform/store/rows';
import type { ChosenTypes } from './rules/ticket-types';

/** What the firm has one of. */
export const ticketTypeRows = rowsOf<ChosenTypes>('firm');
export const ticketTypesKey = 'ticket-types';
/** Where they lie; read beside whatever else is needed. */
export const ticketTypesPlace = { entity: 'firm', key: ticketTypesKey };

/** Which issue types of the site stand for ours, as the set-up has them. One get. */
export const chosenTypes = async (): Promise<ChosenTypes> => (await ticketTypeRows.get(ticketTypesKey))?.value ?? {};
