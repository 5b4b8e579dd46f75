import { router } from '@forge/bridge';

/** Opens what proves something in a tab of its own: a page or an attachment by id, a ticket by key, or an address. */
export function openEvidence(kind: 'page' | 'attachment' | 'ticket' | 'link', ref: string): void {
  void router.open(addressOf(kind, ref));
}

function addressOf(kind: Parameters<typeof openEvidence>[0], ref: string): string {
  if (kind === 'ticket') return `/browse/${encodeURIComponent(ref)}`;
  if (kind === 'link') return /^https?:\/\//i.test(ref) ? ref : `https://${ref}`;
  return `/wiki/pages/viewpage.action?pageId=${encodeURIComponent(ref)}`;
}
