import type { Imported } from '../../../src/clients/import-clients';
import type { ClientLine } from '../../../src/clients/rules/read-client-rows';

import { inNumbers, say, sayCount } from '../ui/words/say';

type Counts = Readonly<Record<ClientLine['verdict'], number>>;

/** What an import says before and after. */
export const importSentences = {
  preview: (file: string, { bad, add, update, same }: Counts): string => {
    if (bad + add + update === 0) return `${file}: ${asInTheFile(same)}.`;
    const parts = [
      ...(bad > 0 ? [sayCount(bad, { one: '{count} line cannot be imported', other: '{count} lines cannot be imported' })] : []),
      ...(add > 0 ? [sayCount(add, { one: '{count} new client', other: '{count} new clients' })] : []),
      ...(update > 0 ? [sayCount(update, { one: '{count} changed client', other: '{count} changed clients' })] : []),
      ...(same > 0 ? [asInTheFile(same)] : []),
    ];
    return `${file}: ${parts.join(', ')}.`;
  },

  /** Null where there is nothing to import. */
  confirm: ({ add, update }: Counts): string | null => {
    if (add + update === 0) return null;
    const parts = [
      ...(add > 0 ? [say('{add} new', { add: inNumbers(add) })] : []),
      ...(update > 0 ? [say('{update} changed', { update: inNumbers(update) })] : []),
    ];
    return sayCount(
      add + update,
      { one: 'Import {count} client ({parts})', other: 'Import {count} clients ({parts})' },
      { parts: parts.join(', ') },
    );
  },

  result: ({ added, updated, unchanged }: Imported, same: number): string => {
    const parts = [
      ...(added > 0 ? [say('{added} added', { added: inNumbers(added) })] : []),
      ...(updated > 0 ? [say('{updated} changed', { updated: inNumbers(updated) })] : []),
      ...(unchanged + same > 0 ? [asInTheFile(unchanged + same)] : []),
    ];
    return say('Saved: {parts}.', { parts: parts.join(', ') });
  },

  stopped: (why: string, { added, updated, unchanged }: Imported, total: number): string =>
    sayCount(
      added + updated + unchanged,
      { one: '{why} {count} client of {total} is saved; ', other: '{why} {count} clients of {total} are saved; ' },
      { why, total: inNumbers(total) },
    ) + say('going on, or importing the same file again, does the rest.'),
} as const;

const asInTheFile = (count: number): string =>
  sayCount(count, { one: '{count} client is already as in the file', other: '{count} clients are already as in the file' });
