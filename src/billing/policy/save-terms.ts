import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Stored } from '../../platform/store/rows';
import { keys, termsRows } from '../billing-store';
import { usualTerms, type ClientTerms, type KeptTerms } from '../rules/client-terms';

export interface SaveTerms {
  readonly client: ClientId;
  readonly terms: ClientTerms;
  /** Row version as the person saw it; 0 where nothing was agreed. */
  readonly version: number;
}

export interface TermsView {
  readonly terms: ClientTerms;
  readonly version: number;
}

export const readTerms = (_asker: Asker, { client }: { readonly client: ClientId }): Promise<Stored<KeptTerms> | undefined> =>
  termsRows.get(keys.terms(client));

/** What is agreed with one client besides the policy. */
export const openTerms = (_asker: Asker, _input: object, read: Stored<KeptTerms> | undefined): TermsView => ({
  terms: { ...usualTerms, ...read?.value.terms },
  version: read?.version ?? 0,
});

/** Changes what is agreed with a client; what stood there before is kept with who and when. */
export async function saveTerms(
  asker: Asker,
  { client, terms, version }: SaveTerms,
  read: Stored<KeptTerms> | undefined,
): Promise<TermsView> {
  if ((read?.version ?? 0) !== version) throw changed();
  const before = read?.value ?? { terms: usualTerms, history: [] };
  const history = [{ at: now(), by: asker.accountId, before: before.terms }, ...before.history].slice(0, mostKept);
  const outcome = await commit(
    read ? termsRows.replace(read, { client, terms, history }) : termsRows.insert(keys.terms(client), { client, terms, history }),
  );
  if (outcome === 'conflict') throw changed();
  return { terms, version: version + 1 };
}

const mostKept = 100;

const changed = (): Refusal => new Refusal('changedMeanwhile', 'Somebody else changed this meanwhile. Open it again to see how it stands.');
