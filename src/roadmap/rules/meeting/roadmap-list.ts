import type { Client, ClientId } from '../../../clients/rules/client';
import type { DateOnly } from '../../../platform/rules/units';
import { meetingsHeld, type MeetingsVerdict } from './meetings-held';

/** What a list needs to know of a meeting. */
export interface MeetingListed {
  readonly page: string;
  readonly spaceKey: string;
  readonly client: ClientId;
  readonly heldOn: DateOnly;
  readonly isFinished: boolean;
  /** When to meet again, as it was agreed at its end. */
  readonly nextOn: DateOnly | null;
}

export interface ClientOnRoadmap {
  readonly id: ClientId;
  readonly name: string;
  readonly isProspect: boolean;
  readonly hasSpace: boolean;
  /** Finished meetings of the last twelve months, and what their number says. */
  readonly held: number;
  readonly verdict: MeetingsVerdict;
  readonly last: MeetingListed | null;
  /** The meeting that has begun and is not finished. */
  readonly open: MeetingListed | null;
  /** The day that the last meeting set for the next; null where it set none, or the next has begun. */
  readonly next: DateOnly | null;
}

export interface RoadmapList {
  readonly outcome: 'roadmap';
  /** Those without any meeting first, then by name. */
  readonly clients: readonly ClientOnRoadmap[];
  readonly today: DateOnly;
}

/** All served clients and how often each was met. */
export function roadmapList(clients: readonly Client[], meetings: readonly MeetingListed[], today: DateOnly): RoadmapList {
  const served = clients.filter(({ status }) => status !== 'former');
  const listed = served.map((client) =>
    onRoadmap(
      client,
      meetings.filter((meeting) => meeting.client === client.id),
      today,
    ),
  );
  const order = (client: ClientOnRoadmap): number => (client.verdict === 'none' ? 0 : 1);
  return {
    outcome: 'roadmap',
    today,
    clients: listed.sort((one, other) => order(one) - order(other) || one.name.localeCompare(other.name)),
  };
}

function onRoadmap({ id, name, status, space }: Client, meetings: readonly MeetingListed[], today: DateOnly): ClientOnRoadmap {
  const latestFirst = [...meetings].sort((one, other) => other.heldOn.localeCompare(one.heldOn));
  const finished = latestFirst.filter(({ isFinished }) => isFinished);
  const { count, verdict } = meetingsHeld(
    finished.map(({ heldOn }) => heldOn),
    today,
  );
  const open = latestFirst.find(({ isFinished }) => !isFinished) ?? null;
  return {
    id,
    name,
    isProspect: status === 'prospect',
    hasSpace: space !== undefined,
    held: count,
    verdict,
    last: finished[0] ?? null,
    open,
    next: open ? null : (finished[0]?.nextOn ?? null),
  };
}
