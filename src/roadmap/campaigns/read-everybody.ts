import { clientsOfSheet, sheetCount } from '../../clients/client-store';
import type { Client, ClientId } from '../../clients/rules/client';
import { clientsSeen, type SeesClient } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { groupsOf } from '../../platform/groups-of';
import { rowsTogether } from '../../platform/store/rows-together';
import type { PlanLine } from '../rules/plan/plan-line';
import type { Glance } from '../rules/equipment/glance';
import type { Step } from '../rules/campaign/step';
import { roadmapsOfSheet } from '../roadmap-store';
import { stepsIn, stepsPlace } from './campaign-store';

export interface Everybody {
  readonly clients: readonly Client[];
  readonly glances: ReadonlyMap<ClientId, Glance>;
  /** What is planned, by client. */
  readonly lines: ReadonlyMap<ClientId, readonly PlanLine[]>;
}

/** Every client that the person sees, with what is known of its equipment and its plan; two rounds of calls. */
export async function readEverybody(asker: Asker): Promise<Everybody> {
  const [wanted, sees] = await Promise.all([sheets(), clientsSeen(asker)]);
  return everybodyOn(wanted, sees);
}

/** The numbers of the sheets that hold clients; one call. */
export async function sheets(): Promise<readonly number[]> {
  return Array.from({ length: await sheetCount() }, (_, sheet) => sheet);
}

/** One round of calls. */
export async function everybodyOn(wanted: readonly number[], sees: SeesClient): Promise<Everybody> {
  const [all, roadmaps] = await Promise.all([
    Promise.all(wanted.map((sheet) => clientsOfSheet(sheet))),
    Promise.all(wanted.map((sheet) => roadmapsOfSheet(sheet))),
  ]);
  const clients = all.flat().filter(sees);
  const seen = new Set(clients.map(({ id }) => id));
  const known = roadmaps.flat().filter(({ client }) => seen.has(client));
  return {
    clients,
    glances: new Map(known.flatMap(({ client, glance }) => (glance ? [[client, glance]] : []))),
    lines: new Map(known.map(({ client, lines }) => [client, lines])),
  };
}

/** Where every client stands in each of these campaigns, by release; one round of calls, 25 sheets in a call. */
export async function stepsOn(
  releases: readonly string[],
  wanted: readonly number[],
): Promise<ReadonlyMap<string, Readonly<Record<string, Step>>>> {
  const places = releases.flatMap((release) => wanted.map((sheet) => ({ release, place: stepsPlace(release, sheet) })));
  const groups = await Promise.all(
    groupsOf(places, 25).map(async (group) => {
      const row = await rowsTogether(group.map(({ place }) => place));
      return group.map(({ release, place }) => ({ release, steps: stepsIn(row(place)) }));
    }),
  );
  const found = new Map<string, Record<string, Step>>(releases.map((release) => [release, {}]));
  for (const { release, steps } of groups.flat()) Object.assign(found.get(release) ?? {}, steps);
  return found;
}
