import { NavigationTarget, router } from '@forge/bridge';

/** Leaves for a page of this app in the same tab; `path` is its route, perhaps with a query. */
export function goToPage(module: string, path: string): void {
  void router.navigate({ target: NavigationTarget.Module, moduleKey: module, path });
}
