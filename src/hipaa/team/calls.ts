import * as z from 'zod';
import { call } from '../../platform/call';
import { compliance } from '../../platform/people';
import { binderIdSchema } from '../rules/binder';
import { setTeam } from './set-team';

const text = z.string().trim().min(1, { error: 'Choose the group of the client’s team.' }).max(255);
const group = z.strictObject({ id: text, name: text });
const people = z
  .array(z.string().min(1).max(128))
  .max(50, { error: 'At most 50 single people fit here: make a group of them.' })
  .readonly();

export const teamCalls = { setTeam: call(compliance, z.strictObject({ binder: binderIdSchema, group, people }), setTeam) };
