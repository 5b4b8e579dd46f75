import * as z from 'zod';
import { call, callReading } from '../platform/call';
import { managers, technicians } from '../platform/people';
import { addClient } from './add-client';
import { clientChoices } from './client-choices';
import { importClients } from './import-clients';
import { listClients } from './list-clients';
import { chooseSpaces } from './choose-spaces';
import { clientDraftSchema, clientIdSchema } from './rules/client-draft-schema';
import { readClient, saveClient } from './save-client';
import { spaceChoices } from './space-choices';

const draft = clientDraftSchema;
const drafts = z.array(draft).max(200, { error: 'At most 200 clients can be imported at once.' }).readonly();

const spaceChoice = z
  .array(
    z.strictObject({
      client: clientIdSchema,
      space: z
        .string()
        .regex(/^\d{1,19}$/)
        .nullable(),
    }),
  )
  .max(200, { error: 'At most 200 clients can be given a space at once.' })
  .readonly();

export const clientsCalls = {
  listClients: call(technicians, z.strictObject({ from: z.number().int().min(0).optional() }), listClients),
  clientChoices: callReading(managers, z.strictObject({}), clientChoices, (_asker, _input, choices) => choices),
  addClient: call(managers, z.strictObject({ draft }), addClient),
  saveClient: callReading(managers, z.strictObject({ id: clientIdSchema, version: z.number().int(), draft }), readClient, saveClient),
  spaceChoices: callReading(managers, z.strictObject({}), spaceChoices, (_asker, _input, choices) => choices),
  chooseSpaces: call(managers, z.strictObject({ choices: spaceChoice }), chooseSpaces),
  importClients: call(managers, z.strictObject({ drafts }), importClients),
};
