import { AsyncLocalStorage } from 'node:async_hooks';
import type { Invocation } from './invocation';

interface Current {
  readonly invocation: Invocation;
  readonly runtime: object;
}

/** Which invocation the running code belongs to; several of several sites run in one process. */
export const currentInvocation = new AsyncLocalStorage<Current>();

/** What packages that look at the runtime while they load may see: no store address, so that they take the platform's proxy. */
const quietRuntime = { proxy: {}, tracing: {}, appContext: {}, container: {} };

/** Defines the two globals that the SDK is built on. They answer for the invocation whose code asks. */
export function defineForgeGlobals(): void {
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => currentInvocation.getStore()?.runtime ?? quietRuntime,
  });
  Object.defineProperty(globalThis, '__forge_fetch__', { configurable: true, value: forgeFetch });
}

async function forgeFetch(meta: unknown, path: string, init?: RequestInit): Promise<Response> {
  const current = currentInvocation.getStore();
  if (!current) throw new Error(`${path} was asked for outside of an invocation.`);
  return current.invocation.send(current.invocation, meta, path, init);
}
