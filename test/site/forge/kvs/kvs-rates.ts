import { limits } from '../../limits';
import { KvsError } from './kvs-error';

/** Counts requests per second and 10 KB units per minute of the site's time, reads and writes apart. */
export class KvsRates {
  #second = { at: -1, requests: 0 };
  #minute = { at: -1, read: 0, write: 0 };

  request(now: number): void {
    const at = Math.floor(now / 1_000);
    if (this.#second.at !== at) this.#second = { at, requests: 0 };
    this.#second.requests += 1;
    if (this.#second.requests > limits.kvs.requestsPerSecond) throw tooMany();
  }

  units(kind: 'read' | 'write', bytes: number, now: number): void {
    const at = Math.floor(now / 60_000);
    if (this.#minute.at !== at) this.#minute = { at, read: 0, write: 0 };
    this.#minute[kind] += Math.max(1, Math.ceil(bytes / limits.kvs.unitBytes));
    if (this.#minute[kind] > limits.kvs.unitsPerMinute) throw tooMany();
  }
}

const tooMany = () => new KvsError(429, 'RATE_LIMIT_EXCEEDED', 'The rate limit of the storage was exceeded.');
