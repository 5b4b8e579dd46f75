import { Wire } from './browser/wire';
import type { Message, Operation } from './browser/wire';

/** Two ends whose messages are copied on the way, as postMessage does. */
function line(operations: Readonly<Record<string, Operation>>): Wire {
  const copied = (message: Message) => JSON.parse(JSON.stringify(message)) as Message;
  const near: Wire = new Wire(
    (message) => queueMicrotask(() => far.receive(copied(message))),
    () => undefined,
  );
  const far: Wire = new Wire(
    (message) => queueMicrotask(() => near.receive(copied(message))),
    (name) => operations[name],
  );
  return near;
}

describe('the line between a module and its page', () => {
  it('answers calls, and refuses what it does not know by name', async () => {
    const wire = line({ add: (first, second) => Number(first) + Number(second) });
    await expect(wire.call('add', 1, 2)).resolves.toBe(3);
    await expect(wire.call('openRovo')).rejects.toThrow('no operation "openRovo"');
  });

  it('carries functions both ways', async () => {
    const listeners: Operation[] = [];
    const wire = line({
      on: (request) => {
        const { callback } = request as { callback: Operation };
        listeners.push(callback);
        return { unsubscribe: () => listeners.pop() };
      },
    });
    const heard: unknown[] = [];
    const { unsubscribe } = (await wire.call('on', { callback: (payload) => heard.push(payload) } satisfies { callback: Operation })) as {
      unsubscribe: () => Promise<void>;
    };
    await listeners[0]!({ version: 2 });
    await unsubscribe();
    expect(heard).toEqual([{ version: 2 }]);
    expect(listeners).toEqual([]);
  });
});
