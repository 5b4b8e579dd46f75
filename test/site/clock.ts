/**
 * The site's own time, in milliseconds since 1970 UTC. `running` time goes on by itself, as on a served site; `still` time moves only when
 * a test advances it, or, while calls are sleeping, jumps to the next of them as soon as nothing else is left to do: a day of retries takes
 * no time at all, and a run's duration can be read off the clock.
 */
export class SiteClock {
  #base: number;
  #startedAt: number | undefined;
  #sleepers: { wakesAt: number; wake: () => void }[] = [];
  #pumping = false;
  #busy = 0;

  constructor(startAt: string | number, kind: 'running' | 'still') {
    this.#base = new Date(startAt).getTime();
    this.#startedAt = kind === 'running' ? Date.now() : undefined;
  }

  now(): number {
    return this.#startedAt === undefined ? this.#base : this.#base + Date.now() - this.#startedAt;
  }

  get isStill(): boolean {
    return this.#startedAt === undefined;
  }

  iso(): string {
    return new Date(this.now()).toISOString();
  }

  /** Moves the time forward without waking anyone on the way; what became due is the caller's to fire. */
  advanceTo(instant: number): void {
    this.#base += Math.max(0, instant - this.now());
  }

  /** Begins anew at an instant, also an earlier one. */
  resetTo(instant: number): void {
    this.#base += instant - this.now();
  }

  /** Resolves when the site's time has moved on by that much. */
  sleep(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return Promise.resolve();
    if (this.#startedAt !== undefined) return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
    return new Promise((wake) => {
      this.#sleepers.push({ wakesAt: this.now() + milliseconds, wake });
      this.#pump();
    });
  }

  /** Still time does not jump while a service is at work. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#busy += 1;
    try {
      return await work();
    } finally {
      this.#busy -= 1;
    }
  }

  #pump(): void {
    if (this.#pumping) return;
    this.#pumping = true;
    void (async () => {
      while (this.#sleepers.length > 0) {
        do await idle();
        while (this.#busy > 0);
        const next = this.#sleepers.reduce((first, other) => (other.wakesAt < first.wakesAt ? other : first));
        this.#sleepers = this.#sleepers.filter((sleeper) => sleeper !== next);
        this.advanceTo(next.wakesAt);
        next.wake();
      }
      this.#pumping = false;
    })();
  }
}

/** All that can go on without time passing has gone on: pending promises, and what they queued. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
