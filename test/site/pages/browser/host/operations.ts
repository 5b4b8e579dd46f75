import type { Operation } from '../wire';
import { bridgeCall } from './bridge-call';
import { eventOperations } from './event-operations';
import { closeFlag, showFlag } from './flags';
import type { Flag } from './flags';
import { historyOperations } from './history-operations';
import { refreshNow } from './live-parts';
import type { ModuleFrame } from './module-frame';
import { navigationOperations } from './navigation-operations';
import { realtimeOperations } from './realtime-operations';
import { themeFor } from './theme';

/** What a module may ask of the page around it, by the names that @forge/bridge calls. */
export function operationsOf(frame: ModuleFrame): Readonly<Record<string, Operation>> {
  return {
    getContext: () => ({ ...frame.context, theme: { colorMode: document.documentElement.dataset['colorMode'] } }),
    invoke: (request) => bridgeCall('invoke', { seal: frame.seal, ...(request as object) }),
    fetchProduct: (request) => bridgeCall('fetch-product', { seal: frame.seal, ...(request as object) }),
    resize: (height) => {
      frame.element.style.height = `${Number(height)}px`;
      frame.element.dataset['sized'] = '';
    },
    theme: (onChange) => themeFor(onChange as Operation),
    changeWindowTitle: (title) => {
      document.title = String(title);
    },
    showFlag: (flag) => {
      showFlag(flag as Flag);
    },
    closeFlag: (flag) => {
      closeFlag((flag as { id: string | number }).id);
    },
    refresh: () => refreshNow(),
    submit: () => refreshNow(),
    close: () => false,
    onClose: () => undefined,
    open: () => false,
    emitReadyEvent: () => undefined,
    ...eventOperations(),
    ...historyOperations(frame),
    ...navigationOperations(),
    ...realtimeOperations(frame),
  };
}
