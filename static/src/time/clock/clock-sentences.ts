import type { Entry } from '../../../../src/time/rules/entry';
import type { Timer } from '../../../../src/time/rules/timer';
import { duration } from '../../ui/duration';
import { kindWords } from '../kind-words';
import { workedIn } from '../worked-in';

const length = (entry: Entry): string => duration(workedIn(entry));

/** What the clock says after it did something. */
export const clockSentences = {
  started: ({ ticket, kind }: Timer): string => `Clock started on ${ticket.key}, ${kindWords[kind]}.`,
  alreadyRunning: ({ ticket }: Timer): string => `Your clock was already running on ${`${ticket.key} ${ticket.summary}`.trim()}.`,
  saved: (entry: Entry): string => `Saved ${length(entry)} to ${entry.ticket.key}.`,
  stoppedWithoutNetwork: (entry: Entry): string => `Stopped after ${length(entry)} on ${entry.ticket.key}; saved when the network is back.`,
  discarded: (entry: Entry): string => `Discarded ${length(entry)} on ${entry.ticket.key}.`,
  deleted: (entry: Entry): string => `Deleted ${length(entry)} on ${entry.ticket.key}.`,
  runsAgain: ({ ticket }: Entry): string => `The clock on ${ticket.key} runs again, as if it had not stopped.`,
  broughtBack: (entry: Entry): string => `Brought back ${length(entry)} on ${entry.ticket.key}.`,
  noted: ({ ticket }: Entry): string => `Noted on ${ticket.key}, without time.`,
} as const;
