import * as z from 'zod';
import { ticketKinds } from '../../clients/rules/ticket-types';
import { call, callReading } from '../../platform/call';
import { administrators } from '../administrators';
import { applyLine } from './apply-line';
import { chooseProjects, chooseType } from './choose';
import { offeredProjects } from './offered-projects';
import { openSetUp } from './open-set-up';
import { readSite } from './read-site';
import { undoMade } from './undo-made';

const id = z.string().regex(/^\d{1,19}$/);
const identity = z.string().min(1).max(200);
const kind = z.enum(ticketKinds);
const name = z
  .string()
  .trim()
  .min(1, { error: 'Give the issue type a name.' })
  .max(60, { error: 'Jira takes at most 60 characters for the name of an issue type.' });
const projects = z.array(id).max(50, { error: 'At most 50 projects can be set up here.' });

/** What must be on the site, and what Rounds makes of it. */
export const siteCalls = {
  openSetUp: callReading(administrators, z.strictObject({}), readSite, (_asker, _input, read) => openSetUp(read)),
  findProjects: callReading(
    administrators,
    z.strictObject({ words: z.string().trim().max(100) }),
    (_asker, { words }) => offeredProjects(words),
    (_asker, _input, found) => found,
  ),
  chooseProjects: call(administrators, z.strictObject({ version: z.number().int().min(0), projects }), chooseProjects),
  chooseType: call(administrators, z.union([z.strictObject({ kind, type: id }), z.strictObject({ kind, name })]), chooseType),
  applyLine: call(administrators, z.strictObject({ line: identity, agreed: z.number().int().min(0) }), applyLine),
  undoMade: call(administrators, z.strictObject({ identity }), undoMade),
};
