import { createContext, useContext } from 'react';
import type { Item } from '../../../../../src/maintenance/rules/template';
import type { Upload } from './uploads';

/** What can be done with the files at items, and what is under way. */
export interface FilesDesk {
  readonly mayAttach: boolean;
  /** Attachments that are pictures. */
  readonly pictures: ReadonlySet<string>;
  readonly uploads: readonly Upload[];
  readonly add: (item: Item, files: readonly File[]) => void;
  readonly retry: (upload: Upload) => void;
  readonly forget: (upload: Upload) => void;
  readonly keep: (item: string, attachment: string) => Promise<void>;
  readonly drop: (item: string, attachment: string) => Promise<void>;
}

const Context = createContext<FilesDesk | null>(null);

export const FilesProvider = Context.Provider;

export function useFiles(): FilesDesk {
  const desk = useContext(Context);
  if (desk === null) throw new Error('An item stands outside of its checklist.');
  return desk;
}
