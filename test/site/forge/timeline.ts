import type { SiteClock } from '../clock';

/** Something that becomes due: queue events, schedules, rules. */
export interface Dated {
  nextDueAt(): number | undefined;
  fireDue(): Promise<void>;
}

const longestTimer = 2 ** 31 - 1;

/** Fires what becomes due in the order of time: at once on a running clock, step by step when the time is moved. */
export class Timeline {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #moving: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(
    private readonly clock: SiteClock,
    private readonly dated: readonly Dated[],
  ) {}

  /** Fires what is due now, and what becomes due by it; time moves only as far as calls take time. */
  async settle(): Promise<void> {
    while ((this.#nextDueAt() ?? Infinity) <= this.clock.now()) await this.#fire();
  }

  /** Moves the time to an instant and fires everything that becomes due until then. One move at a time. */
  async advanceTo(instant: number): Promise<void> {
    const moved = this.#moving.then(() => this.#move(instant));
    this.#moving = moved.catch(() => undefined);
    return moved;
  }

  /** On a running clock: fires what is due next by itself. To be called again whenever that may have changed. */
  wake(): void {
    if (this.clock.isStill || this.#closed) return;
    clearTimeout(this.#timer);
    const due = this.#nextDueAt();
    if (due === undefined) return;
    const wait = Math.min(Math.max(0, due - this.clock.now()), longestTimer);
    this.#timer = setTimeout(() => void this.#fire().then(() => this.wake()), wait);
    this.#timer.unref();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #move(instant: number): Promise<void> {
    for (;;) {
      const due = this.#nextDueAt();
      if (due === undefined || due > instant) break;
      this.clock.advanceTo(due);
      await this.#fire();
    }
    this.clock.advanceTo(instant);
    this.wake();
  }

  async #fire(): Promise<void> {
    for (const each of this.dated) await each.fireDue();
  }

  #nextDueAt(): number | undefined {
    const instants = this.dated.flatMap((each) => each.nextDueAt() ?? []);
    return instants.length === 0 ? undefined : Math.min(...instants);
  }
}
