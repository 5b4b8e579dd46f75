import { createHash } from 'node:crypto';
import type { PackHands, Shelf } from '../../src/hipaa/rules/pack/run-pack';
import type { BinderId } from '../../src/hipaa/rules/binder';
import type { SectionId } from '../../src/hipaa/rules/sections';
import type { FramedPack } from '../../src/hipaa/rules/pack/frame-pack';
import type { TestSite } from './site';

/** A shelf as the browser's, in memory. */
export function aShelf(): Shelf & { readonly bytes: (name: string) => Buffer } {
  const kept = new Map<string, Buffer>();
  return {
    read: (name) => Promise.resolve(kept.get(name)?.toString()),
    write: (name, content) => Promise.resolve(void kept.set(name, Buffer.from(content as Uint8Array))),
    bytes: (name) => kept.get(name) ?? Buffer.alloc(0),
  };
}

export const sha256 = (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

/** What a person makes a pack with, as their browser would: the app's calls, and Confluence through the bridge. */
export function handsOf(test: TestSite, name: string, binder: BinderId, shelf: Shelf): PackHands {
  const person = test.signIn(name);
  const screen = { person: person.accountId, moduleKey: 'binders', extension: { type: 'confluence:globalPage' } };
  return {
    shelf,
    sha256,
    open: () => person.call('openPack', { binder }),
    records: (section) => person.call('packRecords', { binder, section: section as SectionId }),
    log: (after) => person.call('packLog', { binder, after }),
    wiki: async (path) => {
      const { status, body, isAttachment } = await test.site.forge.bridge.fetchProduct(screen, 'confluence', path, {});
      const bytes = () => Promise.resolve(new Uint8Array(Buffer.from(body, isAttachment ? 'base64' : 'utf8')));
      return { status, bytes, json: () => Promise.resolve(JSON.parse(body) as unknown) };
    },
    onProgress: () => undefined,
    isStopped: () => false,
  };
}

/** The bytes of a pack, as the browser would save them. */
export const zipOf = ({ parts }: FramedPack, shelf: ReturnType<typeof aShelf>): Buffer =>
  Buffer.concat(parts.map((part) => ('onShelf' in part ? shelf.bytes(part.onShelf) : part)));

/** Puts a file on a page, as a person. */
export async function putFile(test: TestSite, name: string, page: string, title: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const body = new FormData();
  body.append('file', new File([bytes], title, { type: 'application/pdf' }), title);
  const caller = { kind: 'person', accountId: test.signIn(name).accountId } as const;
  const path = `/wiki/rest/api/content/${page}/child/attachment`;
  const { status } = await test.site.rest.request(path, { method: 'POST', body, headers: { 'X-Atlassian-Token': 'no-check' } }, { caller });
  if (status !== 200) throw new Error(`Confluence answered ${String(status)}.`);
}
