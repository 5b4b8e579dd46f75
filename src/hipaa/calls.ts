import * as z from 'zod';
import { clientIdSchema } from '../clients/rules/client-draft-schema';
import { spaceChoices } from '../clients/space-choices';
import { call, callReading } from '../platform/call';
import { compliance, readers } from '../platform/people';
import { assessmentCalls } from './assessment/calls';
import { createBinder, readForBinder } from './binders/create-binder';
import { judgeBinder } from './binders/judge-binder';
import { readClientBinder } from './client/open-client-binder';
import { ofSeenBinders } from './binders/of-seen-binders';
import { openBinders, readBinders } from './binders/open-binders';
import { openSection } from './binders/open-section';
import { putPageBack } from './binders/stray-pages';
import { continuityCalls } from './continuity/calls';
import { packCalls } from './pack/calls';
import { writeSectionPage } from './binders/write-section-page';
import { openVendorFile } from './records/open-vendor-file';
import { readForSave, saveRecord } from './records/save-record';
import { remediationCalls } from './remediation/calls';
import { binderPageCalls } from './pages/calls';
import { openHistory } from './records/open-history';
import { readForRemoval, removeRecord, restoreRecord } from './records/remove-record';
import { careForSection, readForCare } from './records/care-for-section';
import { teamCalls } from './team/calls';
import { trainingCalls } from './training/calls';
import { binderIdSchema } from './rules/binder';
import { recordAtSchema } from './rules/record-at';
import { daySchema, recordDraftSchema, type RecordDraft } from './rules/record';
import type { SectionId } from './rules/sections';

const section = z.string().max(40) as unknown as z.ZodType<SectionId>;
const removal = z.strictObject({ binder: binderIdSchema, section, id: z.uuid(), version: z.number().int().min(1) });
const draft = recordDraftSchema as unknown as z.ZodType<RecordDraft>;

/** What the screens may ask about binders. */
export const hipaaCalls = ofSeenBinders({
  ...assessmentCalls,
  ...continuityCalls,
  ...packCalls,
  ...teamCalls,
  ...trainingCalls,
  ...remediationCalls,
  ...binderPageCalls,
  clientBinder: callReading(compliance, z.strictObject({ client: clientIdSchema }), readClientBinder, (_asker, _input, known) => known),
  openBinders: callReading(compliance, z.strictObject({}), readBinders, openBinders),
  createBinder: callReading(
    compliance,
    z.strictObject({ binder: binderIdSchema, mode: z.enum(['full', 'agreementsOnly']), where: z.string().max(40) }),
    readForBinder,
    createBinder,
  ),
  judgeBinder: call(compliance, z.strictObject({ binder: binderIdSchema }), judgeBinder),
  putPageBack: call(compliance, z.strictObject({ binder: binderIdSchema, page: section }), putPageBack),
  binderSpaces: callReading(compliance, z.strictObject({}), spaceChoices, (_asker, _input, choices) => choices),
  openSection: callReading(readers, z.strictObject({}), openSection, (_asker, _input, opened) => opened),
  openVendorFile: call(compliance, z.strictObject({ vendor: z.string().trim().min(1).max(120) }), openVendorFile),
  writeSectionPage: call(compliance, z.strictObject({}), writeSectionPage),
  careForSection: callReading(
    compliance,
    z.strictObject({
      binder: binderIdSchema,
      section,
      owner: z.string().max(120, { error: 'At most 120 characters fit in a name.' }),
      reviewedOn: daySchema.nullable(),
      nextReview: daySchema.optional(),
    }),
    readForCare,
    careForSection,
  ),
  openHistory: callReading(
    readers,
    z.strictObject({ ...recordAtSchema, before: z.number().int().min(1).nullable() }),
    openHistory,
    (_asker, _input, history) => history,
  ),
  removeRecord: callReading(compliance, removal, readForRemoval, removeRecord),
  restoreRecord: callReading(compliance, removal, readForRemoval, restoreRecord),
  saveRecord: callReading(
    compliance,
    z.strictObject({ binder: binderIdSchema, section, version: z.number().int().min(0), record: draft }),
    readForSave,
    saveRecord,
  ),
});
