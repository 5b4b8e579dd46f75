import type { FramedPack } from '../../../../src/hipaa/rules/pack/frame-pack';
import type { PackHead } from '../../../../src/hipaa/rules/pack/pack';
import { safeName } from '../../../../src/hipaa/rules/pack/paths';
import type { BrowserShelf } from './shelf';
import { say } from '../../ui/words/say';

const longEnough = 60_000;

/** Hands the pack to the browser as one zip. Its files stay on the shelf until they are written into the download. */
export async function savePack(shelf: BrowserShelf, { parts }: FramedPack, { title, madeAt }: PackHead): Promise<void> {
  const blobs = await Promise.all(parts.map(async (part): Promise<BlobPart> => ('onShelf' in part ? shelf.blob(part.onShelf) : part)));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(blobs, { type: 'application/zip' }));
  link.download = say('{safeName} {madeAt}.zip', { safeName: safeName(title), madeAt: madeAt.slice(0, 10) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), longEnough);
}
