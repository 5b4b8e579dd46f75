import * as z from 'zod';
import { clientIdSchema } from '../../clients/rules/client-draft-schema';
import { call, callReading } from '../../platform/call';
import { managers } from '../../platform/people';
import { dateOnly } from '../../platform/rules/units';
import { stages } from '../rules/campaign/stages';
import { removeCampaignEvent, saveCampaignEvent, startCampaign } from './change-campaigns';
import { moveInCampaign, readStep, undoInCampaign } from './change-step';
import { openCampaignClient } from './open-campaign-client';
import { openCampaign, openCampaigns } from './open-campaigns';
import { openSkills, saveSkills } from './skills-store';
import { writeLetter } from './write-letter';

const day = z.iso.date({ error: 'Give a date such as 2027-03-31.' }).transform(dateOnly);
const words = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: `At most ${String(longest)} characters fit here.` });
const said = (longest: number) =>
  words(longest)
    .transform((text) => (text === '' ? null : text))
    .nullable()
    .optional();
const release = z.string().max(120);
const ofClient = { release, client: clientIdSchema, sheet: z.number().int().min(0) };

const facts = z.strictObject({
  technician: said(128),
  statementOfWork: said(300),
  approvedOn: day.nullable().optional(),
  orderNumber: said(80),
  workDoneOn: day.nullable().optional(),
  acceptedOn: day.nullable().optional(),
  surveyScore: z.number().int().min(1).max(5).nullable().optional(),
});
const change = z.strictObject({
  to: z.enum(stages).optional(),
  facts: facts.optional(),
  applications: z.array(words(80)).max(30, { error: 'At most 30 applications fit here.' }).readonly().optional(),
});
const event = z.strictObject({
  id: z.uuid(),
  on: day,
  what: words(200).min(1, { error: 'Say what it is.' }),
  done: z.boolean(),
});

/** What a manager may ask about campaigns. */
export const campaignCalls = {
  openCampaigns: callReading(managers, z.strictObject({}), openCampaigns, (_asker, _input, opened) => opened),
  openCampaign: callReading(managers, z.strictObject({ release }), openCampaign, (_asker, _input, opened) => opened),
  openCampaignClient: callReading(managers, z.strictObject(ofClient), openCampaignClient, (_asker, _input, opened) => opened),
  startCampaign: call(managers, z.strictObject({ release }), startCampaign),
  saveCampaignEvent: call(managers, z.strictObject({ release, event }), saveCampaignEvent),
  removeCampaignEvent: call(managers, z.strictObject({ release, id: z.uuid() }), removeCampaignEvent),
  moveInCampaign: callReading(managers, z.strictObject({ ...ofClient, change }), readStep, moveInCampaign),
  undoInCampaign: callReading(managers, z.strictObject({ ...ofClient, entry: z.string().max(60) }), readStep, undoInCampaign),
  writeLetter: callReading(managers, z.strictObject(ofClient), openCampaignClient, writeLetter),
  openSkills: call(managers, z.strictObject({}), openSkills),
  saveSkills: call(
    managers,
    z.strictObject({
      version: z.number().int().min(0),
      person: z.string().min(1).max(128),
      skills: z.array(words(40)).max(20).readonly(),
    }),
    saveSkills,
  ),
};
