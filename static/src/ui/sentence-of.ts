import { Refused } from './refused';
import { say } from './words/say';

/** What to tell the person about anything that was thrown. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof Refused ? say(thrown.sentence) : say('Something went wrong on this screen. Please try again.');
}
