import { JiraClient } from '../shell/jira-client';

export interface RequestAnswer {
  readonly issueId: string;
  readonly issueKey: string;
  readonly serviceDeskId: string;
  readonly requestTypeId: string;
  readonly summary: string;
  readonly createdDate: { readonly friendly: string };
  readonly reporter?: { readonly accountId: string; readonly displayName: string };
  readonly requestFieldValues: readonly { readonly fieldId: string; readonly value: unknown }[];
  readonly currentStatus: { readonly status: string; readonly statusCategory: string };
}

export interface RequestComment {
  readonly body: string;
  readonly author: { readonly accountId: string };
  readonly created: { readonly friendly: string };
}

interface Values<T> {
  readonly values: readonly T[];
}

const requests = '/rest/servicedeskapi/request';

/** The portal's REST in a customer's name. */
export class PortalClient {
  readonly #rest: JiraClient;

  constructor(...given: ConstructorParameters<typeof JiraClient>) {
    this.#rest = new JiraClient(...given);
  }

  async requests(): Promise<readonly RequestAnswer[]> {
    const answer = await this.#rest.get<Values<RequestAnswer>>(`${requests}?requestOwnership=ALL_REQUESTS&limit=50`);
    return answer.ok ? answer.value.values : [];
  }

  async request(key: string): Promise<RequestAnswer | undefined> {
    const answer = await this.#rest.get<RequestAnswer>(`${requests}/${encodeURIComponent(key)}`);
    return answer.ok ? answer.value : undefined;
  }

  async comments({ issueKey }: RequestAnswer): Promise<readonly RequestComment[]> {
    const answer = await this.#rest.get<Values<RequestComment>>(`${requests}/${issueKey}/comment?public=true&internal=false`);
    return answer.ok ? answer.value.values : [];
  }

  async comment(key: string, body: string): Promise<void> {
    await this.#rest.post(`${requests}/${encodeURIComponent(key)}/comment`, { body, public: true });
  }
}
