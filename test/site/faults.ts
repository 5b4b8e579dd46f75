/** Which calls a fault concerns; what is left out matches everything. `path` is a part of the path, `method` any case. */
export interface CallMatch {
  readonly function?: string;
  readonly remote?: string;
  readonly method?: string;
  readonly path?: string;
}

interface Counted {
  /** The nth matching one from now is the first to fail; 1 if not given. */
  readonly call?: number;
  /** How many matching ones in a row fail; 1 if not given. */
  readonly times?: number;
}

/**
 * What may go wrong with a call of the app: the invocation dies before it reaches the service or after it was done, its answer is lost on
 * the way, the service answers an error status instead of doing it, or everything takes longer (milliseconds of the site's clock).
 */
export type CallFault = Counted & { readonly match?: CallMatch } & (
    | { readonly kind: 'crashBefore' | 'crashAfter' | 'loseAnswer' }
    /** `retryAfter` in seconds. */
    | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
    | { readonly kind: 'slow'; readonly milliseconds: number }
  );

/** What may go wrong with what the platform starts: an event of a queue or a product comes twice or never, a schedule fires twice or not at all. */
export type EventFault = Counted & {
  readonly kind: 'eventTwice' | 'eventLost' | 'scheduleTwice' | 'scheduleSkips';
  readonly match?: { readonly queue?: string; readonly module?: string };
};

export type Fault = CallFault | EventFault;

interface Armed<Kind> {
  readonly fault: Kind;
  seen: number;
}

const eventKinds: readonly string[] = ['eventTwice', 'eventLost', 'scheduleTwice', 'scheduleSkips'];
const isEventFault = (fault: Fault): fault is EventFault => eventKinds.includes(fault.kind);

/** The failures that wait for their call. */
export class Faults {
  #calls: Armed<CallFault>[] = [];
  #events: Armed<EventFault>[] = [];

  arm(fault: Fault): void {
    if (isEventFault(fault)) this.#events.push({ fault, seen: 0 });
    else this.#calls.push({ fault, seen: 0 });
  }

  clear(): void {
    this.#calls = [];
    this.#events = [];
  }

  get armed(): readonly Fault[] {
    return [...this.#calls, ...this.#events].map(({ fault }) => fault);
  }

  /** The fault that strikes this call, if any; every armed fault counts it. */
  strikesCall(call: Required<CallMatch>): CallFault | undefined {
    const struck = firstStruck(this.#calls, ({ match }) => concerns(match ?? {}, call));
    this.#calls = this.#calls.filter(isNotSpent);
    return struck;
  }

  /** For a queue's event by the queue, for a product's event by the key of its trigger. */
  strikesEvent(where: { readonly queue?: string; readonly module?: string }): 'eventTwice' | 'eventLost' | undefined {
    return this.#strikes(
      ['eventTwice', 'eventLost'],
      ({ match }) => (match?.queue ?? where.queue) === where.queue && (match?.module ?? where.module) === where.module,
    );
  }

  strikesSchedule(module: string): 'scheduleTwice' | 'scheduleSkips' | undefined {
    return this.#strikes(['scheduleTwice', 'scheduleSkips'], ({ match }) => (match?.module ?? module) === module);
  }

  #strikes<Kind extends EventFault['kind']>(kinds: readonly Kind[], matches: (fault: EventFault) => boolean): Kind | undefined {
    const ofKind = (fault: EventFault) => kinds.some((kind) => kind === fault.kind);
    const struck = firstStruck(this.#events, (fault) => ofKind(fault) && matches(fault));
    this.#events = this.#events.filter(isNotSpent);
    return kinds.find((kind) => kind === struck?.kind);
  }
}

const lastCall = ({ call = 1, times = 1 }: Counted) => call + times - 1;
const isNotSpent = ({ fault, seen }: Armed<Fault>) => seen < lastCall(fault);

function firstStruck<Kind extends Fault>(armed: readonly Armed<Kind>[], matches: (fault: Kind) => boolean): Kind | undefined {
  let struck: Kind | undefined;
  for (const waiting of armed) {
    if (!matches(waiting.fault)) continue;
    waiting.seen += 1;
    if (waiting.seen >= (waiting.fault.call ?? 1)) struck ??= waiting.fault;
  }
  return struck;
}

function concerns(match: CallMatch, call: Required<CallMatch>): boolean {
  return (
    (match.function ?? call.function) === call.function &&
    (match.remote ?? call.remote) === call.remote &&
    (match.method ?? call.method).toUpperCase() === call.method.toUpperCase() &&
    call.path.includes(match.path ?? '')
  );
}
