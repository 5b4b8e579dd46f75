/** Something sent to a channel of the live stream; `at` grows by one with each. */
interface Sent {
  readonly at: number;
  readonly channel: string;
  readonly payload: unknown;
}

const kept = 1_000;

/** What open pages are told at once. The latest messages are kept, so that a page which was away for a while misses nothing. */
export class LiveFeed {
  #last = Date.now();
  #sent: Sent[] = [];
  readonly #listeners = new Set<(sent: Sent) => void>();

  get last(): number {
    return this.#last;
  }

  send(channel: string, payload: unknown): void {
    const sent = { at: ++this.#last, channel, payload };
    this.#sent = [...this.#sent.slice(1 - kept), sent];
    for (const listener of this.#listeners) listener(sent);
  }

  /** Hears what came after `after` and what comes; answers how to stop. */
  follow(after: number, listener: (sent: Sent) => void): () => void {
    for (const sent of this.#sent) if (sent.at > after) listener(sent);
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
