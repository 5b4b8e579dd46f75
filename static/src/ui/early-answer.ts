import type { Answer } from '../../../src/platform/rules/answer';
import { ask } from './ask';

const early = new Map<string, Promise<Answer<unknown>>>();

/** The first question of a surface is asked while its code is still on the way; its first call of that name gets the answer. */
export const earlyAnswer = {
  fetch: (name: string): void => {
    const answer = ask(name, {});
    answer.catch(() => undefined); // whoever takes it is told
    early.set(name, answer);
  },
  take: (name: string): Promise<Answer<unknown>> | undefined => {
    const answer = early.get(name);
    early.delete(name);
    return answer;
  },
} as const;
