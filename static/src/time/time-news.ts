import { publishNudgeElsewhere } from '../ui/publish-nudge';
import { serverNow } from '../ui/server-clock';
import { useNudges } from '../ui/use-nudges';

const channel = 'time';

/** Tells every screen once that somebody's time changed: the tickets it concerns, and nothing else. Whoever hears it asks the server. */
export const tellOfTime = (tickets: readonly string[]): void =>
  publishNudgeElsewhere(channel, Math.round(serverNow()), [...new Set(tickets)]);

/** Calls back with the tickets that a change elsewhere concerns. */
export const useTimeNews = (onNews: (tickets: readonly string[]) => void): void =>
  useNudges(channel, (_version, tickets) => onNews(tickets), 'anywhere');
