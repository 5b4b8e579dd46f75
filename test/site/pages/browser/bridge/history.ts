import type { Action, Location } from '../location';
import type { Wire } from '../wire';

type Target = string | Partial<Location>;
type Listener = (location: Location, action: Action) => void;

/** The module's part of the page's address as a history object; `/` is where the module's own pages begin. */
export async function openHistory(wire: Wire): Promise<object> {
  const listeners = new Set<Listener>();
  const moved = (location: Location, action: Action) => {
    Object.assign(history, { location, action });
    for (const listener of listeners) listener(location, action);
  };
  const move = (action: Action, target: Target, state: unknown) => {
    const location = resolved(target, history.location, state);
    moved(location, action);
    return wire.call('historyMove', action, location);
  };
  const start = await wire.call('historyOpen', (location: unknown) => {
    moved(location as Location, 'POP');
  });
  const history = {
    action: 'POP' as Action,
    location: start as Location,
    length: window.history.length,
    push: (target: Target, state?: unknown) => move('PUSH', target, state),
    replace: (target: Target, state?: unknown) => move('REPLACE', target, state),
    go: (steps: number) => wire.call('historyGo', steps),
    goBack: () => wire.call('historyGo', -1),
    goForward: () => wire.call('historyGo', 1),
    createHref: ({ pathname = '', search = '', hash = '' }: Partial<Location>) => `${pathname}${search}${hash}`,
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return history;
}

function resolved(target: Target, from: Location, state: unknown): Location {
  if (typeof target !== 'string') return { pathname: from.pathname, search: '', hash: '', ...target };
  const { pathname, search, hash } = new URL(target, `https://module.invalid${from.pathname}`);
  return { pathname, search, hash, state };
}
