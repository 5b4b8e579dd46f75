import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { groupsOf } from '../../platform/groups-of';
import type { organizations } from '../../platform/jira/organizations';
import { Refusal } from '../../platform/rules/refusal';
import { clientCount, clientsNamed } from '../client-store';
import { commitNew, mostToAdd } from '../client-writes';
import type { Client, ClientDraft } from '../rules/client';
import { draftOfOrganization } from '../rules/matching/draft-of-organization';
import { nameKey } from '../rules/name-key';
import { startsOn } from '../rules/starts-on';

type Known = Awaited<ReturnType<typeof organizations>>;

export interface AddedFromOrganizations {
  readonly added: readonly Client[];
  /** Names of organizations of whose name there is a client already. */
  readonly known: readonly string[];
}

/** Makes an active client of each organization, called as it is. A client of that name stays as it is, so that the same again adds nothing. */
export async function addFromOrganizations(
  _: Asker,
  { organizations: asked }: { readonly organizations: readonly string[] },
  known: Known,
): Promise<AddedFromOrganizations> {
  const ids = new Set(asked);
  const drafts = known.filter(({ id }) => ids.has(id)).map(draftOfOrganization);
  const namesakes = await clientsNamed(drafts.map(({ name }) => name));
  const isKnown = ({ name }: ClientDraft): boolean => namesakes.has(nameKey(name));
  const added = await addAll(onceEach(drafts.filter((draft) => !isKnown(draft))));
  return { added, known: drafts.filter(isKnown).map(({ name }) => name) };
}

const onceEach = (drafts: readonly ClientDraft[]): readonly ClientDraft[] => [
  ...new Map(drafts.map((draft) => [nameKey(draft.name), draft])).values(),
];

/** A dozen at a time, one after another, since all of them write the count; who was slower than somebody else is told. */
async function addAll(drafts: readonly ClientDraft[]): Promise<readonly Client[]> {
  const added: Client[] = [];
  let count = drafts.length === 0 ? undefined : await clientCount();
  for (const group of groupsOf(drafts, mostToAdd)) {
    const entries = group.map((draft) => ({ ...draft, startsOn: startsOn(draft, undefined, now()) }));
    const written = await commitNew(entries, count);
    if (written === 'conflict') throw new Refusal('changedMeanwhile', someoneElse(added.length));
    added.push(...written.added);
    count = written.count;
  }
  return added;
}

const someoneElse = (added: number): string =>
  `Somebody else is adding clients right now. ${added === 0 ? 'Nothing was saved' : `${String(added)} were added`}; please look at the list and try again.`;
