import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { SiteClock } from '../clock';
import { jsonAnswer } from './json-answer';
import type { Service } from './wire';

/** A channel by name and place; a global one has no place. */
export interface Channel {
  readonly name: string;
  /** See `placeOf`. */
  readonly place?: string | undefined;
}

type Listener = (payload: unknown) => void;

const variables = z.object({ name: z.string(), payload: z.string(), isGlobal: z.boolean().default(false) });

const thing = z.object({ id: z.coerce.string() });
const onThing = z.object({ issue: thing.optional(), content: thing.optional() });

/** Where a screen is: the default context of its channels is the same module on the same issue or page. */
export function placeOf(moduleKey: string, extension: unknown): string {
  const { data } = onThing.safeParse(extension);
  return `${moduleKey}:${data?.issue?.id ?? data?.content?.id ?? ''}`;
}

/** Channels between the screens and functions of one installation. */
export class Realtime {
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(private readonly clock: SiteClock) {}

  /** Answers how to stop listening. */
  subscribe(channel: Channel, listener: Listener): () => void {
    const key = keyOf(channel);
    const listeners = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(key) === listeners) this.#listeners.delete(key);
    };
  }

  publish(channel: Channel, payload: unknown): { eventId: string; eventTimestamp: string } {
    for (const listener of [...(this.#listeners.get(keyOf(channel)) ?? [])]) listener(payload);
    return { eventId: randomUUID(), eventTimestamp: String(this.clock.now()) };
  }

  /** What @forge/realtime asks. Only an invocation that came from a screen has a place to publish in. */
  readonly service: Service = ({ body, invocation }) => {
    const read = z.object({ variables }).safeParse(body);
    if (!read.success) return jsonAnswer(400, { errors: [{ message: 'Only publishing is known to this site.' }] });
    const { name, payload, isGlobal } = read.data.variables;
    const { place } = invocation.facts;
    if (!isGlobal && place === undefined) return jsonAnswer(200, { errors: [{ message: 'publish needs an invocation from a screen' }] });
    const published = this.publish({ name, place: isGlobal ? undefined : place }, JSON.parse(payload) as unknown);
    return jsonAnswer(200, { data: { ecosystem: { publishRealtimeChannel: published } } });
  };
}

const keyOf = ({ name, place }: Channel) => JSON.stringify([name, place ?? null]);
