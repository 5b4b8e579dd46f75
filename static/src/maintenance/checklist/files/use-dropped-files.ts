import { useMemo, type ClipboardEvent, type DragEvent } from 'react';
import type { Item } from '../../../../../src/maintenance/rules/template';
import { useFiles } from './files-context';

interface Handlers {
  readonly onPaste?: (event: ClipboardEvent<HTMLElement>) => void;
  readonly onDragOver?: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop?: (event: DragEvent<HTMLElement>) => void;
}

/** A picture that is pasted at an item, or a file that is dropped there, is attached like one that is chosen. */
export function useDroppedFiles(item: Item, locked: boolean): Handlers {
  const { mayAttach, add } = useFiles();
  const takes = mayAttach && !locked;
  return useMemo(() => {
    if (!takes) return {};
    const take = (event: { preventDefault: () => void }, { files }: DataTransfer): void => {
      if (files.length === 0) return;
      event.preventDefault();
      add(item, [...files]);
    };
    return {
      onPaste: (event) => take(event, event.clipboardData),
      onDragOver: (event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      },
      onDrop: (event) => take(event, event.dataTransfer),
    };
  }, [takes, add, item]);
}
