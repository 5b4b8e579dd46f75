import { Temporal } from 'temporal-polyfill';
import type { Client, ClientId } from '../../../clients/rules/client';
import type { DateOnly, Instant } from '../../../platform/rules/units';
import type { Glance } from '../equipment/glance';
import { isSatisfied, stepAtFirst, type Step } from './step';

/** A day of a campaign, such as a webinar, with what it is about. */
export interface CampaignEvent {
  readonly id: string;
  readonly on: DateOnly;
  readonly what: string;
  readonly done: boolean;
}

/** Getting every client off a release before its support ends; one for each release. */
export interface Campaign {
  /** The release's name: `windows/10-22h2`. */
  readonly release: string;
  readonly startedAt: Instant;
  readonly startedBy: string;
  readonly events: readonly CampaignEvent[];
}

/** The campaigns with one for that release; of two people who start the same both get the one that was first. */
export const withCampaign = (campaigns: readonly Campaign[], wanted: Campaign): readonly Campaign[] =>
  campaigns.some(({ release }) => release === wanted.release) ? campaigns : [...campaigns, wanted];

/** Why a client is done. */
export type CardEnd = { readonly because: 'satisfied' } | { readonly because: 'lastDeviceGone'; readonly since: DateOnly };

/** One client of a campaign. */
export interface Card {
  readonly client: Pick<Client, 'id' | 'name' | 'sheet'>;
  readonly devices: number;
  readonly step: Step;
  /** Null as long as there is something to do. */
  readonly end: CardEnd | null;
}

export interface CardFacts {
  readonly clients: readonly Pick<Client, 'id' | 'name' | 'sheet' | 'status'>[];
  readonly glances: ReadonlyMap<ClientId, Glance>;
  /** By client. */
  readonly steps: Readonly<Record<string, Step>>;
}

/** Every client whom a campaign concerns, or concerned when it began, by name; the stages of who is done stay. */
export function cardsOf({ release, startedAt }: Campaign, { clients, glances, steps }: CardFacts): readonly Card[] {
  const startedOn = startedAt.slice(0, 10);
  return clients
    .flatMap(({ id, name, sheet, status }) => {
      const step = steps[id];
      const runs = glances.get(id)?.runs[release];
      const devices = runs?.devices ?? 0;
      const concerned = devices > 0 || step !== undefined || (runs !== undefined && runs.since >= startedOn);
      if (status === 'former' || !concerned) return [];
      return [{ client: { id, name, sheet }, devices, step: step ?? stepAtFirst, end: endOf(step, devices, runs?.since) }];
    })
    .sort((one, other) => one.client.name.localeCompare(other.client.name));
}

function endOf(step: Step | undefined, devices: number, since: DateOnly | undefined): CardEnd | null {
  if (step && isSatisfied(step)) return { because: 'satisfied' };
  return devices === 0 && since !== undefined ? { because: 'lastDeviceGone', since } : null;
}

/** The events that are not done and due within so many days, or were due before; the earliest first. */
export function dueEvents(events: readonly CampaignEvent[], today: DateOnly, withinDays = 14): readonly CampaignEvent[] {
  const last = Temporal.PlainDate.from(today).add({ days: withinDays }).toString();
  return events.filter(({ on, done }) => !done && on <= last).sort((one, other) => one.on.localeCompare(other.on));
}
