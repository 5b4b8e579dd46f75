/** One call that the app made to a service, with its answer. `at` is the site's time; `points` is what Jira's hourly quota charges. */
export interface WireCall {
  readonly at: string;
  readonly invocation: string;
  readonly function: string;
  /** 1 for the first call of its invocation. */
  readonly sequence: number;
  /** `app`, `none`, or the account id of the person on whose behalf. */
  readonly as: string;
  readonly remote: string;
  readonly method: string;
  readonly path: string;
  readonly requestBody?: unknown;
  /** 0 when the caller never saw an answer. */
  readonly status: number;
  readonly responseBody?: unknown;
  /** Milliseconds of the site's clock. */
  readonly milliseconds: number;
  readonly points: number;
}

const mostKept = 100_000;

/** Every call the app made since the site was opened or the log cleared; the oldest go first when it grows very long. */
export class WireLog {
  #calls: WireCall[] = [];
  #dropped = 0;

  append(call: WireCall): void {
    this.#calls.push(call);
    if (this.#calls.length <= mostKept) return;
    this.#dropped += 1;
    this.#calls.shift();
  }

  /** The calls after the first `count` ones. */
  since(count: number): readonly WireCall[] {
    return this.#calls.slice(Math.max(0, count - this.#dropped));
  }

  get count(): number {
    return this.#dropped + this.#calls.length;
  }

  clear(): void {
    this.#calls = [];
    this.#dropped = 0;
  }

  /** As JSON lines, one call each. */
  text(since = 0): string {
    return this.since(since)
      .map((call) => `${JSON.stringify(call)}\n`)
      .join('');
  }
}
