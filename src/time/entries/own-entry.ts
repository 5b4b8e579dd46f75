import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import type { Stored } from '../../platform/store/rows';
import type { Entry } from '../rules/entry';
import { entries } from '../time-store';

/** An entry of the person who asks; anybody else's is not there for them. */
export async function ownEntry(asker: Asker, id: string): Promise<Stored<Entry>> {
  const entry = await entries.get(id);
  if (entry?.value.technician !== asker.accountId) throw new Refusal('notFound', 'There is no such entry of yours.');
  return entry;
}
