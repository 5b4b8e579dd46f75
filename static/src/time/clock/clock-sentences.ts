import type { Entry } from '../../../../src/time/rules/entry';
import type { Timer } from '../../../../src/time/rules/timer';
import { duration } from '../../ui/duration';
import { kindWords } from '../kind-words';
import { workedIn } from '../worked-in';
import { say } from '../../ui/words/say';

const length = (entry: Entry): string => duration(workedIn(entry));

/** What the clock says after it did something. */
export const clockSentences = {
  started: ({ ticket, kind }: Timer): string => say('Clock started on {key}, {kind}.', { key: ticket.key, kind: kindWords[kind] }),
  alreadyRunning: ({ ticket }: Timer): string =>
    say('Your clock was already running on {ticket}.', { ticket: `${ticket.key} ${ticket.summary}`.trim() }),
  saved: (entry: Entry): string => say('Saved {length} to {key}.', { length: length(entry), key: entry.ticket.key }),
  stoppedWithoutNetwork: (entry: Entry): string =>
    say('Stopped after {length} on {key}; saved when the network is back.', { length: length(entry), key: entry.ticket.key }),
  discarded: (entry: Entry): string => say('Discarded {length} on {key}.', { length: length(entry), key: entry.ticket.key }),
  deleted: (entry: Entry): string => say('Deleted {length} on {key}.', { length: length(entry), key: entry.ticket.key }),
  runsAgain: ({ ticket }: Entry): string => say('The clock on {key} runs again, as if it had not stopped.', { key: ticket.key }),
  broughtBack: (entry: Entry): string => say('Brought back {length} on {key}.', { length: length(entry), key: entry.ticket.key }),
  noted: ({ ticket }: Entry): string => say('Noted on {key}, without time.', { key: ticket.key }),
} as const;
