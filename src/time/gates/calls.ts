import * as z from 'zod';
import { call, callReading } from '../../platform/call';
import { managers } from '../../platform/people';
import { openGates, setGates } from './gates';

const gates = z.strictObject({ noTimeOnDone: z.boolean() });

/** What a manager may demand of the firm's time. */
export const gateCalls = {
  openGates: callReading(managers, z.strictObject({}), openGates, (_asker, _input, opened) => opened),
  setGates: call(managers, z.strictObject({ version: z.number().int().min(0), gates }), setGates),
};
