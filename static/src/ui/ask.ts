import { invoke } from '@forge/bridge';
import type { Answer } from '../../../src/platform/rules/answer';
import { Refused } from './refused';
import { hearServer } from './server-clock';
import { say } from './words/say';

/**
 * One question to the backend and its answer, as they travel.
 * @throws Refused if there was no answer.
 */
export async function ask<Value>(name: string, input: unknown): Promise<Answer<Value>> {
  const sent = Date.now();
  const answer = await answerOf<Value>(name, input);
  hearServer(answer.now, sent, Date.now());
  return answer;
}

async function answerOf<Value>(name: string, input: unknown): Promise<Answer<Value>> {
  try {
    return (await invoke(name, input as Parameters<typeof invoke>[1])) as Answer<Value>;
  } catch (thrown) {
    if (isNetwork(thrown)) throw new Refused('offline', say('There is no network just now. Try again when it is back.'));
    throw new Refused('unreachable', say('Rounds could not be reached. Check your connection and try again.'));
  }
}

/** Browsers name a failed request each in their own words. */
const isNetwork = (thrown: unknown): boolean =>
  !navigator.onLine || (thrown instanceof Error && /failed to fetch|networkerror|network error|load failed/i.test(thrown.message));
