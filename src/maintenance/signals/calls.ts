import * as z from 'zod';
import { clientIdSchema as client } from '../../clients/rules/client-draft-schema';
import { call } from '../../platform/call';
import { managers, technicians } from '../../platform/people';
import { approveGraduation, proveAlert, reportMissedAlert, takeBackFromMonitoring } from './graduate';
import { openMonitoredClient } from './open-monitored-client';
import { openMonitoring } from './open-monitoring';
import { rotateSignalSecret } from './signal-secret';

const oneItem = { client, item: z.string().min(1).max(200) };
const why = z
  .string()
  .trim()
  .min(1, { error: 'Say why, please.' })
  .max(1_000, { error: 'The reason is longer than 1,000 characters. Please shorten it.' });
const what = z
  .string()
  .trim()
  .min(1, { error: 'Say what monitoring did not warn of, please.' })
  .max(500, { error: 'That is longer than 500 characters. Please shorten it.' });

export const signalCalls = {
  openMonitoring: call(technicians, z.strictObject({ sheet: z.number().int().nonnegative().optional() }), openMonitoring),
  openMonitoredClient: call(technicians, z.strictObject({ client }), openMonitoredClient),
  rotateSignalSecret: call(managers, z.strictObject({}), rotateSignalSecret),
  proveAlert: call(technicians, z.strictObject(oneItem), proveAlert),
  approveGraduation: call(managers, z.strictObject(oneItem), approveGraduation),
  reportMissedAlert: call(technicians, z.strictObject({ ...oneItem, what }), reportMissedAlert),
  takeBackFromMonitoring: call(managers, z.strictObject({ ...oneItem, why }), takeBackFromMonitoring),
};
