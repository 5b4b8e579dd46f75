import * as z from 'zod';
import { clientIdSchema } from '../../clients/rules/client-draft-schema';
import { call, callReading } from '../../platform/call';
import { managers } from '../../platform/people';
import { mergeClients } from './merge-clients';
import { previewMerge, readMerge } from './read-merge';
import { takeBackMerge } from './take-back-merge';

const version = z.number().int().min(0);
const two = z.strictObject({ from: clientIdSchema, into: clientIdSchema });

/** What the page of a client may ask about its doubles. */
export const mergeCalls = {
  previewMerge: callReading(managers, two, readMerge, previewMerge),
  mergeClients: callReading(managers, two.extend({ versions: z.strictObject({ from: version, into: version }) }), readMerge, mergeClients),
  takeBackMerge: call(managers, z.strictObject({ client: clientIdSchema }), takeBackMerge),
};
