import { keys, placeOf } from '../../billing/billing-store';
import { teamAtFirst, type BillingTeam } from '../../billing/rules/billing-team';
import type { StoredClient } from '../../clients/client-rows';
import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { pageOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import type { Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { releasesPlace } from '../end-of-life/release-store';
import { equipmentPlace } from '../equipment/equipment-store';
import { normsPlace } from '../equipment/norms-store';
import { meetings, type Roadmap } from '../roadmap-store';

/** The rows of a client that planning is about. */
export interface PlanningRead {
  readonly client: StoredClient;
  readonly roadmap: Stored<Roadmap> | undefined;
  readonly equipment: Stored<unknown> | undefined;
  readonly norms: Stored<unknown> | undefined;
  /** What was changed about the dates on which products end. */
  readonly releases: Stored<unknown> | undefined;
  readonly currency: string;
}

/** Whose planning it is; without a client, that of the meeting on the page the person stands in. */
export interface OfClient {
  readonly client?: ClientId | undefined;
}

/** One call, or two where the page has to be asked for its client; to go beside the question whether the person may. */
export async function readPlanning(asker: Asker, { client }: OfClient): Promise<PlanningRead> {
  const id = client ?? (await meetings.get(pageOf(asker).id))?.value.client;
  if (id === undefined) throw new Refusal('notFound', 'No meeting has begun on this page.');
  return planningRows(id);
}

/** One call. */
export async function planningRows(id: ClientId): Promise<PlanningRead> {
  const [ofClient, ofRoadmap, ofTeam] = [{ entity: 'client', key: id }, { entity: 'roadmap', key: id }, placeOf(keys.team)];
  const row = await rowsTogether([ofClient, ofRoadmap, ofTeam, equipmentPlace(id), normsPlace, releasesPlace]);
  const client = row(ofClient) as StoredClient | undefined;
  if (!client) throw new Refusal('notFound', 'This client is not in the registry any more.');
  const team = row(ofTeam) as Stored<BillingTeam> | undefined;
  return {
    client,
    roadmap: row(ofRoadmap) as Stored<Roadmap> | undefined,
    equipment: row(equipmentPlace(id)),
    norms: row(normsPlace),
    releases: row(releasesPlace),
    currency: (team?.value ?? teamAtFirst).currency,
  };
}
