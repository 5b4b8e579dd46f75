import type { Item } from '../../../../../src/maintenance/rules/template';
import { Refused } from '../../../ui/refused';
import { sentenceOf } from '../../../ui/sentence-of';
import { say } from '../../../ui/words/say';

/** A file on its way to an item. */
export interface Upload {
  readonly id: string;
  readonly item: string;
  readonly file: File;
  readonly state: 'waiting' | 'attaching' | 'refused';
  /** On the ticket already, and still to be noted at the item. */
  readonly attachment?: string;
  /** Why it was refused, and whether there is sense in trying again. */
  readonly sentence?: string;
  readonly final?: boolean;
  /** It was tried before. */
  readonly again?: true;
}

export const uploadOf = (item: Item, file: File): Upload => {
  const upload = { id: crypto.randomUUID(), item: item.id, file: named(item, file) };
  if (item.evidence !== 'photo' || file.type.startsWith('image/')) return { ...upload, state: 'waiting' };
  return {
    ...upload,
    state: 'refused',
    sentence: say('“{name}” is no picture. This item wants a photo.', { name: file.name }),
    final: true,
  };
};

export function refusedUpload(upload: Upload, thrown: unknown): Upload {
  const final = thrown instanceof Refused && (thrown.code === 'badInput' || thrown.code === 'notAllowed');
  return { ...upload, state: 'refused', sentence: sentenceOf(thrown), final, again: true };
}

/** Phones call every picture image.jpg; on the ticket it is called after what it shows. */
function named(item: Item, file: File): File {
  const [, ending] = /^image\.(\w+)$/i.exec(file.name) ?? [];
  if (ending === undefined) return file;
  const title = item.title.replaceAll(/[\\/:*?"<>|]/g, ' ').slice(0, 80);
  return new File([file], `${title}.${ending}`, { type: file.type });
}
