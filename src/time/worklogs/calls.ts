import * as z from 'zod';
import { call } from '../../platform/call';
import { themselves } from '../../platform/people';
import { id, kind, notes, stretch } from '../call-inputs';
import { adoptWorklog } from './adopt-worklog';
import { settleDifference } from './settle-difference';

const says = z.strictObject({ ...stretch, note: z.string().max(32_768) }).nullable();

/** What a technician may ask about worklogs that were written or changed in Jira itself. */
export const worklogCalls = {
  settleDifference: call(themselves, z.strictObject({ entry: id, keep: z.enum(['ours', 'theirs']), theirs: says }), settleDifference),
  adoptWorklog: call(themselves, z.strictObject({ worklog: id, id, kind, ...notes }), adoptWorklog),
};
