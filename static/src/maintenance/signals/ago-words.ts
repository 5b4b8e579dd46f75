import { say } from '../../ui/words/say';

const minute = 60_000;
const hour = 60 * minute;

/** `2 min ago`, `26 h ago`; milliseconds. */
export function agoWords(age: number): string {
  if (age < minute) return say('just now');
  if (age < hour) return say('{floor} min ago', { floor: String(Math.floor(age / minute)) });
  if (age < 48 * hour) return say('{floor} h ago', { floor: String(Math.floor(age / hour)) });
  return say('{floor} days ago', { floor: String(Math.floor(age / (24 * hour))) });
}
