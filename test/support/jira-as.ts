import * as z from 'zod';
import type { Site } from '../site/site';

export interface JiraAnswer {
  readonly status: number;
  readonly body: unknown;
}

const attachments = z.array(z.object({ id: z.string() }));
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

  /** Attaches a file to an issue; answers its id. */
  async attach(issue: string, name: string, type = 'image/png'): Promise<string> {
    const body = new FormData();
    body.append('file', new File(['what it shows'], name, { type }), name);
    const headers = { 'X-Atlassian-Token': 'no-check' };
    const answer = await this.#ask(`/rest/api/3/issue/${issue}/attachments`, { method: 'POST', body, headers });
    const [attached] = attachments.parse(answer.body);
    if (!attached) throw new Error(`Jira answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return attached.id;
  }

  /** The keys of the issues that a search finds, in its order; only its first 5,000. */
  async keys(jql: string): Promise<readonly string[]> {
    const { status, body } = await this.post('/rest/api/3/search/jql', { jql, fields: ['key'], maxResults: 5_000 });
    if (status !== 200) throw new Error(`Jira answered ${status}: ${JSON.stringify(body)}`);
    return found.parse(body).issues.map(({ key }) => key);
  }

  #send(method: string, path: string, body?: unknown): Promise<JiraAnswer> {
    const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    return this.#ask(path, { method, ...json });
  }

  async #ask(path: string, init: RequestInit): Promise<JiraAnswer> {
    const caller = { kind: 'person', accountId: this.accountId } as const;
    const response = await this.site.rest.request(path, init, { caller });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }
}
