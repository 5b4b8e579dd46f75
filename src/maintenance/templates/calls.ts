import * as z from 'zod';
import { clientIdSchema } from '../../clients/rules/client-draft-schema';
import { call, callReading } from '../../platform/call';
import { managers, viewers, workers } from '../../platform/people';
import { zoneSchema } from '../../time/rules/day/settings-schema';
import { readLaidOut } from '../checklist/change-checklist';
import { planSchema } from '../rules/plan/plan-schema';
import { contentSchema } from '../rules/templates/content-schema';
import { bringBackTemplate, duplicateTemplate, renameTemplate, retireTemplate } from './change-masters';
import { declineSuggestion, readSuggestion, takeSuggestion } from './decide-suggestion';
import { discardDraft } from './discard-draft';
import { openPlan, readPlan } from './open-plan';
import { openSuggestions } from './open-suggestions';
import { openTemplate, openVersion, readTemplate } from './open-template';
import { openTemplates } from './open-templates';
import { publishTemplate } from './publish-template';
import { saveDraft } from './save-draft';
import { savePlan } from './save-plan';
import { suggestChange } from './suggest-change';
import { readMasters } from './template-store';

const template = z.string().regex(/^[a-z0-9-]{1,64}$/, { error: 'There is no such checklist.' });
const id = z.uuid({ error: 'That is not an id.' });
const count = z.number().int().min(0);
const name = z.string().max(200, { error: 'A name has at most 80 characters.' });
const said = (empty: string) =>
  z.string().trim().min(1, { error: empty }).max(500, { error: 'That is longer than 500 characters. Please shorten it.' });
const one = z.strictObject({ template });
const draft = z.strictObject({ template, row: count, base: count, content: contentSchema });
const suggestion = z.strictObject({ id, item: z.string().min(1).max(128).nullable(), text: said('Say what to change.') });

export const templatesCalls = {
  openTemplates: callReading(managers, z.strictObject({}), openTemplates, (_asker, _input, opened) => opened),
  openTemplate: callReading(managers, one, readTemplate, openTemplate),
  openVersion: call(managers, z.strictObject({ template, version: count }), openVersion),
  saveDraft: callReading(managers, draft, readTemplate, saveDraft),
  discardDraft: callReading(managers, z.strictObject({ template, row: count }), readTemplate, discardDraft),
  publishTemplate: callReading(
    managers,
    z.strictObject({ template, row: count, base: count, zone: zoneSchema }),
    readTemplate,
    publishTemplate,
  ),
  duplicateTemplate: callReading(managers, z.strictObject({ template, id, name, zone: zoneSchema }), readMasters, duplicateTemplate),
  renameTemplate: callReading(managers, z.strictObject({ template, name }), readMasters, renameTemplate),
  retireTemplate: callReading(managers, one, readMasters, retireTemplate),
  bringBackTemplate: callReading(managers, one, readMasters, bringBackTemplate),
  suggestChange: callReading(workers, suggestion, readLaidOut, suggestChange),
  openSuggestions: callReading(viewers, z.strictObject({}), openSuggestions, (_asker, _input, opened) => opened),
  takeSuggestion: callReading(managers, z.strictObject({ id }), readSuggestion, takeSuggestion),
  declineSuggestion: callReading(
    managers,
    z.strictObject({ id, why: said('Say why, for who suggested it.') }),
    readSuggestion,
    declineSuggestion,
  ),
  openPlan: callReading(managers, z.strictObject({ client: clientIdSchema }), readPlan, openPlan),
  savePlan: callReading(managers, z.strictObject({ client: clientIdSchema, version: count, draft: planSchema }), readPlan, savePlan),
};
