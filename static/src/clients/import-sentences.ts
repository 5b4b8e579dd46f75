import type { Imported } from '../../../src/clients/import-clients';
import type { ClientLine } from '../../../src/clients/rules/read-client-rows';

import { counted } from './words';

type Counts = Readonly<Record<ClientLine['verdict'], number>>;

/** What an import says before and after. */
export const importSentences = {
  preview: (file: string, { bad, add, update, same }: Counts): string => {
    if (bad + add + update === 0) return `${file}: ${asInTheFile(same)}.`;
    const parts = [
      ...(bad > 0 ? [`${counted(bad, 'line')} cannot be imported`] : []),
      ...(add > 0 ? [counted(add, 'new client')] : []),
      ...(update > 0 ? [counted(update, 'changed client')] : []),
      ...(same > 0 ? [asInTheFile(same)] : []),
    ];
    return `${file}: ${parts.join(', ')}.`;
  },

  /** Null where there is nothing to import. */
  confirm: ({ add, update }: Counts): string | null => {
    if (add + update === 0) return null;
    const parts = [
      ...(add > 0 ? [`${add.toLocaleString('en-US')} new`] : []),
      ...(update > 0 ? [`${update.toLocaleString('en-US')} changed`] : []),
    ];
    return `Import ${counted(add + update, 'client')} (${parts.join(', ')})`;
  },

  result: ({ added, updated, unchanged }: Imported, same: number): string => {
    const parts = [
      ...(added > 0 ? [`${added.toLocaleString('en-US')} added`] : []),
      ...(updated > 0 ? [`${updated.toLocaleString('en-US')} changed`] : []),
      ...(unchanged + same > 0 ? [asInTheFile(unchanged + same)] : []),
    ];
    return `Saved: ${parts.join(', ')}.`;
  },

  stopped: (why: string, { added, updated, unchanged }: Imported, total: number): string =>
    `${why} ${counted(added + updated + unchanged, 'client')} of ${total.toLocaleString('en-US')} ${added + updated + unchanged === 1 ? 'is' : 'are'} saved; ` +
    'going on, or importing the same file again, does the rest.',
} as const;

const asInTheFile = (count: number): string => `${counted(count, 'client')} ${count === 1 ? 'is' : 'are'} already as in the file`;
