import type { Imported } from '../../../src/clients/import-clients';
import type { ClientLine } from '../../../src/clients/rules/read-client-rows';

import { counted } from './words';
import { say } from '../ui/words/say';

type Counts = Readonly<Record<ClientLine['verdict'], number>>;

/** What an import says before and after. */
export const importSentences = {
  preview: (file: string, { bad, add, update, same }: Counts): string => {
    if (bad + add + update === 0) return `${file}: ${asInTheFile(same)}.`;
    const parts = [
      ...(bad > 0 ? [say('{counted} cannot be imported', { counted: counted(bad, 'line') })] : []),
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
      ...(add > 0 ? [say('{add} new', { add: add.toLocaleString('en-US') })] : []),
      ...(update > 0 ? [say('{update} changed', { update: update.toLocaleString('en-US') })] : []),
    ];
    return say('Import {counted} ({parts})', { counted: counted(add + update, 'client'), parts: parts.join(', ') });
  },

  result: ({ added, updated, unchanged }: Imported, same: number): string => {
    const parts = [
      ...(added > 0 ? [say('{added} added', { added: added.toLocaleString('en-US') })] : []),
      ...(updated > 0 ? [say('{updated} changed', { updated: updated.toLocaleString('en-US') })] : []),
      ...(unchanged + same > 0 ? [asInTheFile(unchanged + same)] : []),
    ];
    return say('Saved: {parts}.', { parts: parts.join(', ') });
  },

  stopped: (why: string, { added, updated, unchanged }: Imported, total: number): string =>
    say('{why} {counted} of {total} {is} saved; ', {
      why,
      counted: counted(added + updated + unchanged, 'client'),
      total: total.toLocaleString('en-US'),
      is: added + updated + unchanged === 1 ? say('is') : say('are'),
    }) + say('going on, or importing the same file again, does the rest.'),
} as const;

const asInTheFile = (count: number): string =>
  say('{counted} {is} already as in the file', { counted: counted(count, 'client'), is: count === 1 ? say('is') : say('are') });
