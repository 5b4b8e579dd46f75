import { z } from 'zod';
import { call, callReading } from '../../platform/call';
import { technicians, viewers } from '../../platform/people';
import { markItem, readLaidOut } from './mark-item';
import { openChecklist } from './open-checklist';
import { shareProgress } from './share-progress';

const marking = z.strictObject({
  item: z.string().min(1).max(200),
  state: z.enum(['open', 'done', 'couldNotDo', 'notApplicable']),
  note: z.string().max(1_000, { error: 'The note is longer than 1,000 characters. Please shorten it.' }).optional(),
  number: z.number({ error: 'That is not a number.' }).optional(),
});

export const checklistCalls = {
  openChecklist: call(viewers, z.strictObject({}), openChecklist),
  markItem: callReading(technicians, marking, readLaidOut, markItem),
  shareProgress: call(viewers, z.strictObject({}), shareProgress),
};
