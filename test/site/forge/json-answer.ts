/** What a service answered. `body` is what `text` says. `points` is what Jira's quota charged for it. */
export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: unknown;
  readonly points?: number;
}

/** An answer of JSON, or an empty one where there is no body. */
export function jsonAnswer(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): ServiceAnswer {
  if (body === undefined) return { status, headers, text: '', body };
  return { status, headers: { 'content-type': 'application/json', ...headers }, text: JSON.stringify(body), body };
}
