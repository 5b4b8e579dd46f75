/** What goes over postMessage between a module's iframe and the page around it. Functions stay where they are and travel as references. */
export type Message =
  | { readonly wire: 'call'; readonly id: number; readonly target: string | number; readonly values: readonly unknown[] }
  | { readonly wire: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly wire: 'refusal'; readonly id: number; readonly message: string };

export type Operation = (...values: readonly unknown[]) => unknown;

interface FunctionReference {
  readonly functionReference: number;
}

/** One end of a line: calls go out by name, or by reference when a function was passed over before; the other end's calls come in. */
export class Wire {
  #next = 1;
  readonly #functions = new Map<number, Operation>();
  readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();

  constructor(
    private readonly post: (message: Message) => void,
    private readonly operations: (name: string) => Operation | undefined,
  ) {}

  call(target: string | number, ...values: readonly unknown[]): Promise<unknown> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.post({ wire: 'call', id, target, values: values.map((value) => this.#pack(value)) });
    });
  }

  receive(message: Message): void {
    if (message.wire === 'call') {
      void this.#serve(message);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.wire === 'answer') waiting?.resolve(this.#unpack(message.value));
    else waiting?.reject(new Error(message.message));
  }

  async #serve({ id, target, values }: Extract<Message, { wire: 'call' }>): Promise<void> {
    try {
      const operation = typeof target === 'number' ? this.#functions.get(target) : this.operations(target);
      if (operation === undefined) throw new Error(`This site's bridge has no operation "${target}".`);
      const value = await operation(...values.map((each) => this.#unpack(each)));
      this.post({ wire: 'answer', id, value: this.#pack(value) });
    } catch (error) {
      this.post({ wire: 'refusal', id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  #pack(value: unknown): unknown {
    if (typeof value === 'function') {
      const reference = this.#next++;
      this.#functions.set(reference, value as Operation);
      return { functionReference: reference };
    }
    if (Array.isArray(value)) return value.map((each) => this.#pack(each));
    return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.#pack(each)])) : value;
  }

  #unpack(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.#unpack(each));
    if (!isPlain(value)) return value;
    if (isReference(value)) return (...values: readonly unknown[]) => this.call(value.functionReference, ...values);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.#unpack(each)]));
  }
}

/** Whether something that came by postMessage is one of ours. */
export function isMessage(data: unknown): data is Message {
  return isPlain(data) && typeof data['wire'] === 'string';
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isReference(value: Record<string, unknown>): value is Record<string, unknown> & FunctionReference {
  return typeof value['functionReference'] === 'number';
}
