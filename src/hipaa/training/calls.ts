import * as z from 'zod';
import { call } from '../../platform/call';
import { compliance } from '../../platform/people';
import { binderIdSchema } from '../rules/binder';
import { daySchema } from '../rules/record';
import { addPeople } from './add-people';
import { peopleOfOrganization } from './people-of-organization';

const person = z.strictObject({ id: z.uuid(), name: z.string().trim().min(1).max(120), joinedOn: daySchema });
const people = z.array(person).min(1).max(300, { error: 'At most 300 people can be added at once.' }).readonly();

/** What the screens may ask about the people of a binder. */
export const trainingCalls = {
  addPeople: call(compliance, z.strictObject({ binder: binderIdSchema, people }), addPeople),
  peopleOfOrganization: call(compliance, z.strictObject({ binder: binderIdSchema }), peopleOfOrganization),
};
