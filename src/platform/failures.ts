import type { Milliseconds } from './rules/units';

/** The service answered that it did nothing and asks to come back later. */
export class AskedToWait extends Error {
  constructor(readonly wait: Milliseconds) {
    super(`asked to wait ${String(wait)} ms`);
    this.name = 'AskedToWait';
  }
}

/** No answer, or a server error: the work may or may not have been done. Look for it before doing it again. */
export class OutcomeUnknown extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'OutcomeUnknown';
  }
}

/** Jira understood and said no; the sentences are its own. */
export class RefusedByJira extends Error {
  constructor(
    readonly status: number,
    readonly sentences: readonly string[],
    readonly body?: unknown,
  ) {
    super(`Jira refused with ${String(status)}`);
    this.name = 'RefusedByJira';
  }
}

/** Confluence understood and said no. */
export class RefusedByConfluence extends RefusedByJira {}

/** Nobody has connected Confluence to the app yet, or somebody took it away again. */
export class NotConnected extends Error {
  constructor() {
    super('Confluence is not connected');
    this.name = 'NotConnected';
  }
}

/** The work of a queue event is not finished; deliver it again after that time. */
export class TryAgain extends Error {
  constructor(readonly wait: Milliseconds) {
    super(`try again in ${String(wait)} ms`);
    this.name = 'TryAgain';
  }
}
