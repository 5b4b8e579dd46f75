import type { Calls } from '../../../src/calls';
import type { Answer } from '../../../src/platform/rules/answer';
import { ask } from './ask';
import { earlyAnswer } from './early-answer';
import { Refused } from './refused';

/**
 * Asks the backend; the one way to it. Answers the value of the call.
 * @throws Refused with the sentence to show.
 */
export async function call<Name extends keyof Calls>(name: Name, input: Calls[Name]['input']): Promise<Calls[Name]['value']> {
  const answer = (await (earlyAnswer.take(name) ?? ask(name, input))) as Answer<Calls[Name]['value']>;
  if (answer.ok) return answer.value;
  throw new Refused(answer.refusal.code, answer.refusal.sentence);
}
