import { allClients } from '../../clients/all-clients';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { dateOnly } from '../../platform/rules/units';
import { everyMeeting } from '../roadmap-store';
import { roadmapList, type RoadmapList } from '../rules/meeting/roadmap-list';

/** Every client with its meetings of the last twelve months; two rounds of calls up to 100 meetings. */
export async function openRoadmap(_: Asker, __: object): Promise<RoadmapList> {
  const [clients, held] = await Promise.all([allClients(), everyMeeting()]);
  return roadmapList(clients, held, dateOnly(now().slice(0, 10)));
}
