import { replayEvent, replayStep as stepOfReplay } from './billing/replay/replay-step';
import { billedEntries } from './billing/statements/billed-entries';
import { calls } from './calls';
import { keepBinders } from './hipaa/due/keep-binders';
import { dueInput, openDueReminders } from './hipaa/due/open-due-reminders';
import { attachmentDeleted, attachmentGone as gone } from './maintenance/checklist/check-files';
import { lastMarkBy } from './maintenance/checklist/last-mark-by';
import { shareWhatWasLeft } from './maintenance/checklist/share-progress';
import { adoptCreated, createdTicket } from './maintenance/months/adopt-ticket';
import { adoptStrays } from './maintenance/months/adopt-strays';
import { continueMonth as runOn, monthEvent } from './maintenance/months/continue-month';
import { createInput, createMaintenanceTickets } from './maintenance/months/create-maintenance-tickets';
import { runMonth } from './maintenance/months/run-month';
import { checkTeams } from './hipaa/team/check-teams';
import { catchUpReports } from './maintenance/report/catch-up-reports';
import { noteResolved, ticketChanged as changed } from './maintenance/report/note-resolved';
import { receiveSignal } from './maintenance/signals/receive-signal';
import { tellTickets } from './maintenance/signals/tell-tickets';
import { commentAdded, hearAnswer } from './roadmap/rounds/hear-answer';
import { inviteEvent, inviteLater } from './roadmap/rounds/invite-sheet';
import { lookAfterRound } from './roadmap/rounds/look-after-round';
import { continueMerge, mergeEvent } from './setup/merge/merge-clients';
import { startMeetingRound, startRoundInput } from './roadmap/rounds/start-meeting-round';
import { pingQueues } from './platform/queue';
import { actionOf, consumerOf, resolverOf, scheduleOf, triggerOf, webTriggerOf } from './platform/boundary';
import { exportOf } from './platform/macro-export';
import { exportMeeting } from './roadmap/meetings/export-meeting';
import { keepCheck } from './setup/check/keep-check';
import { lookAtPages } from './setup/check/look-at-pages';
import { missDaily } from './setup/check/miss-daily';
import { longestDay } from './setup/rules/check/judge-running';
import { keepPersonalData } from './setup/data/keep-personal-data';
import { clientEvent, hearOfClient } from './time/entries/follow-client';
import { followClients } from './time/entries/follow-clients';
import { askForWorklogs } from './time/worklogs/ask-for-worklogs';
import { catchUpWorklogs } from './time/worklogs/catch-up-worklogs';
import { fileTime } from './time/team/file-time';
import { guardClocks } from './time/clock/guard-clocks';
import { hearOfWorklog as hear, worklogEvent } from './time/worklogs/hear-of-worklog';
import { deliver } from './time/worklogs/deliver';
import { outboxEvent } from './time/worklogs/outbox';

export const resolver = resolverOf(calls);

export const createTickets = actionOf('createTickets', createInput, createMaintenanceTickets);

export const openReminders = actionOf('openReminders', dueInput, openDueReminders);

export const startRound = actionOf('startRound', startRoundInput, startMeetingRound);

const hourly = {
  month: async () => {
    await runMonth({ wanted: { kind: 'due' } });
  },
  strays: adoptStrays,
  worklogs: catchUpWorklogs,
  jiraWorklogs: askForWorklogs,
  clients: () => followClients(billedEntries()),
  timesheets: fileTime,
  checklists: shareWhatWasLeft,
  signals: tellTickets,
  reports: catchUpReports,
  binders: keepBinders,
  round: lookAfterRound,
  teams: checkTeams,
  guard: () => guardClocks([lastMarkBy]),
};

export const everyHour = scheduleOf('everyHour', hourly, { of: 'everyDay', within: longestDay, whenSilent: missDaily });

export const everyDay = scheduleOf('everyDay', {
  pages: lookAtPages,
  check: keepCheck,
  queues: pingQueues,
  people: keepPersonalData,
});

export const continueMonth = consumerOf('continueMonth', monthEvent, runOn);

export const ticketCreated = triggerOf('ticketCreated', createdTicket, adoptCreated);

export const hearOfWorklog = triggerOf('hearOfWorklog', worklogEvent, hear);
export const signals = webTriggerOf('signals', receiveSignal);

export const writeWorklog = consumerOf('writeWorklog', outboxEvent, deliver);

export const mergeDoubles = consumerOf('mergeDoubles', mergeEvent, continueMerge);

export const replayStep = consumerOf('replayStep', replayEvent, stepOfReplay);

export const commented = triggerOf('commented', commentAdded, hearAnswer);

export const inviteClients = consumerOf('inviteClients', inviteEvent, inviteLater);

export const ticketChanged = triggerOf('ticketChanged', changed.and(clientEvent), async (event) => {
  await hearOfClient(event, billedEntries());
  await noteResolved(event);
});

export const attachmentGone = triggerOf('attachmentGone', attachmentDeleted, gone);

export const exportReview = exportOf('exportReview', exportMeeting);
