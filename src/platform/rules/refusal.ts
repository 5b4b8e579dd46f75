/** Why something was refused; the code is for programs, the sentence for the person who asked. */
export type RefusalCode =
  'notAllowed' | 'notFound' | 'badInput' | 'changedMeanwhile' | 'notRunning' | 'askedToWait' | 'unavailable' | 'ticketDone';

/** An expected refusal. Its sentence is shown as it is; anything else that is thrown is a defect. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly sentence: string,
  ) {
    super(sentence);
    this.name = 'Refusal';
  }
}
