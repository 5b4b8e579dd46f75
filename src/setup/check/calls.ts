import * as z from 'zod';
import { call, callReading } from '../../platform/call';
import { managers } from '../../platform/people';
import { instant } from '../../platform/rules/units';
import { checkIds } from '../rules/check/finding';
import { openCheck, openTicketOfCheck, readForSelfCheck } from './open-check';

/** What a manager may ask of the app about itself. */
export const checkCalls = {
  openCheck: callReading(
    managers,
    z.strictObject({ browserAt: z.iso.datetime().transform(instant).optional() }),
    readForSelfCheck,
    openCheck,
  ),
  openCheckTicket: call(managers, z.strictObject({ check: z.enum(checkIds) }), openTicketOfCheck),
};
