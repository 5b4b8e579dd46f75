import type * as z from 'zod';

/** What each call takes, by name. */
export async function inputSchemas(): Promise<Readonly<Record<string, z.ZodType>>> {
  const { __forge_runtime__: former } = globalThis as { readonly __forge_runtime__?: unknown };
  Object.assign(globalThis, { __forge_runtime__: former ?? {} }); // the store's client looks at it as soon as it is loaded
  const { calls } = await import('../../../src/calls');
  Object.assign(globalThis, { __forge_runtime__: former });
  return Object.fromEntries(Object.entries(calls).map(([name, { input }]) => [name, input as z.ZodType]));
}
