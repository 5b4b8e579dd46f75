import { randomUUID } from 'node:crypto';
import { limits } from '../limits';
import type { Site } from '../site';
import { loadBundle, type Handler } from './bundle';
import { currentInvocation } from './current-invocation';
import { FunctionLog } from './function-log';
import { Invocation, type Death, type InvocationKind } from './invocation';
import type { Manifest } from './manifest';
import { contextAri, installationOf, license, runtimeOf } from './runtime-of';
import type { Wire } from './wire';
import type { Installation } from './world';

/** A function of the manifest to run, with the first argument that it gets. */
export interface InvokeRequest {
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly kind: InvocationKind;
  readonly payload: unknown;
  /** Account id of the person who invokes it. */
  readonly as?: string | undefined;
  readonly chain?: number;
  readonly place?: string;
}

/** What came of it; `milliseconds` are of the site's clock. */
export type InvocationResult = { readonly id: string; readonly milliseconds: number; readonly calls: number } & (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: Death | 'threw' | 'tooLarge'; readonly message: string }
);

export type InvocationRecord = InvocationResult & Pick<InvokeRequest, 'functionKey' | 'moduleKey' | 'kind'> & { readonly at: string };

type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: Death | 'threw' | 'tooLarge'; readonly message: string };

const mostRecords = 20_000;

/** Runs the functions of the deployed bundle, each invocation apart from the others, within its time limit. */
export class Invoker {
  /** The latest invocations, oldest first. */
  readonly records: InvocationRecord[] = [];
  readonly log = new FunctionLog();

  constructor(
    private readonly site: Pick<Site, 'world' | 'clock'>,
    private readonly manifest: Manifest,
    private readonly bundlePath: string,
    private readonly wire: Wire,
  ) {}

  readonly invoke = async (request: InvokeRequest): Promise<InvocationResult> => {
    const { installation } = this.site.world.forge;
    if (!installation) throw new Error('The app is not installed on this site.');
    const timeoutMs = this.#timeoutOf(request);
    const invocation = new Invocation({ ...request, id: randomUUID(), timeoutMs }, this.site.clock, this.wire.send, this.log);
    const outcome = await this.#run(invocation, request, installation);
    const { id } = invocation.facts;
    const result: InvocationResult = {
      id,
      milliseconds: this.site.clock.now() - invocation.startedAt,
      calls: invocation.calls,
      ...outcome,
    };
    this.#record(request, invocation, result);
    return result;
  };

  async #run(invocation: Invocation, request: InvokeRequest, installation: Installation): Promise<Outcome> {
    const handler = this.#handlerOf(request.functionKey);
    const runtime = runtimeOf(invocation, installation, this.manifest);
    const deadline = this.site.clock.isStill ? undefined : setTimeout(() => invocation.die('timedOut'), invocation.facts.timeoutMs);
    const dies = invocation.died.then((death): Outcome => ({ ok: false, failure: death, message: sentenceOf(death, invocation) }));
    const answers = currentInvocation.run({ invocation, runtime }, () => answerOf(handler, request, installation));
    const outcome = await Promise.race([dies, answers]);
    invocation.end();
    clearTimeout(deadline);
    return outcome;
  }

  #handlerOf(functionKey: string): Handler {
    const name = this.manifest.functions.get(functionKey)?.handler.split('.').at(-1);
    if (name === undefined) throw new Error(`The manifest has no function ${functionKey}.`);
    const handler = loadBundle(this.bundlePath)[name];
    if (!handler) throw new Error(`The bundle does not export ${name}, the handler of ${functionKey}.`);
    return handler;
  }

  #timeoutOf({ kind, functionKey }: InvokeRequest): number {
    if (kind === 'resolver' || kind === 'export') return limits.invocation.resolverMs;
    if (kind === 'action') return limits.invocation.actionMs;
    if (kind === 'trigger') return limits.invocation.triggerMs;
    if (kind === 'webtrigger') return limits.invocation.webTriggerMs;
    const seconds = this.manifest.functions.get(functionKey)?.timeoutSeconds;
    return seconds === undefined ? limits.invocation.consumerDefaultMs : seconds * 1_000;
  }

  #record({ functionKey, moduleKey, kind }: InvokeRequest, { startedAt }: Invocation, result: InvocationResult): void {
    this.records.push({ functionKey, moduleKey, kind, at: new Date(startedAt).toISOString(), ...result });
    if (this.records.length > mostRecords) this.records.shift();
  }
}

async function answerOf(handler: Handler, request: InvokeRequest, installation: Installation): Promise<Outcome> {
  const context = {
    installContext: contextAri(installation),
    ...(request.as === undefined ? {} : { principal: { accountId: request.as } }),
    license,
    installation: installationOf(installation),
  };
  try {
    const answered = JSON.stringify(await handler(JSON.parse(JSON.stringify(request.payload)), context)) as string | undefined;
    if (Buffer.byteLength(answered ?? '') > limits.invocation.responseBytes)
      return { ok: false, failure: 'tooLarge', message: 'The response is too large.' };
    return { ok: true, value: answered === undefined ? undefined : (JSON.parse(answered) as unknown) };
  } catch (error) {
    return { ok: false, failure: 'threw', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function sentenceOf(death: Death, { facts }: Invocation): string {
  return death === 'crashed' ? `${facts.functionKey} crashed.` : `${facts.functionKey} ran longer than ${facts.timeoutMs / 1_000} seconds.`;
}
