import * as z from 'zod';
import { clientIdSchema } from '../clients/rules/client-draft-schema';
import { call, callReading } from '../platform/call';
import { managers, readers, technicians } from '../platform/people';
import { cents, dateOnly } from '../platform/rules/units';
import { actionCalls } from './actions/calls';
import { readClientRoadmap } from './client/open-client-roadmap';
import { saveNorms } from './equipment/norms-store';
import { saveDevices } from './equipment/save-devices';
import { openBenefits } from './benefits/open-benefits';
import { campaignCalls } from './campaigns/calls';
import { endOfLifeCalls } from './end-of-life/calls';
import { openEvidence, readForEvidence } from './evidence/open-evidence';
import { answerQuestion, readForAnswer } from './meetings/answer-question';
import { beginMeeting } from './meetings/begin-meeting';
import { readMeeting } from './meetings/change-meeting';
import { finishMeeting, readToFinish } from './meetings/finish-meeting';
import { makeItSection } from './meetings/make-it-section';
import { openReview } from './meetings/open-review';
import { openRoadmap } from './meetings/open-roadmap';
import { saveFacts } from './meetings/save-facts';
import { startMeeting } from './meetings/start-meeting';
import { openPipeline } from './pipeline/open-pipeline';
import { readForByline, tellByline } from './meetings/tell-byline';
import { readForNewest, useNewestQuestions } from './meetings/use-newest-questions';
import { openQuestionnaire, publishQuestionnaire, saveQuestionnaireDraft } from './questionnaire/edit-draft';
import { theBook } from './questionnaire/questionnaire-store';
import { questionnaireSchema } from './rules/questionnaire/questionnaire-schema';
import { installTemplates, lookForTemplates } from './templates/meeting-templates';
import { openPlanning, openPlanningHere } from './plan/open-planning';
import { planRefresh } from './plan/plan-refresh';
import { dropScenario, planScenario, tickStep } from './plan/plan-scenario';
import { readPlanning } from './plan/read-planning';
import { saveFirstMonth } from './plan/save-first-month';
import { removePlanLine, savePlanLine } from './plan/save-plan-line';
import { deviceSchema, mostDevices } from './rules/equipment/device-schema';
import { normsSchema } from './rules/equipment/norms-schema';
import { scenarios } from './rules/plan/scenario';
import { roundCalls } from './rounds/calls';

const day = z.iso.date({ error: 'Give a date such as 2027-03-31.' }).transform(dateOnly);
const amount = z.number().int().max(1_000_000_000, { error: 'That amount is too large.' }).transform(cents);
const words = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: `At most ${String(longest)} characters fit here.` });

const attendee = z.strictObject({ name: words(120).min(1, { error: 'Name who attends.' }), role: words(120), decides: z.boolean() });
const topic = z.strictObject({
  id: z.uuid(),
  text: words(200).min(1, { error: 'Say what the topic is.' }),
  place: z.enum(['here', 'mail']),
});
/** Without a client, the one of the meeting on the page. */
const ofClient = { client: clientIdSchema.optional() };
const scenario = z.enum(scenarios);
const lineId = z.string().min(1).max(120);
const line = z.strictObject({
  id: lineId,
  title: words(200),
  plan: z.enum(['1y', '3y', '5y']),
  plannedFor: z.strictObject({
    year: z.number().int().min(2000).max(2100),
    quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
  }),
  recurring: z.enum(['once', 'monthly', 'yearly']),
  each: amount,
  count: z.number(),
  labour: amount,
});

const rowVersion = z.number().int().min(0);

/** What the screens may ask about roadmaps. */
export const roadmapCalls = {
  openReview: callReading(readers, z.strictObject({}), openReview, (_asker, _input, opened) => opened),
  openEvidence: callReading(managers, z.strictObject({ client: clientIdSchema }), readForEvidence, openEvidence),
  tellByline: callReading(managers, z.strictObject({}), readForByline, tellByline),
  lookForTemplates: call(managers, z.strictObject({ from: z.number().int().min(0) }), lookForTemplates),
  installTemplates: call(managers, z.strictObject({ from: z.number().int().min(0) }), installTemplates),
  beginMeeting: call(managers, z.strictObject({ client: clientIdSchema }), beginMeeting),
  answerQuestion: callReading(
    managers,
    z.strictObject({
      question: z.string(),
      typed: words(2_000),
      questionnaire: z.number().int().positive().optional(),
      seen: z.string().nullable().optional(),
    }),
    readForAnswer,
    answerQuestion,
  ),
  useNewestQuestions: callReading(managers, z.strictObject({}), readForNewest, useNewestQuestions),
  openQuestionnaire: callReading(managers, z.strictObject({}), openQuestionnaire, (_asker, _input, opened) => opened),
  saveQuestionnaireDraft: callReading(
    managers,
    z.strictObject({ version: rowVersion, draft: questionnaireSchema.nullable() }),
    theBook,
    saveQuestionnaireDraft,
  ),
  publishQuestionnaire: callReading(managers, z.strictObject({ version: rowVersion }), theBook, publishQuestionnaire),
  saveMeetingFacts: callReading(
    managers,
    z.strictObject({
      heldOn: day.optional(),
      consentOn: day.nullable().optional(),
      topics: z.array(topic).max(30, { error: 'At most 30 topics fit here.' }).readonly().optional(),
      attendees: z.array(attendee).max(50, { error: 'At most 50 people fit here.' }).readonly().optional(),
    }),
    readMeeting,
    saveFacts,
  ),
  savePlanLine: callReading(managers, z.strictObject({ ...ofClient, line }), readPlanning, savePlanLine),
  removePlanLine: callReading(managers, z.strictObject({ ...ofClient, id: lineId }), readPlanning, removePlanLine),
  planRefresh: callReading(managers, z.strictObject({ ...ofClient, take: z.array(lineId).max(300).readonly() }), readPlanning, planRefresh),
  planScenario: callReading(
    managers,
    z.strictObject({ ...ofClient, scenario, people: z.number().int().min(0, { error: 'Give the number of people.' }).max(100_000) }),
    readPlanning,
    planScenario,
  ),
  dropScenario: callReading(managers, z.strictObject({ ...ofClient, scenario }), readPlanning, dropScenario),
  tickStep: callReading(
    managers,
    z.strictObject({ ...ofClient, scenario, step: z.string().max(400), done: z.boolean() }),
    readPlanning,
    tickStep,
  ),
  saveFirstMonth: callReading(
    managers,
    z.strictObject({ ...ofClient, firstMonth: z.number().int().min(1).max(12) }),
    readPlanning,
    saveFirstMonth,
  ),
  openPipeline: callReading(managers, z.strictObject({}), openPipeline, (_asker, _input, pipeline) => pipeline),
  openPlanning: callReading(managers, z.strictObject({ client: clientIdSchema }), readPlanning, openPlanning),
  openPlanningHere: callReading(readers, z.strictObject({}), openPlanningHere, (_asker, _input, opened) => opened),
  saveDevices: callReading(
    managers,
    z.strictObject({
      client: clientIdSchema,
      put: z.array(deviceSchema).max(mostDevices).readonly(),
      take: z.array(z.uuid()).max(mostDevices).readonly(),
    }),
    readPlanning,
    saveDevices,
  ),
  saveNorms: call(managers, z.strictObject({ version: z.number().int().min(0), norms: normsSchema }), saveNorms),
  finishMeeting: callReading(
    managers,
    z.strictObject({ client: clientIdSchema.optional(), nextOn: day.nullable().optional() }),
    readToFinish,
    finishMeeting,
  ),
  ...actionCalls,
  makeItSection: call(managers, z.strictObject({}), makeItSection),
  clientRoadmap: callReading(technicians, z.strictObject({ client: clientIdSchema }), readClientRoadmap, (_asker, _input, known) => known),
  openRoadmap: callReading(managers, z.strictObject({}), openRoadmap, (_asker, _input, list) => list),
  startMeeting: call(managers, z.strictObject({ client: clientIdSchema, heldOn: day }), startMeeting),
  ...endOfLifeCalls,
  ...campaignCalls,
  openBenefits: callReading(managers, z.strictObject({}), openBenefits, (_asker, _input, opened) => opened),
  ...roundCalls,
};
