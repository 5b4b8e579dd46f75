import * as z from 'zod';
import { call, callReading } from '../../platform/call';
import { managers, technicians, workers } from '../../platform/people';
import type { Instant } from '../../platform/rules/units';
import { openQueue } from './open-queue';
import { openTeam, readTeam } from './open-team';
import { openTeamReport, readReport } from './open-team-report';
import { quoteTime } from './quote-time';
import { stopFor } from './stop-for';
import { teamPeople } from './team-people';

const id = z.string().min(1).max(128);
const instant = z.iso.datetime({ error: 'That is not a time.' }).transform((at) => new Date(at).toISOString() as Instant);
const reason = z
  .string()
  .trim()
  .min(1, { error: 'Say why, so that the technician understands it.' })
  .max(500, { error: 'The reason is longer than 500 characters.' });

const nothing = z.strictObject({});
const longest = 5 * 366 * 24 * 3_600_000;
const range = z
  .strictObject({ from: instant, to: instant, client: z.array(z.string().min(1).max(255)).min(1).max(5).optional() })
  .refine(({ from, to }) => from < to, { error: 'The range ends before it begins.' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= longest, { error: 'Choose at most five years.' });

export const teamCalls = {
  openTeam: callReading(technicians, nothing, readTeam, openTeam),
  teamPeople: callReading(technicians, nothing, teamPeople, (_asker, _input, people) => people),
  openQueue: callReading(workers, nothing, openQueue, (_asker, _input, queue) => queue),
  stopFor: call(managers, z.strictObject({ technician: id, timer: id, reason, at: instant.optional() }), stopFor),
  openTeamReport: callReading(technicians, range, readReport, openTeamReport),
  quoteTime: call(workers, z.strictObject({ about: z.string().trim().min(1).max(255) }), quoteTime),
};
