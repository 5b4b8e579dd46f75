import type * as z from 'zod';
import type { Asker } from './asker';
import type { Who } from './people';

/** One thing the UI may ask: who may, with what input, and what happens. */
export interface Call<Input, Value> {
  readonly who: Who;
  readonly input: z.ZodType<Input>;
  /** Settles only after `who` has; reading that changes nothing may go alongside. */
  readonly answer: (asker: Asker, input: Input) => Promise<Value>;
  /** The same for others. */
  readonly for: (others: Who) => Call<Input, Value>;
}

export function call<Input, Value>(
  who: Who,
  input: z.ZodType<Input>,
  act: (asker: Asker, input: Input) => Promise<Value>,
): Call<Input, Value> {
  return {
    who,
    input,
    answer: async (asker, given) => {
      await who.may(asker, given);
      return act(asker, given);
    },
    for: (others) => call(others, input, act),
  };
}

/** As `call`, but `read` goes alongside the check of who may, so that both cost one round trip; what it read is seen only after the check. */
export function callReading<Input, Read, Value>(
  who: Who,
  input: z.ZodType<Input>,
  read: (asker: Asker, input: Input) => Promise<Read>,
  act: (asker: Asker, input: Input, read: Read) => Promise<Value> | Value,
): Call<Input, Value> {
  return {
    who,
    input,
    answer: async (asker, given) => {
      const reading = read(asker, given);
      reading.catch(() => undefined); // a refusal of `who` comes first; what was read then concerns nobody
      await who.may(asker, given);
      return act(asker, given, await reading);
    },
    for: (others) => callReading(others, input, read, act),
  };
}

/** What the UI's typed `call` knows of a table of calls. */
export type Contract<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends Call<infer Input, infer Value>
    ? { readonly input: Input; readonly value: Value }
    : never;
};
