import * as z from 'zod';
import { clientIdSchema } from '../clients/rules/client-draft-schema';
import { call, callReading } from '../platform/call';
import { managers, technicians } from '../platform/people';
import { monthNamed } from '../platform/rules/month';
import type { DateOnly, Instant, Month } from '../platform/rules/units';
import { readForPage, writeStatementPage } from './page/write-page';
import { readClientContract } from './client/open-client-contract';
import { openPlanner, readPlanner } from './planner/open-planner';
import { adoptPolicy } from './policy/adopt-policy';
import { openPolicies, showPolicies } from './policy/open-policies';
import { saveBillingTeam, saveCosts } from './policy/save-settings';
import { openTerms, readTerms, saveTerms } from './policy/save-terms';
import { openBillingReport, readBillingReport } from './reports/open-billing-report';
import { openReplay, readReplay, startReplay } from './replay/open-replay';
import { costsSchema, teamSchema, termsSchema } from './rules/billing-schemas';
import { onSiteReasons } from '../time/rules/on-site-reason';
import { policySchema } from './rules/policy-schema';
import { purposes } from './rules/work';
import { closeStatement, readToClose } from './statements/close-statement';
import { listStatements, readStatements } from './statements/list-statements';
import { markEntry, readToMark } from './statements/mark-entry';
import { openMargins, readForMargins } from './statements/open-margins';
import { openStatement, readForStatement } from './statements/open-statement';

const month = z
  .string()
  .refine((text) => monthNamed(text) !== undefined, { error: 'That is not a month.' })
  .transform((text) => text as Month);
const client = clientIdSchema;
const date = z.iso.date({ error: 'Write a date like 2026-11-20.' }).transform((text) => text as DateOnly);
const version = z.number().int().min(0);
const organization = z.string().max(64).nullable().optional();
const reason = z.string().trim().max(500, { error: 'The reason is longer than 500 characters.' });
const id = z.string().regex(/^[a-z0-9-]{1,64}$/);
const nothing = z.strictObject({});

const instant = z.iso.datetime({ error: 'That is not a time.' }).transform((at) => new Date(at).toISOString() as Instant);
const longest = 5 * 366 * 24 * 3_600_000;
const range = z
  .strictObject({ from: instant, to: instant })
  .refine(({ from, to }) => from < to, { error: 'The range ends before it begins.' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= longest, { error: 'Choose at most five years.' });

const oneMonth = { client, month, organization };
const adoption = z.strictObject({
  policy: policySchema,
  from: date,
  note: z.string().trim().max(500, { error: 'The note is longer than 500 characters.' }),
  after: version,
});
const mark = z.strictObject({
  ...{ client, month, entry: z.string().min(1).max(128) },
  begins: z.boolean().nullable().optional(),
  purpose: z.enum(purposes).optional(),
  reason: z.enum(onSiteReasons).optional(),
});

export const billingCalls = {
  openPolicies: callReading(managers, nothing, openPolicies, showPolicies),
  adoptPolicy: call(managers, adoption, adoptPolicy),
  saveBillingTeam: call(managers, z.strictObject({ team: teamSchema, version }), saveBillingTeam),
  saveCosts: call(managers, z.strictObject({ costs: costsSchema, version }), saveCosts),
  openTerms: callReading(managers, z.strictObject({ client }), readTerms, openTerms),
  saveTerms: callReading(managers, z.strictObject({ client, terms: termsSchema, version }), readTerms, saveTerms),
  startReplay: call(managers, z.strictObject({ id, policy: policySchema, months: z.number().int().min(1).max(12) }), startReplay),
  openReplay: callReading(managers, z.strictObject({ id }), readReplay, openReplay),
  listStatements: callReading(technicians, z.strictObject({ month }), readStatements, listStatements),
  openStatement: callReading(technicians, z.strictObject(oneMonth), readForStatement, openStatement),
  clientContract: callReading(technicians, z.strictObject({ client }), readClientContract, (_asker, _input, contract) => contract),
  openMargins: callReading(managers, z.strictObject(oneMonth), readForMargins, openMargins),
  writeStatementPage: callReading(managers, z.strictObject(oneMonth), readForPage, writeStatementPage),
  openPlanner: callReading(technicians, nothing, readPlanner, openPlanner),
  openBillingReport: callReading(managers, range, readBillingReport, openBillingReport),
  closeStatement: callReading(
    managers,
    z.strictObject({ ...oneMonth, hash: z.string().regex(/^[0-9a-f]{64}$/), reason }),
    readToClose,
    closeStatement,
  ),
  markEntry: callReading(technicians, mark, readToMark, markEntry),
};
