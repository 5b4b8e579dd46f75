import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Client, ClientId } from '../../../../src/clients/rules/client';
import { openEnds } from '../../../../src/clients/rules/matching/open-ends';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { say, sayCount, type Counted } from '../../ui/words/say';

export interface Option {
  readonly id: string;
  readonly name: string;
  readonly key?: string;
}

export interface Choice {
  readonly client: Client;
  /** Null takes it away. */
  readonly to: string | null;
}

interface Choices {
  readonly organizations: readonly Option[];
  /** Null where Confluence is not connected. */
  readonly spaces: readonly Option[] | null;
}

/** What was done last, and how it is taken back. */
interface Done {
  readonly sentence: string;
  readonly undo: (() => Promise<unknown>) | null;
}

/** Which organization and which space fits to which client, and the clicks that connect them; `onChanged` fetches the clients anew. */
export function useMatching(clients: readonly Client[], onChanged: () => Promise<void>) {
  const [choices, setChoices] = useState<Choices | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [busy, setBusy] = useState(false);
  const load = useCallback((): void => {
    readChoices().then(
      (read) => {
        setChoices(read);
        setTrouble(null);
      },
      (error: unknown) => setTrouble(sentenceOf(error)),
    );
  }, []);
  useEffect(load, [load]);
  const ends = useMemo(() => choices && openEnds({ clients, ...choices }), [clients, choices]);

  const act = (work: () => Promise<Done>): void => {
    setBusy(true);
    setTrouble(null);
    work()
      .then(setDone)
      .catch((error: unknown) => setTrouble(sentenceOf(error)))
      .finally(() => void onChanged().finally(() => setBusy(false)));
  };
  return {
    ...{ choices, ends, trouble, busy, done, load },
    chooseOrganizations: (wanted: readonly Choice[]) => act(() => chosen(wanted, 'organization', ({ organization }) => organization?.id)),
    chooseSpaces: (wanted: readonly Choice[]) => act(() => chosen(wanted, 'space', ({ space }) => space?.id)),
    addFrom: (organizations: readonly string[]) => act(() => addedFrom(organizations)),
    undo: () => act(() => undone(done)),
  };
}

async function readChoices(): Promise<Choices> {
  const [organizations, spaces] = await Promise.all([call('organizationChoices', {}), call('spaceChoices', {})]);
  return { organizations, spaces: spaces.outcome === 'spaces' ? spaces.spaces : null };
}

async function chosen(
  wanted: readonly Choice[],
  what: 'organization' | 'space',
  now: (client: Client) => string | undefined,
): Promise<Done> {
  const before = wanted.map(({ client }) => ({ client: client.id, to: now(client) ?? null }));
  await choose(
    what,
    wanted.map(({ client, to }) => ({ client: client.id, to })),
  );
  const [only] = wanted;
  const taken = wanted.every(({ to }) => to === null);
  return {
    sentence: taken
      ? sayCount(wanted.length, without[what], { name: only?.client.name ?? '' })
      : sayCount(wanted.length, connected[what], { name: only?.client.name ?? '' }),
    undo: () => choose(what, before),
  };
}

const connected = {
  organization: { one: '{name} has its organization now.', other: '{count} clients have their organizations now.' },
  space: { one: '{name} has its space now.', other: '{count} clients have their spaces now.' },
} satisfies Readonly<Record<string, Counted>>;
const without = {
  organization: { one: '{name} has no organization now.', other: '{count} clients have no organization now.' },
  space: { one: '{name} has no space now.', other: '{count} clients have no space now.' },
} satisfies Readonly<Record<string, Counted>>;

/** As many at once as a call takes; what was done of it before a refusal stands in the list. */
async function choose(
  what: 'organization' | 'space',
  wanted: readonly { readonly client: ClientId; readonly to: string | null }[],
): Promise<void> {
  for (let from = 0; from < wanted.length; from += mostAtOnce) {
    const part = wanted.slice(from, from + mostAtOnce);
    if (what === 'space') await call('chooseSpaces', { choices: part.map(({ client, to }) => ({ client, space: to })) });
    else await call('chooseOrganizations', { choices: part.map(({ client, to }) => ({ client, organization: to })) });
  }
}

const mostAtOnce = 200;

async function addedFrom(organizations: readonly string[]): Promise<Done> {
  const { added, known } = await call('addFromOrganizations', { organizations: organizations.slice(0, mostAtOnce) });
  const there = known.length === 0 ? '' : say(' Already there: {known}.', { known: known.join(', ') });
  const sentence =
    added.length === 0
      ? say('Nothing was added.{there}', { there })
      : say('Added {added}. Each still needs a project and a time zone.{there}', { added: addedWords(added), there });
  return { sentence, undo: added.length === 0 ? null : () => call('takeBackClients', { clients: added.map(({ id }) => id) }) };
}

const addedWords = (added: readonly Client[]): string =>
  added.length === 1 && added[0] ? added[0].name : sayCount(added.length, { one: '{count} client', other: '{count} clients' });

async function undone(done: Done | null): Promise<Done> {
  const answer = await done?.undo?.();
  const stayed = typeof answer === 'object' && answer !== null && 'stayed' in answer ? (answer.stayed as readonly string[]) : [];
  return {
    sentence:
      stayed.length === 0 ? say('Taken back.') : say('Taken back, but somebody has changed {stayed} since.', { stayed: stayed.join(', ') }),
    undo: null,
  };
}
