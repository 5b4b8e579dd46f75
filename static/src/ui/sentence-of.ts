import { Refused } from './refused';

/** What to tell the person about anything that was thrown. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof Refused ? thrown.sentence : 'Something went wrong on this screen. Please try again.';
}
