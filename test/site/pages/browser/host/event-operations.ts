import type { Operation } from '../wire';

const listeners = new Map<string, Set<Operation>>();

/** Events between the modules of one page; public ones have names of their own. */
export function eventOperations(): Readonly<Record<string, Operation>> {
  return {
    emit: (message) => emit('app', message),
    on: (request) => on('app', request),
    emitPublic: (message) => emit('public', message),
    onPublic: (request) => on('public', request),
  };
}

function emit(kind: string, message: unknown): void {
  const { event, payload } = message as { readonly event: string; readonly payload: unknown };
  for (const listener of listeners.get(`${kind}:${event}`) ?? []) void listener(payload);
}

function on(kind: string, request: unknown): object {
  const { event, callback } = request as { readonly event: string; readonly callback: Operation };
  const name = `${kind}:${event}`;
  const those = listeners.get(name) ?? new Set();
  listeners.set(name, those.add(callback));
  return { unsubscribe: () => those.delete(callback) };
}
