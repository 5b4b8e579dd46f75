import type { ClientId } from '../../clients/rules/client';
import type { StoredClient } from '../../clients/client-rows';
import type { Asker } from '../../platform/asker';
import { pageOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { nothingStands, type Standing } from '../rules/meeting/action';
import type { Meeting } from '../roadmap-store';
import { standingPlace, standings } from './standing-store';

/** A meeting with what is remembered of its client. */
export interface StandingRead {
  readonly meeting: Stored<Meeting>;
  readonly client: StoredClient;
  readonly standing: Stored<Standing> | undefined;
}

export interface OfMeeting {
  /** Whom the screen shows, so that all is read at once; the meeting has the last word. */
  readonly client: ClientId;
}

/** One call, to go beside the question whether the person may; another where the screen was wrong about the client. */
export async function readStanding(asker: Asker, { client: shown }: OfMeeting): Promise<StandingRead> {
  const [ofMeeting, ofClient] = [
    { entity: 'meeting', key: pageOf(asker).id },
    { entity: 'client', key: shown },
  ];
  const row = await rowsTogether([ofMeeting, ofClient, standingPlace(shown)]);
  const meeting = row(ofMeeting) as Stored<Meeting> | undefined;
  if (!meeting) throw new Refusal('notFound', 'No meeting has begun on this page.');
  if (meeting.value.client !== shown) return readStanding(asker, { client: meeting.value.client });
  const client = row(ofClient) as StoredClient | undefined;
  if (!client) throw new Refusal('notFound', 'The client of this meeting is not in the registry any more.');
  return { meeting, client, standing: row(standingPlace(shown)) as Stored<Standing> | undefined };
}

const tries = 4;

/** Changes what is remembered of the client; `change` is asked again on what others have written meanwhile. */
export async function changeStanding(read: StandingRead, change: (before: Standing) => Standing): Promise<StandingRead> {
  const client = read.meeting.value.client;
  let standing = read.standing;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = standing?.value ?? nothingStands;
    const value = change(before);
    if (value === before) return { ...read, standing };
    const outcome = await commit(standing ? standings.replace(standing, value) : standings.insert(client, value));
    if (outcome === 'committed') return { ...read, standing: { key: client, version: (standing?.version ?? 0) + 1, value } };
    standing = await standings.get(client);
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this just now. Please try again.');
}

export interface StandingChanged {
  readonly outcome: 'saved';
  readonly standing: Standing;
  readonly standingVersion: number;
}

export const asSaved = ({ standing }: StandingRead): StandingChanged => ({
  outcome: 'saved',
  standing: standing?.value ?? nothingStands,
  standingVersion: standing?.version ?? 0,
});

/** A finished meeting takes nothing new; what it agreed goes on. */
export function requireOpenMeeting({ meeting }: StandingRead): void {
  if (meeting.value.finished) throw new Refusal('badInput', 'This meeting is finished and stays as it is. Add this at the next one.');
}
