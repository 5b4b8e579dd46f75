import type { BinderId } from '../../../../src/hipaa/rules/binder';
import type { PackHands } from '../../../../src/hipaa/rules/pack/run-pack';
import type { SectionId } from '../../../../src/hipaa/rules/sections';
import { askWiki } from '../../ui/ask-wiki';
import { call } from '../../ui/call';
import { say } from '../../ui/words/say';

/** What a pack is made with in a browser: our calls, Confluence in the person's own name, and the browser's own hashing. */
export const browserHands = (binder: BinderId): Omit<PackHands, 'shelf' | 'onProgress' | 'isStopped'> => ({
  open: () => call('openPack', { binder }),
  records: (section) => call('packRecords', { binder, section: section as SectionId }),
  log: (after) => call('packLog', { binder, after }),
  wiki: async (path) => {
    const response = await askWiki(path);
    return { status: response.status, json: () => response.json(), bytes: async () => new Uint8Array(await response.arrayBuffer()) };
  },
  sha256,
});

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest(say('SHA-256'), bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
