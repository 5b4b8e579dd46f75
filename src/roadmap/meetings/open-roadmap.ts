import { seenClients } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { dateOnly } from '../../platform/rules/units';
import { everyMeeting } from '../roadmap-store';
import { roadmapList, type RoadmapList } from '../rules/meeting/roadmap-list';

/** Every client that the person sees, with its meetings of the last twelve months; two rounds of calls up to 100 meetings. */
export async function openRoadmap(asker: Asker): Promise<RoadmapList> {
  const [clients, held] = await Promise.all([seenClients(asker), everyMeeting()]);
  return roadmapList(clients, held, dateOnly(now().slice(0, 10)));
}
