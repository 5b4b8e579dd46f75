import { asApp, asUser, assumeTrustedRoute, getAppContext, webTrigger } from '@forge/api';
import { InvocationError, Queue, type PushEvent } from '@forge/events';
import { Filter, ForgeKvsAPIError, kvs } from '@forge/kvs';
import { makeResolver } from '@forge/resolver';
import type { Step } from './step';

type Run = (step: never) => unknown;
type Transaction = ReturnType<typeof kvs.transact>;

const note = () => kvs.entity<Record<string, unknown>>('note');
function filterOf([first, ...others]: readonly { property: string; condition: string; values: unknown[] }[]) {
  const clauseOf = ({ condition, values }: { condition: string; values: unknown[] }) => ({ condition, values }) as never;
  if (!first) return new Filter<Record<string, unknown>>();
  const begun = new Filter<Record<string, unknown>>().and(first.property, clauseOf(first));
  return others.reduce((filter, other) => filter.and(other.property, clauseOf(other)), begun);
}
const entityOf = (entityName: string | undefined, conditions: Parameters<typeof filterOf>[0] | undefined) =>
  entityName === undefined ? undefined : { entityName, ...(conditions ? { conditions: filterOf(conditions) } : {}) };

const runs: Readonly<Record<Step['do'], Run>> = {
  set: ({ key, value, options }: Extract<Step, { do: 'set' }>) => kvs.set(key, value, options as never),
  get: ({ key, options }: Extract<Step, { do: 'get' }>) => kvs.get(key, options as never),
  delete: ({ key }: Extract<Step, { do: 'delete' }>) => kvs.delete(key),
  setSecret: ({ key, value }: Extract<Step, { do: 'setSecret' }>) => kvs.setSecret(key, value),
  getSecret: ({ key }: Extract<Step, { do: 'getSecret' }>) => kvs.getSecret(key),
  deleteSecret: ({ key }: Extract<Step, { do: 'deleteSecret' }>) => kvs.deleteSecret(key),
  triggerUrl: ({ trigger, forceCreate }: Extract<Step, { do: 'triggerUrl' }>) => webTrigger.getUrl(trigger, forceCreate),
  triggerUrls: () => webTrigger.queryUrls(),
  deleteTriggerUrl: ({ url }: Extract<Step, { do: 'deleteTriggerUrl' }>) => webTrigger.deleteUrl(url),
  list: ({ prefix, limit, cursor }: Extract<Step, { do: 'list' }>) => listOf(prefix, limit, cursor),
  put: ({ key, value, options }: Extract<Step, { do: 'put' }>) => note().set(key, value as never, options as never),
  read: ({ key }: Extract<Step, { do: 'read' }>) => note().get(key),
  query: (step: Extract<Step, { do: 'query' }>) => queryOf(step),
  transact: ({ set = [], remove = [], check = [] }: Extract<Step, { do: 'transact' }>) => {
    const transaction: Transaction = kvs.transact();
    for (const { key, value, entity, conditions } of set) transaction.set(key, value, entityOf(entity, conditions) as never);
    for (const { key, entity, conditions } of remove) transaction.delete(key, entityOf(entity, conditions) as never);
    for (const { key, entity, conditions } of check) transaction.check(key, entityOf(entity, conditions) as never);
    return transaction.execute();
  },
  batchGet: ({ keys }: Extract<Step, { do: 'batchGet' }>) => kvs.batchGet(keys.map((key) => ({ key, entityName: 'note' }))),
  jira: (step: ProductStep) => productCall('requestJira', step),
  confluence: (step: ProductStep) => productCall('requestConfluence', step),
  push: ({ queue, events }: Extract<Step, { do: 'push' }>) => new Queue({ key: queue }).push(events as PushEvent[]),
  stats: ({ queue, jobId }: Extract<Step, { do: 'stats' }>) => new Queue({ key: queue }).getStats(jobId),
  wait: ({ milliseconds }: Extract<Step, { do: 'wait' }>) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: () => [Date.now(), new Date().toISOString(), new Date(0).toISOString(), new Date() instanceof Date],
  context: () => getAppContext(),
  together: ({ steps }: Extract<Step, { do: 'together' }>) => Promise.all(steps.map(outcomeOf)),
  fail: ({ message }: Extract<Step, { do: 'fail' }>) => {
    throw new Error(message);
  },
};

type ProductStep = Extract<Step, { do: 'jira' | 'confluence' }>;

async function productCall(request: 'requestJira' | 'requestConfluence', { as, method, path, body }: ProductStep) {
  const caller = as === 'app' ? asApp() : as === 'user' ? asUser() : asUser(as);
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await caller[request](assumeTrustedRoute(path), { method, ...json });
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body: await response.text() };
}

function listOf(prefix: string, limit: number | undefined, cursor: string | undefined) {
  let query = kvs.query().where('key', { condition: 'BEGINS_WITH', values: [prefix] });
  if (limit !== undefined) query = query.limit(limit);
  if (cursor !== undefined) query = query.cursor(cursor);
  return query.getMany();
}

function queryOf({ index, partition, range, filters, sort, limit, cursor, entity = 'note' }: Extract<Step, { do: 'query' }>) {
  let query = kvs
    .entity<Record<string, unknown>>(entity)
    .query()
    .index(index, partition ? { partition } : undefined);
  if (range) query = query.where(range as never);
  if (filters) query = query.filters(filterOf(filters));
  if (sort !== undefined) query = query.sort(sort as never);
  if (limit !== undefined) query = query.limit(limit);
  if (cursor !== undefined) query = query.cursor(cursor);
  return query.getMany();
}

/** What a step answered; an error of the SDK as its name, code and status. */
async function outcomeOf(step: Step): Promise<unknown> {
  if (step.do === 'fail') return runs.fail(step as never);
  try {
    return await runs[step.do](step as never);
  } catch (error) {
    if (error instanceof ForgeKvsAPIError) return { error: error.code, status: error.responseDetails.status };
    return { error: error instanceof Error ? error.name : String(error), message: error instanceof Error ? error.message : '' };
  }
}

async function runAll(steps: readonly Step[]): Promise<unknown[]> {
  const answers = [];
  for (const step of steps) answers.push(await outcomeOf(step));
  return answers;
}

/** Runs the steps that a screen asks for. */
export const resolver = makeResolver({
  run: async ({ payload }: { payload: { steps: Step[] } }) => runAll(payload.steps),
  whoAmI: ({ context }: { context: object }) => ({ ...context }),
});

/** The steps that its event's body carries, after leaving a mark; asks to be called again while the body says so. */
export async function work({
  body,
  ...event
}: {
  body: { mark: string; steps?: Step[]; retryAfter?: number; retries?: number };
  retryContext?: { retryCount: number };
}) {
  const count = event.retryContext?.retryCount ?? 0;
  await kvs.set(`mark:${body.mark}:${count}:${Date.now()}`, event);
  await runAll(body.steps ?? []);
  if (count < (body.retries ?? 0))
    return new InvocationError({ retryAfter: body.retryAfter ?? 1, retryReason: 'FUNCTION_RETRY_REQUEST' as never });
  return undefined;
}

/** Leaves a mark for what happened in Jira; asks to be told again while the event says so. */
export async function watch(event: { mark: string; retries?: number; retryContext?: { retryCount: number } }) {
  const count = event.retryContext?.retryCount ?? 0;
  await kvs.set(`mark:${event.mark}:${count}:${Date.now()}`, event);
  if (count < (event.retries ?? 0)) return new InvocationError({ retryAfter: 30, retryReason: 'FUNCTION_RETRY_REQUEST' as never });
  return undefined;
}

/** Leaves a mark for every hour. */
export async function tick() {
  const count = (await kvs.get<number>('ticks')) ?? 0;
  await kvs.set('ticks', count + 1);
  await kvs.set(`tick:${new Date().toISOString()}`, true);
  return { statusCode: 204 };
}

/** Says what it was given. */
export function act({ upTo, word }: { upTo: number; word?: string }, context: { principal?: { accountId: string } }) {
  if (upTo < 0) return { errors: [{ message: 'Cannot count down.' }] };
  return { said: `${word ?? 'counted'} to ${upTo} for ${context.principal?.accountId ?? 'nobody'}` };
}

/** Keeps what it was called with, and answers the key that the body names. */
export async function ring(request: { body: string }) {
  await kvs.set('rung', request);
  if (request.body === 'fall') throw new Error('It fell.');
  return { outputKey: request.body };
}

/** Says what it was told. */
export const repeat = ({ body }: { body: string }) => ({ statusCode: 201, headers: { 'Content-Type': ['text/plain'] }, body });
