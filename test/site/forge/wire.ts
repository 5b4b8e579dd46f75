import type { CallFault } from '../faults';
import type { Site } from '../site';
import { never, type Invocation } from './invocation';
import { meta as metaSchema, remoteOf, type Meta, type Remote } from './meta';
import { jsonAnswer, type ServiceAnswer } from './json-answer';
import { parsedOr } from './parsed-or';

/** A call on its way to a service. */
export interface WireRequest {
  readonly invocation: Invocation;
  readonly meta: Meta;
  readonly remote: Remote;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly init: RequestInit | undefined;
  /** The JSON that was sent, or undefined. */
  readonly body: unknown;
}

export type Service = (request: WireRequest) => Promise<ServiceAnswer> | ServiceAnswer;

/** Brings the calls of invocations to the services: with latency, faults and a log. */
export class Wire {
  constructor(
    private readonly site: Pick<Site, 'clock' | 'faults' | 'wire' | 'latency'>,
    private readonly services: Readonly<Record<Remote, Service>>,
  ) {}

  /** What `__forge_fetch__` does. */
  readonly send = async (invocation: Invocation, given: unknown, path: string, init?: RequestInit): Promise<Response> => {
    if (!invocation.alive) return never();
    const meta = metaSchema.parse(given);
    const remote = remoteOf(meta);
    if (!remote) throw new Error(`This site has no service for ${JSON.stringify(given)}.`);
    const request: WireRequest = {
      invocation,
      meta,
      remote,
      method: (init?.method ?? 'GET').toUpperCase(),
      path,
      init,
      body: bodyOf(init),
    };
    const fault = this.site.faults.strikesCall({ function: invocation.facts.functionKey, remote, method: request.method, path });
    return this.#carry(request, fault);
  };

  async #carry(request: WireRequest, fault: CallFault | undefined): Promise<Response> {
    const { invocation } = request;
    const log = this.#open(request);
    if (fault?.kind === 'crashBefore') {
      log(0);
      invocation.die('crashed');
      return never();
    }
    const answer = await this.#answer(request, fault);
    if (fault?.kind === 'crashAfter') {
      log(0, answer);
      invocation.die('crashed');
      return never();
    }
    await invocation.spend(this.site.latency[request.remote] + (fault?.kind === 'slow' ? fault.milliseconds : 0));
    const lost = fault?.kind === 'loseAnswer' || !invocation.alive;
    log(lost ? 0 : answer.status, answer);
    if (!invocation.alive) return never();
    if (lost) throw new TypeError('fetch failed');
    return new Response(answer.text === '' ? null : answer.text, { status: answer.status, headers: answer.headers });
  }

  async #answer(request: WireRequest, fault: CallFault | undefined): Promise<ServiceAnswer> {
    if (fault?.kind === 'status') return failed(fault.status, fault.retryAfter);
    return this.site.clock.during(async () => this.services[request.remote](request));
  }

  /** Begins an entry of the log; what it answers completes it. */
  #open({ invocation, meta, remote, method, path, body }: WireRequest) {
    const startedAt = this.site.clock.now();
    const begun = {
      at: new Date(startedAt).toISOString(),
      invocation: invocation.facts.id,
      function: invocation.facts.functionKey,
      sequence: invocation.nextCall(),
    };
    const as = meta.provider === 'user' ? (meta.accountId ?? invocation.facts.as ?? 'none') : meta.provider === 'none' ? 'none' : 'app';
    return (status: number, answer?: ServiceAnswer) => {
      this.site.wire.append({
        ...begun,
        as,
        remote,
        method,
        path,
        ...(body === undefined ? {} : { requestBody: unlessSecret(path, body) }),
        status,
        ...(answer?.body === undefined ? {} : { responseBody: unlessSecret(path, answer.body) }),
        milliseconds: this.site.clock.now() - startedAt,
        points: answer?.points ?? 0,
      });
    };
  }
}

/** Secrets go no further than their store. */
const unlessSecret = (path: string, body: unknown): unknown =>
  path.startsWith('/api/v1/secret/') && typeof body === 'object' && body !== null && 'value' in body
    ? { ...body, value: '(secret)' }
    : body;

function bodyOf(init: RequestInit | undefined): unknown {
  return typeof init?.body === 'string' ? parsedOr(init.body) : undefined;
}

function failed(status: number, retryAfter = 5): ServiceAnswer {
  const headers = status === 429 || status === 503 ? { 'retry-after': String(retryAfter), 'x-ratelimit-remaining': '0' } : {};
  const message = status === 429 ? 'Rate limit exceeded.' : 'Something went wrong on the server.';
  return jsonAnswer(
    status,
    { code: status === 429 ? 'RATE_LIMIT_EXCEEDED' : 'INTERNAL_SERVER_ERROR', message, errorMessages: [message], errors: {} },
    headers,
  );
}
