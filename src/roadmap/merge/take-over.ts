import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { commit } from '../../platform/store/rows';
import { standings } from '../actions/standing-store';
import { equipmentIn } from '../equipment/equipment-store';
import { saveDevices } from '../equipment/save-devices';
import { changePlan } from '../plan/change-plan';
import { planningRows, type PlanningRead } from '../plan/read-planning';
import { meetings, type Meeting } from '../roadmap-store';
import { roundIn, readFrame, sheetsOfRound } from '../rounds/round-store';
import { deviceKey } from '../rules/equipment/change-devices';
import type { Device } from '../rules/equipment/equipment';
import { nothingStands } from '../rules/meeting/action';
import type { Checklist } from '../rules/plan/scenario';
import type { RoadmapToMove } from '../rules/to-move';
import { differing } from './differing';
import { tooMuch, type Added } from './too-much';
import { everyPage } from '../../platform/store/every-page';

/** What of a double is not at the other client yet. */
export async function roadmapToMove(from: ClientId, into: ClientId): Promise<RoadmapToMove> {
  const [theirs, ours, standing, there, held, frame] = await Promise.all([
    planningRows(from),
    planningRows(into),
    standings.get(from),
    standings.get(into),
    everyMeetingOf(from),
    readFrame(),
  ]);
  const round = roundIn(frame);
  const sheets = round ? await sheetsOfRound(round) : [];
  const isInvited = sheets.some(({ value }) => value.invitations.some(({ client, state }) => client === from && state !== 'done'));
  const [remembered, before] = [standing?.value ?? nothingStands, there?.value ?? nothingStands];
  const added: Added = {
    lines: lacking(ours.roadmap?.value.lines, theirs.roadmap?.value.lines),
    devices: devicesLacking(ours, theirs),
    standing: { actions: lacking(before.actions, remembered.actions), notes: lacking(before.notes, remembered.notes) },
  };
  return {
    meetings: held.length,
    lines: added.lines.length,
    checklists: checklistsLacking(ours.roadmap?.value.checklists, theirs.roadmap?.value.checklists).length,
    devices: added.devices.length,
    remembered: added.standing.actions.length + added.standing.notes.length,
    invitedTo: round && isInvited ? round.name : null,
    differs: differing(ours, theirs),
    tooMuch: tooMuch(ours, before, added),
  };
}

/** Gives a client what a double has: each thing is known by its id, so that doing it again adds nothing. The double keeps its plan and equipment as its record. */
export async function takeOverRoadmap(asker: Asker, from: ClientId, into: ClientId): Promise<void> {
  const [theirs, ours] = await Promise.all([planningRows(from), planningRows(into)]);
  const plan = theirs.roadmap?.value;
  await changePlan(ours, (roadmap) => {
    const { checklists: before = [] } = roadmap;
    const added = lacking(roadmap.lines, plan?.lines);
    const begun = checklistsLacking(before, plan?.checklists);
    if (added.length + begun.length === 0) return roadmap;
    return { ...roadmap, lines: [...roadmap.lines, ...added], checklists: [...before, ...begun] };
  });
  await takeOverDevices(asker, from, into);
  await takeOverStanding(from, into);
  for (const page of (await everyMeetingOf(from)).map((meeting) => meeting.page)) await takeOverMeeting(page, from, into);
}

async function takeOverDevices(asker: Asker, from: ClientId, into: ClientId): Promise<void> {
  const [theirs, ours] = await Promise.all([planningRows(from), planningRows(into)]);
  const put = devicesLacking(ours, theirs);
  if (put.length > 0) await saveDevices(asker, { client: into, put, take: [] }, ours);
}

async function takeOverStanding(from: ClientId, into: ClientId): Promise<void> {
  const [theirs, ours] = await Promise.all([standings.get(from), standings.get(into)]);
  if (!theirs) return;
  const before = ours?.value ?? nothingStands;
  const [actions, notes] = [lacking(before.actions, theirs.value.actions), lacking(before.notes, theirs.value.notes)];
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

/** Of what the double has, what is not there yet. */
const lacking = <T extends { readonly id: string }>(there: readonly T[] = [], theirs: readonly T[] = []): readonly T[] =>
  theirs.filter(({ id }) => !there.some((one) => one.id === id));

const checklistsLacking = (there: readonly Checklist[] = [], theirs: readonly Checklist[] = []): readonly Checklist[] =>
  theirs.filter(({ scenario }) => !there.some((one) => one.scenario === scenario));

function devicesLacking(ours: PlanningRead, theirs: PlanningRead): readonly Device[] {
  const known = new Set(equipmentIn(ours.equipment).devices.flatMap(({ id, name }) => [id, deviceKey(name)]));
  return equipmentIn(theirs.equipment).devices.filter(({ id, name }) => !known.has(id) && !known.has(deviceKey(name)));
}

const everyMeetingOf = (client: ClientId): Promise<readonly Meeting[]> =>
  everyPage((after) => meetings.page('by-client', { partition: [client], after }));
