import * as z from 'zod';
import { call } from '../../platform/call';
import { compliance } from '../../platform/people';
import { binderIdSchema } from '../rules/binder';
import { setTeam } from './set-team';

const group = z.string().trim().min(1, { error: 'Name the group of the client’s team.' }).max(255);

export const teamCalls = { setTeam: call(compliance, z.strictObject({ binder: binderIdSchema, group }), setTeam) };
