import { router } from '@forge/bridge';

/** Opens a page of Confluence in a tab of its own. */
export function openWikiPage(spaceKey: string, id: string): void {
  void router.open(`/wiki/spaces/${encodeURIComponent(spaceKey)}/pages/${encodeURIComponent(id)}`);
}

/** The same for a page of which only the id is known. */
export function openWikiPageById(id: string): void {
  void router.open(`/wiki/pages/viewpage.action?pageId=${encodeURIComponent(id)}`);
}
