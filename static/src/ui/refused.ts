import type { RefusalCode } from '../../../src/platform/rules/refusal';

/** Why a call did not do what was asked; the sentence is shown as it is. `unreachable` and `offline` mean that nobody knows whether it arrived. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode | 'defect' | 'unreachable' | 'offline',
    readonly sentence: string,
  ) {
    super(sentence);
    this.name = 'Refused';
  }
}

/** Whether nobody knows if the question arrived; asking it again is safe where what it makes has its id already. */
export const isUnanswered = (thrown: unknown): boolean =>
  thrown instanceof Refused && (thrown.code === 'offline' || thrown.code === 'unreachable');
