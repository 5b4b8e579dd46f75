import * as z from 'zod';
import { instant } from '../platform/rules/units';
import { onSiteReasons } from './rules/on-site-reason';
import { workKinds } from './rules/timer';

/** What calls about time are given, each with the sentence that refuses anything else. */
export const id = z.string().min(1).max(64);
export const kind = z.enum(workKinds, { error: 'Say whether the work is remote, on site, travel or a break.' });
export const reason = z.enum(onSiteReasons, { error: 'Choose why the work is on site.' });
export const at = z.iso.datetime({ error: 'That is not a time.' }).transform((time) => instant(new Date(time).toISOString()));
export const ticket = z
  .string({ error: 'Say which ticket the work was for.' })
  .trim()
  .toUpperCase()
  .regex(/^([A-Z][A-Z0-9_]+-\d+|\d+)$/, { error: 'Write the ticket’s key, such as HD-12.' });

const text = z.string().max(2_000, { error: 'The note is longer than 2,000 characters. Please shorten it; it was not lost.' });
export const notes = { note: text, internalNote: text };
export const stretch = { startedAt: at, stoppedAt: at };
export const facts = { ...stretch, kind, ...notes };
