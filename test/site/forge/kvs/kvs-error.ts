/** A refusal of the store: an HTTP status and the code that the SDK hands to the app. */
export class KvsError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const badRequest = (code: string, message: string) => new KvsError(400, code, message);
