import { z } from 'zod';
import type { Site } from '../site/site';

export interface JiraAnswer {
  readonly status: number;
  readonly body: unknown;
}

const found = z.object({ issues: z.array(z.object({ key: z.string() })) });

/** Jira's REST as a person. */
export class JiraAs {
  constructor(
    private readonly site: Site,
    private readonly accountId: string,
  ) {}

  get = (path: string) => this.#send('GET', path);
  delete = (path: string) => this.#send('DELETE', path);
  post = (path: string, body: unknown) => this.#send('POST', path, body);
  put = (path: string, body: unknown) => this.#send('PUT', path, body);

  /** The keys of the issues that a search finds, in its order; only its first 5,000. */
  async keys(jql: string): Promise<readonly string[]> {
    const { status, body } = await this.post('/rest/api/3/search/jql', { jql, fields: ['key'], maxResults: 5_000 });
    if (status !== 200) throw new Error(`Jira answered ${status}: ${JSON.stringify(body)}`);
    return found.parse(body).issues.map(({ key }) => key);
  }

  async #send(method: string, path: string, body?: unknown): Promise<JiraAnswer> {
    const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const caller = { kind: 'person', accountId: this.accountId } as const;
    const response = await this.site.rest.request(path, { method, ...json }, { caller });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }
}
