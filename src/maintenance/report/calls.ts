import * as z from 'zod';
import { call, callReading } from '../../platform/call';
import { customers, managers, technicians, viewers, workers } from '../../platform/people';
import { minutes } from '../../platform/rules/units';
import { makeNow } from './make-now';
import { openPortalReport } from './open-portal-report';
import { openReport } from './open-report';
import { openReportSettings, saveReportSettings } from './report-settings';
import { saveExtraWork } from './save-extra-work';
import { unvisitedClients } from './unvisited-clients';

const work = z.strictObject({
  id: z.string().min(1).max(64),
  what: z.string().trim().min(1, { error: 'Say what was done.' }).max(200, { error: 'Please say it in at most 200 characters.' }),
  sort: z.enum(['upkeep', 'add', 'move', 'change', 'businessSoftwareUpgrade']),
  labour: z.number().int().min(0).max(6_000, { error: 'That is more than 100 hours.' }).transform(minutes),
  terms: z.enum(['inPlan', 'billable', 'projectBillable']),
});

export const reportCalls = {
  openReport: callReading(viewers, z.strictObject({}), openReport, (_asker, _input, opened) => opened),
  makeReportNow: call(workers, z.strictObject({}), makeNow),
  saveExtraWork: call(workers, z.strictObject({ work }), saveExtraWork),
  /** Whose request it is, it checks itself. */
  openPortalReport: call(customers, z.strictObject({}), openPortalReport),
  openReportSettings: call(managers, z.strictObject({}), openReportSettings),
  saveReportSettings: call(managers, z.strictObject({ showTime: z.boolean(), version: z.number().int().min(0) }), saveReportSettings),
  unvisitedClients: call(technicians, z.strictObject({}), unvisitedClients),
};
