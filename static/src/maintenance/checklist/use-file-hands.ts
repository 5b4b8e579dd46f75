import { useMemo } from 'react';
import type { FileHands } from './item-files';
import type { ChecklistDesk } from './use-checklist';

/** What can be done with the files at an item. */
export function useFileHands(change: ChecklistDesk['change']): FileHands {
  return useMemo(
    () => ({
      keep: async (item, { attachment, name }) => {
        await change('keepEvidence', { item, attachment, name });
      },
      drop: async (item, attachment) => {
        await change('dropEvidence', { item, attachment });
      },
    }),
    [change],
  );
}
