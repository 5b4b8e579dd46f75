import * as z from 'zod';
import { clientIdSchema } from '../../clients/rules/client-draft-schema';
import { callReading } from '../../platform/call';
import { technicians } from '../../platform/people';
import { openClientClocks, readClientClocks } from './open-client-clocks';
import { readClientHours } from './open-client-hours';

const oneClient = z.strictObject({ client: clientIdSchema });

/** What the page of a client may ask about time. */
export const clientTimeCalls = {
  clientHours: callReading(technicians, oneClient, readClientHours, (_asker, _input, hours) => hours),
  clientClocks: callReading(technicians, oneClient, readClientClocks, openClientClocks),
};
