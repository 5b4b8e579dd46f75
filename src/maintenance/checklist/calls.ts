import * as z from 'zod';
import { call, callReading } from '../../platform/call';
import { managers, viewers, workers } from '../../platform/people';
import { monthNamed } from '../../platform/rules/month';
import type { Instant } from '../../platform/rules/units';
import { readLaidOut } from './change-checklist';
import { checkFiles, readFiles } from './check-files';
import { handToHelpDesk, letSingleRunLater, overrideClosing, withdrawOverride } from './decide';
import { dropEvidence, keepEvidence, readWithFiles } from './keep-evidence';
import { markItem } from './mark-item';
import { tickItems, untickItems } from './mark-items';
import { nameHelpDesk, whoIsHelpDesk } from './name-help-desk';
import { openChecklist } from './open-checklist';
import { openFollowUp } from './open-follow-up';
import { openRegister } from './open-register';
import { openScorecard } from './open-scorecard';
import { shareProgress } from './share-progress';
import { writeTechNote } from './write-tech-note';

const nothing = z.strictObject({});
const item = z.string().min(1).max(200);
const items = z.array(item).max(1_000);
const at = z.iso.datetime({ error: 'That is not a date and time.' }).transform((text) => text as Instant);
const number = z.number({ error: 'That is not a number.' });
const text = (what: string, most: number) =>
  z.string().max(most, { error: `${what} is longer than ${most.toLocaleString('en-US')} characters. Please shorten it.` });
const period = z.string().transform((named, context) => {
  const month = monthNamed(named);
  if (month === undefined) context.addIssue('That is not a month.');
  return month ?? z.NEVER;
});

const media = z.strictObject({
  label: text('The label', 60).optional(),
  custodian: text('The name', 120).optional(),
  handedAt: at.optional(),
  expected: number.optional(),
  counted: number.optional(),
});

const marking = z.strictObject({
  item,
  state: z.enum(['open', 'done', 'couldNotDo', 'notApplicable']),
  note: text('The note', 1_000).optional(),
  number: number.optional(),
  against: number.optional(),
  media: media.optional(),
});

const note = z.strictObject({ text: text('The Tech Note', 5_000), confirmedBy: text('The name', 120).optional(), seen: at.nullable() });
const file = z.strictObject({ item, attachment: z.string().min(1).max(40) });

export const checklistCalls = {
  openChecklist: callReading(viewers, nothing, openChecklist, (_asker, _input, opened) => opened),
  openRegister: callReading(viewers, nothing, openRegister, (_asker, _input, opened) => opened),
  markItem: callReading(workers, marking, readLaidOut, markItem),
  tickItems: callReading(workers, z.strictObject({ items }), readLaidOut, tickItems),
  untickItems: callReading(workers, z.strictObject({ items, at }), readLaidOut, untickItems),
  letSingleRunLater: callReading(workers, z.strictObject({ later: z.boolean() }), readLaidOut, letSingleRunLater),
  handToHelpDesk: callReading(workers, z.strictObject({ handed: z.boolean() }), readLaidOut, handToHelpDesk),
  writeTechNote: callReading(workers, note, readLaidOut, writeTechNote),
  keepEvidence: callReading(workers, file, readWithFiles, keepEvidence),
  dropEvidence: callReading(workers, file, readLaidOut, dropEvidence),
  checkFiles: callReading(viewers, nothing, readFiles, checkFiles),
  openFollowUp: callReading(workers, z.strictObject({ item, kind: z.enum(['work', 'incident']) }), readLaidOut, openFollowUp),
  overrideClosing: call(managers, z.strictObject({ why: text('The reason', 500) }), overrideClosing),
  withdrawOverride: call(managers, nothing, withdrawOverride),
  whoIsHelpDesk: call(managers, nothing, whoIsHelpDesk),
  nameHelpDesk: call(managers, z.strictObject({ accountId: z.string().min(1).max(128) }), nameHelpDesk),
  openScorecard: call(managers, z.strictObject({ period }), openScorecard),
  shareProgress: call(viewers, nothing, shareProgress),
};
