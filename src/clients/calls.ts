import * as z from 'zod';
import { call, callReading } from '../platform/call';
import { managers, technicians } from '../platform/people';
import { organizations } from '../platform/jira/organizations';
import { addClient } from './add-client';
import { clientChoices } from './client-choices';
import { importClients } from './import-clients';
import { listClients } from './list-clients';
import { chooseSpaces } from './choose-spaces';
import { addFromOrganizations } from './matching/add-from-organizations';
import { chooseOrganizations } from './matching/choose-organizations';
import { takeBackClients } from './matching/take-back-clients';
import { openClient } from './open-client';
import { openOrganization, readOrganization } from './open-organization';
import { readClientPeople } from './open-client-people';
import { clientDraftSchema, clientIdSchema } from './rules/client-draft-schema';
import { readClient, saveClient } from './save-client';
import { visibleClient } from './visible-client';
import { spaceChoices } from './space-choices';

const draft = clientDraftSchema;
const drafts = z.array(draft).max(200, { error: 'At most 200 clients can be imported at once.' }).readonly();

const numericId = z.string().regex(/^\d{1,19}$/);
const atMost = 200;
const spaceChoice = z
  .array(z.strictObject({ client: clientIdSchema, space: numericId.nullable() }))
  .max(atMost, { error: 'At most 200 clients can be given a space at once.' })
  .readonly();
const organizationChoice = z
  .array(z.strictObject({ client: clientIdSchema, organization: numericId.nullable() }))
  .max(atMost, { error: 'At most 200 clients can be given an organization at once.' })
  .readonly();
const organizationIds = z.array(numericId).max(atMost, { error: 'At most 200 clients can be added at once.' }).readonly();
const clientIds = z.array(clientIdSchema).max(atMost, { error: 'At most 200 clients can be taken back at once.' }).readonly();
const oneClient = z.strictObject({ client: clientIdSchema });
const allOrganizations = () => organizations();

export const clientsCalls = {
  listClients: call(technicians, z.strictObject({ from: z.number().int().min(0).optional() }), listClients),
  clientChoices: callReading(managers, z.strictObject({}), clientChoices, (_asker, _input, choices) => choices),
  addClient: call(managers, z.strictObject({ draft }), addClient),
  saveClient: callReading(managers, z.strictObject({ id: clientIdSchema, version: z.number().int(), draft }), readClient, saveClient),
  spaceChoices: callReading(managers, z.strictObject({}), spaceChoices, (_asker, _input, choices) => choices),
  chooseSpaces: call(managers, z.strictObject({ choices: spaceChoice }), chooseSpaces),
  organizationChoices: callReading(managers, z.strictObject({}), allOrganizations, (_asker, _input, known) => known),
  chooseOrganizations: callReading(managers, z.strictObject({ choices: organizationChoice }), allOrganizations, chooseOrganizations),
  addFromOrganizations: callReading(managers, z.strictObject({ organizations: organizationIds }), allOrganizations, addFromOrganizations),
  takeBackClients: call(managers, z.strictObject({ clients: clientIds }), takeBackClients),
  openOrganization: callReading(technicians, z.strictObject({}), readOrganization, openOrganization),
  openClient: callReading(technicians, oneClient, visibleClient, openClient),
  clientPeople: callReading(technicians, oneClient, readClientPeople, (_asker, _input, people) => people),
  importClients: call(managers, z.strictObject({ drafts }), importClients),
};
