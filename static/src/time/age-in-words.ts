import { duration } from '../ui/duration';
import { serverNow } from '../ui/server-clock';
import { say } from '../ui/words/say';

const day = 86_400_000;

/** `3 days`, `5 h 10 m`. */
export function ageInWords(since: string): string {
  const age = serverNow() - Date.parse(since);
  const days = Math.floor(age / day);
  return days >= 2 ? say('{days} days', { days: String(days) }) : duration(age);
}
