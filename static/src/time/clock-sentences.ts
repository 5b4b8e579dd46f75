import type { Entry, Timer } from '../../../src/time/rules/timer';
import { duration } from '../ui/duration';
import { kindWords } from './kind-words';
import { workedIn } from './worked-in';

/** What the clock says after it did something. */
export const clockSentences = {
  started: (timer: Timer): string => `Clock started on ${timer.ticket.key}, ${kindWords[timer.kind]}.`,
  alreadyRunning: (timer: Timer): string => `Your clock was already running on ${`${timer.ticket.key} ${timer.ticket.summary}`.trim()}.`,
  saved: (entry: Entry): string => `Saved ${duration(workedIn(entry))} to ${entry.ticket.key}.`,
} as const;
