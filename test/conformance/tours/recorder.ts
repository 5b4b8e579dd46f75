import type { Caller, Site } from '../../site/site';
import type { TestSite } from '../../support/site';
import type { Exchange } from '../exchange';

export interface Recorded {
  readonly status: number;
  readonly body: unknown;
}

/** Sends requests to the site's REST and keeps each with its answer. */
export class Recorder {
  readonly exchanges: Exchange[] = [];

  constructor(private readonly site: Site) {}

  /** As a person, by sign-in name. */
  as({ site }: TestSite, name: string) {
    const person = Object.values(site.world.jira.people).find((each) => each.name === name);
    if (!person) throw new Error(`The site knows no ${name}.`);
    return this.#sender({ kind: 'person', accountId: person.accountId });
  }

  nobody() {
    return this.#sender({ kind: 'anonymous' });
  }

  #sender(caller: Caller) {
    return {
      get: (path: string) => this.#send(caller, 'GET', path),
      post: (path: string, body: unknown) => this.#send(caller, 'POST', path, body),
      put: (path: string, body: unknown) => this.#send(caller, 'PUT', path, body),
      attach: (path: string, file: File, method: 'POST' | 'PUT' = 'POST') => this.#attach(caller, path, file, method),
      delete: (path: string) => this.#send(caller, 'DELETE', path),
    };
  }

  #send(caller: Caller, method: string, path: string, requestBody?: unknown): Promise<Recorded> {
    const json = requestBody === undefined ? {} : { body: JSON.stringify(requestBody), headers: { 'content-type': 'application/json' } };
    return this.#sent(caller, path, { method, ...json }, requestBody);
  }

  #attach(caller: Caller, path: string, file: File, method: string): Promise<Recorded> {
    const body = new FormData();
    body.append('file', file, file.name);
    return this.#sent(caller, path, { method, body, headers: { 'X-Atlassian-Token': 'no-check' } }, { file: file.name });
  }

  async #sent(caller: Caller, path: string, init: RequestInit & { readonly method: string }, requestBody: unknown): Promise<Recorded> {
    const { method } = init;
    const response = await this.site.rest.request(path, init, { caller });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
    const body = isJson ? (JSON.parse(text) as unknown) : undefined;
    this.exchanges.push({ by: 'person', method, path, requestBody, status: response.status, responseBody: body });
    return { status: response.status, body };
  }
}

export type Sender = ReturnType<Recorder['as']>;
