import type { SiteClock } from '../clock';
import type { FunctionLog } from './function-log';

export type InvocationKind = 'resolver' | 'action' | 'consumer' | 'schedule' | 'trigger' | 'webtrigger' | 'export';

/** Why an invocation ended before its function did. */
export type Death = 'crashed' | 'timedOut';

export interface InvocationFacts {
  readonly id: string;
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly kind: InvocationKind;
  /** Account id of the person who invoked it; background work has none. */
  readonly as?: string | undefined;
  /** How many queue events led to it. */
  readonly chain?: number | undefined;
  /** The realtime channels' default context, for an invocation that came from a screen. */
  readonly place?: string | undefined;
  readonly timeoutMs: number;
}

type Send = (invocation: Invocation, meta: unknown, path: string, init?: RequestInit) => Promise<Response>;

/** One run of a function: its time, its calls, and whether it is still alive. A dead one never hears from the services again. */
export class Invocation {
  readonly startedAt: number;
  readonly died: Promise<Death>;
  #alive = true;
  #die!: (death: Death) => void;
  #calls = 0;

  constructor(
    readonly facts: InvocationFacts,
    readonly clock: SiteClock,
    /** What `__forge_fetch__` does for this invocation. */
    readonly send: Send,
    readonly log: FunctionLog,
  ) {
    this.startedAt = clock.now();
    this.died = new Promise((resolve) => (this.#die = resolve));
  }

  get alive(): boolean {
    return this.#alive;
  }

  get calls(): number {
    return this.#calls;
  }

  nextCall(): number {
    this.#calls += 1;
    return this.#calls;
  }

  remainingMs(): number {
    return Math.max(0, this.startedAt + this.facts.timeoutMs - this.clock.now());
  }

  die(death: Death): void {
    this.end();
    this.#die(death);
  }

  /** The function has answered: what it left running is frozen. */
  end(): void {
    this.#alive = false;
  }

  /** Lets time pass for this invocation; past its time limit it dies. */
  async spend(milliseconds: number): Promise<void> {
    const remaining = this.remainingMs();
    await this.clock.sleep(Math.min(milliseconds, remaining));
    if (milliseconds > remaining) this.die('timedOut');
  }
}

/** What a dead invocation waits for. */
export const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
