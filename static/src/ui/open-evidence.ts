import { router } from '@forge/bridge';
import { askWiki } from './ask-wiki';

/** Opens what proves something in a tab of its own: a page or an attachment by id, a ticket by key, or an address. */
export async function openEvidence(kind: 'page' | 'attachment' | 'ticket' | 'link', ref: string): Promise<void> {
  await router.open(kind === 'attachment' ? await addressOfFile(ref) : addressOf(kind, ref));
}

function addressOf(kind: 'page' | 'ticket' | 'link', ref: string): string {
  if (kind === 'ticket') return `/browse/${encodeURIComponent(ref)}`;
  if (kind === 'link') return /^https?:\/\//i.test(ref) ? ref : `https://${ref}`;
  return `/wiki/pages/viewpage.action?pageId=${encodeURIComponent(ref)}`;
}

/** A file is shown among those of its page, which Confluence knows. */
async function addressOfFile(ref: string): Promise<string> {
  const response = await askWiki(`/wiki/api/v2/attachments/${encodeURIComponent(ref)}`);
  if (!response.ok) return '/wiki/search';
  const { pageId = '' } = (await response.json()) as { readonly pageId?: string };
  return `/wiki/pages/viewpageattachments.action?pageId=${pageId}`;
}
