import * as z from 'zod';
import { limits } from '../../limits';
import type { Invoker } from '../invoker';
import type { Manifest, WebTriggerModule } from '../manifest';
import type { TriggerUrls } from './trigger-urls';

/** A request to the address of a web trigger, from whoever has it. */
export interface TriggerRequest {
  /** The part of the address that names the trigger. */
  readonly id: string;
  readonly method: string;
  /** With the id, and without the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
}

export interface TriggerAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const staticResult = z.object({ outputKey: z.string() });
const dynamicResult = z.object({
  statusCode: z.number().int().min(100).max(599),
  headers: z.record(z.string(), z.array(z.string())).default({}),
  body: z.string().default(''),
});

/** Functions that anybody may call by HTTP who knows the address; no product has checked who it is. */
export class WebTriggers {
  constructor(
    private readonly manifest: Manifest,
    private readonly urls: TriggerUrls,
    private readonly invoke: Invoker['invoke'],
  ) {}

  /** Runs the trigger's function, and answers what it or the manifest says. */
  async answer(request: TriggerRequest): Promise<TriggerAnswer> {
    const key = this.urls.triggerOf(request.id);
    const trigger = this.manifest.webTriggers.find((each) => each.key === key);
    if (!trigger) return plain(404, 'There is no such web trigger.');
    const payload = payloadOf(request);
    if (Buffer.byteLength(JSON.stringify(payload)) > limits.invocation.webTriggerBytes) return plain(413, 'The request is too large.');
    const result = await this.invoke({ functionKey: trigger.function, moduleKey: trigger.key, kind: 'webtrigger', payload });
    return (result.ok ? answerOf(trigger, result.value) : undefined) ?? plain(500, 'The function did not answer as a web trigger must.');
  }
}

function payloadOf({ id, method, path, headers, query, body }: TriggerRequest) {
  return {
    method,
    path,
    userPath: path.slice(`/x1/${id}`.length),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    queryParameters: query,
    body,
  };
}

function answerOf({ response }: WebTriggerModule, value: unknown): TriggerAnswer | undefined {
  return response.type === 'static' ? declared(response.outputs, value) : dynamic(value);
}

function declared(
  outputs: Extract<WebTriggerModule['response'], { type: 'static' }>['outputs'],
  value: unknown,
): TriggerAnswer | undefined {
  const wanted = staticResult.safeParse(value).data?.outputKey;
  const output = outputs.find(({ key }) => key === wanted);
  return output && { status: output.statusCode, headers: { 'content-type': output.contentType }, body: output.body };
}

function dynamic(value: unknown): TriggerAnswer | undefined {
  const result = dynamicResult.safeParse(value).data;
  if (!result) return undefined;
  const headers = Object.fromEntries(Object.entries(result.headers).map(([name, values]) => [name, values.join(', ')]));
  return { status: result.statusCode, headers, body: result.body };
}

const plain = (status: number, body: string): TriggerAnswer => ({ status, headers: { 'content-type': 'text/plain' }, body });
