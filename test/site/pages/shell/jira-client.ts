import type { Site } from '../../site';

/** What a page gets from REST: a value, or the sentence it is refused with. */
export type JiraAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly status: number; readonly sentence: string };

interface ErrorBody {
  readonly errorMessages?: readonly string[];
  readonly errors?: Readonly<Record<string, string>> | readonly { readonly title: string }[];
  readonly errorMessage?: string;
  readonly message?: string;
}

/** The site's own REST in a person's name: pages may read and do only what the person may. */
export class JiraClient {
  constructor(
    private readonly site: Site,
    readonly accountId: string,
  ) {}

  get<T>(path: string): Promise<JiraAnswer<T>> {
    return this.send<T>('GET', path);
  }

  post<T>(path: string, body: unknown): Promise<JiraAnswer<T>> {
    return this.send<T>('POST', path, body);
  }

  put<T>(path: string, body: unknown): Promise<JiraAnswer<T>> {
    return this.send<T>('PUT', path, body);
  }

  delete<T>(path: string): Promise<JiraAnswer<T>> {
    return this.send<T>('DELETE', path);
  }

  /** Attaches a file to an issue. */
  attach(issueId: string, file: File): Promise<JiraAnswer<unknown>> {
    return this.attachTo(`/rest/api/3/issue/${issueId}/attachments`, file);
  }

  attachTo(path: string, file: File, method: 'POST' | 'PUT' = 'POST'): Promise<JiraAnswer<unknown>> {
    const body = new FormData();
    body.append('file', file, file.name);
    return this.ask(path, { method, body, headers: { 'x-atlassian-token': 'no-check' } });
  }

  private send<T>(method: string, path: string, body?: unknown): Promise<JiraAnswer<T>> {
    const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    return this.ask(path, { method, ...json });
  }

  private async ask<T>(path: string, init: RequestInit): Promise<JiraAnswer<T>> {
    const response = await this.site.rest.request(path, init, { caller: { kind: 'person', accountId: this.accountId } });
    const text = await response.text();
    const value = text === '' ? undefined : (JSON.parse(text) as unknown);
    return response.ok
      ? { ok: true, value: value as T }
      : { ok: false, status: response.status, sentence: sentenceOf(value, response.status) };
  }
}

function sentenceOf(body: unknown, status: number): string {
  const { errorMessages = [], errors = {}, errorMessage, message } = (body ?? {}) as ErrorBody;
  const named = isList(errors)
    ? errors.map(({ title }) => title)
    : Object.entries(errors).map(([field, sentence]) => `${field}: ${sentence}`);
  const sentences = [...errorMessages, ...named, ...[errorMessage, message].filter((sentence) => sentence !== undefined)];
  return sentences.length === 0 ? `The site answered ${status}.` : sentences.join(' ');
}

const isList = (errors: NonNullable<ErrorBody['errors']>): errors is readonly { readonly title: string }[] => Array.isArray(errors);
