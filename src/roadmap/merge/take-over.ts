import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { commit } from '../../platform/store/rows';
import { standings } from '../actions/standing-store';
import { equipmentIn } from '../equipment/equipment-store';
import { saveDevices } from '../equipment/save-devices';
import { changePlan } from '../plan/change-plan';
import { planningRows } from '../plan/read-planning';
import { meetings, type Meeting } from '../roadmap-store';
import { roundIn, readFrame, sheetsOfRound } from '../rounds/round-store';
import { deviceKey } from '../rules/equipment/change-devices';
import { nothingStands } from '../rules/meeting/action';
import type { RoadmapToMove } from '../rules/to-move';
import { everyPage } from '../../platform/store/every-page';

export async function roadmapToMove(from: ClientId): Promise<RoadmapToMove> {
  const [planning, standing, held, frame] = await Promise.all([planningRows(from), standings.get(from), everyMeetingOf(from), readFrame()]);
  const round = roundIn(frame);
  const sheets = round ? await sheetsOfRound(round) : [];
  const isInvited = sheets.some(({ value }) => value.invitations.some(({ client, state }) => client === from && state !== 'done'));
  const { actions, notes } = standing?.value ?? nothingStands;
  return {
    meetings: held.length,
    lines: planning.roadmap?.value.lines.length ?? 0,
    devices: equipmentIn(planning.equipment).devices.length,
    remembered: actions.length + notes.length,
    invitedTo: round && isInvited ? round.name : null,
  };
}

/** Gives a client what a double has: each thing is known by its id, so that doing it again adds nothing. The double keeps its plan and equipment as its record. */
export async function takeOverRoadmap(asker: Asker, from: ClientId, into: ClientId): Promise<void> {
  const [theirs, ours] = await Promise.all([planningRows(from), planningRows(into)]);
  const lines = theirs.roadmap?.value.lines ?? [];
  await changePlan(ours, (roadmap) => {
    const added = lines.filter(({ id }) => !roadmap.lines.some((line) => line.id === id));
    return added.length === 0 ? roadmap : { ...roadmap, lines: [...roadmap.lines, ...added] };
  });
  await takeOverDevices(asker, from, into);
  await takeOverStanding(from, into);
  for (const page of (await everyMeetingOf(from)).map((meeting) => meeting.page)) await takeOverMeeting(page, from, into);
}

async function takeOverDevices(asker: Asker, from: ClientId, into: ClientId): Promise<void> {
  const [theirs, ours] = await Promise.all([planningRows(from), planningRows(into)]);
  const there = equipmentIn(ours.equipment).devices;
  const known = new Set(there.flatMap(({ id, name }) => [id, deviceKey(name)]));
  const put = equipmentIn(theirs.equipment).devices.filter(({ id, name }) => !known.has(id) && !known.has(deviceKey(name)));
  if (put.length > 0) await saveDevices(asker, { client: into, put, take: [] }, ours);
}

async function takeOverStanding(from: ClientId, into: ClientId): Promise<void> {
  const [theirs, ours] = await Promise.all([standings.get(from), standings.get(into)]);
  if (!theirs) return;
  const before = ours?.value ?? nothingStands;
  const actions = theirs.value.actions.filter(({ id }) => !before.actions.some((action) => action.id === id));
  const notes = theirs.value.notes.filter(({ id }) => !before.notes.some((note) => note.id === id));
  if (actions.length + notes.length === 0) return;
  const value = { actions: [...before.actions, ...actions], notes: [...before.notes, ...notes] };
  const outcome = await commit(ours ? standings.replace(ours, value) : standings.insert(into, value));
  if (outcome === 'conflict') await takeOverStanding(from, into);
}

async function takeOverMeeting(page: string, from: ClientId, into: ClientId): Promise<void> {
  const read = await meetings.get(page);
  if (read?.value.client !== from) return;
  if ((await commit(meetings.replace(read, { ...read.value, client: into }))) === 'conflict') await takeOverMeeting(page, from, into);
}

const everyMeetingOf = (client: ClientId): Promise<readonly Meeting[]> =>
  everyPage((after) => meetings.page('by-client', { partition: [client], after }));
