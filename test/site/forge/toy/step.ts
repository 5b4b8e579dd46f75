interface Condition {
  property: string;
  condition: string;
  values: unknown[];
}
interface Operation {
  key: string;
  entity?: string;
  conditions?: Condition[];
}

/** One thing that the toy app does through the official SDK; plain JSON. */
export type Step =
  | { do: 'set'; key: string; value: unknown; options?: unknown }
  | { do: 'get'; key: string; options?: unknown }
  | { do: 'delete'; key: string }
  | { do: 'setSecret'; key: string; value: unknown }
  | { do: 'getSecret'; key: string }
  | { do: 'deleteSecret'; key: string }
  | { do: 'triggerUrl'; trigger: string; forceCreate?: boolean }
  | { do: 'triggerUrls' }
  | { do: 'deleteTriggerUrl'; url: string }
  | { do: 'list'; prefix: string; limit?: number; cursor?: string }
  | { do: 'put'; key: string; value: unknown; options?: unknown }
  | { do: 'read'; key: string }
  | {
      do: 'query';
      index: string;
      entity?: string;
      partition?: (string | number | boolean)[];
      range?: { condition: string; values: unknown[] };
      filters?: Condition[];
      sort?: 'ASC' | 'DESC';
      limit?: number;
      cursor?: string;
    }
  | { do: 'transact'; set?: (Operation & { value: unknown })[]; remove?: Operation[]; check?: Operation[] }
  | { do: 'batchGet'; keys: string[] }
  | { do: 'jira' | 'confluence'; as: string; method: string; path: string; body?: unknown }
  | { do: 'push'; queue: string; events: { body: unknown; delayInSeconds?: number; concurrency?: { key: string; limit: number } }[] }
  | { do: 'stats'; queue: string; jobId: string }
  | { do: 'wait'; milliseconds: number }
  | { do: 'now' }
  | { do: 'context' }
  | { do: 'together'; steps: Step[] }
  | { do: 'fail'; message: string };
