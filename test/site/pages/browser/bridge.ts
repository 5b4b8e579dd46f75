import { openHistory } from './bridge/history';
import { reportHeight } from './bridge/height';
import { enableTheming } from './bridge/theming';
import { isMessage, Wire } from './wire';
import type { Operation } from './wire';

/**
 * Runs first in a module's iframe and gives the app the bridge that @forge/bridge calls. All but what must happen inside the iframe is
 * answered by the page around it.
 */
const wire = new Wire(
  (message) => window.parent.postMessage(message, location.origin),
  () => undefined,
);

window.addEventListener('message', (event) => {
  if (event.source === window.parent && event.origin === location.origin && isMessage(event.data)) wire.receive(event.data);
});

const here: Readonly<Record<string, Operation>> = {
  createHistory: () => openHistory(wire),
  enableTheming: () => enableTheming(wire),
};

function callBridge(operation: string, payload?: unknown): Promise<unknown> {
  const inside = here[operation];
  return inside === undefined ? wire.call(operation, payload) : Promise.resolve(inside(payload));
}

Object.assign(window, { __bridge: { callBridge } });
reportHeight(wire);
