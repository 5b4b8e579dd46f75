import type { Asker } from '../../platform/asker';
import { commit } from '../../platform/store/rows';
import { helpDeskKey, helpDesks } from './checklist-store';

export interface HelpDeskNamed {
  readonly outcome: 'named';
}

/** Which of the site's people is the outsourced help desk; null as long as nobody has said. */
export async function whoIsHelpDesk(): Promise<{ readonly accountId: string | null }> {
  return { accountId: (await helpDesks.get(helpDeskKey))?.value.accountId ?? null };
}

/** Says which of the site's people is the outsourced help desk, for the whole firm. */
export async function nameHelpDesk(asker: Asker, input: { readonly accountId: string }): Promise<HelpDeskNamed> {
  const row = await helpDesks.get(helpDeskKey);
  const value = { accountId: input.accountId };
  const outcome = await commit(row ? helpDesks.replace(row, value) : helpDesks.insert(helpDeskKey, value));
  return outcome === 'conflict' ? nameHelpDesk(asker, input) : { outcome: 'named' };
}
