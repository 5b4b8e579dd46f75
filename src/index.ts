import { z } from 'zod';
import { calls } from './calls';
import { lastMarkBy } from './maintenance/checklist/last-mark-by';
import { shareWhatWasLeft } from './maintenance/checklist/share-progress';
import { continueMonth as runOn, monthEvent } from './maintenance/months/continue-month';
import { createInput, createMaintenanceTickets } from './maintenance/months/create-maintenance-tickets';
import { runMonth } from './maintenance/months/run-month';
import { actionOf, consumerOf, resolverOf, scheduleOf } from './platform/boundary';
import { catchUpWorklogs } from './time/worklogs/catch-up-worklogs';
import { fileTime } from './time/team/file-time';
import { guardClocks } from './time/clock/guard-clocks';
import { writeWorklog as write } from './time/worklogs/write-worklog';

export const resolver = resolverOf(calls);

export const createTickets = actionOf('createTickets', createInput, createMaintenanceTickets);

export const everyHour = scheduleOf('everyHour', {
  month: async () => {
    await runMonth({ wanted: { kind: 'due' } });
  },
  worklogs: catchUpWorklogs,
  timesheets: fileTime,
  checklists: shareWhatWasLeft,
  guard: () => guardClocks([lastMarkBy]),
});

export const continueMonth = consumerOf('continueMonth', monthEvent, runOn);

export const writeWorklog = consumerOf('writeWorklog', z.object({ entry: z.string() }), write);
