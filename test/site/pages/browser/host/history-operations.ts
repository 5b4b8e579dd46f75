import type { Action, Location } from '../location';
import type { Operation } from '../wire';
import type { ModuleFrame } from './module-frame';

/** The part of the page's address below the module belongs to the module. */
export function historyOperations({ base }: ModuleFrame): Readonly<Record<string, Operation>> {
  return {
    historyOpen: (onMove) => {
      window.addEventListener('popstate', () => void (onMove as Operation)(inside(base)));
      return inside(base);
    },
    historyMove: (action, target) => {
      const { pathname, search, hash, state } = target as Location;
      const address = `${base}${pathname}${search}${hash}`;
      if ((action as Action) === 'REPLACE') history.replaceState(state, '', address);
      else history.pushState(state, '', address);
      markCurrentPage();
    },
    historyGo: (steps) => {
      history.go(Number(steps));
    },
  };
}

function inside(base: string): Location {
  const pathname = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : '';
  return { pathname: pathname || '/', search: location.search, hash: location.hash, state: history.state as unknown };
}

function markCurrentPage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.module-pages a')) {
    if (location.pathname.startsWith(link.pathname)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
