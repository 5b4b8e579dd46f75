import { router } from '@forge/bridge';

/** Opens an attachment in a tab of its own. */
export function goToFile(attachment: string): void {
  void router.open(`/rest/api/3/attachment/content/${encodeURIComponent(attachment)}`);
}
