/** The app said no: the code for programs and the sentence for people. */
export class RefusedError extends Error {
  constructor(
    readonly code: string,
    readonly sentence: string,
  ) {
    super(`${code}: ${sentence}`);
  }
}
