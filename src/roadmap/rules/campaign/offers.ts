import type { ClientId } from '../../../clients/rules/client';
import type { DateOnly } from '../../../platform/rules/units';
import { campaignsOn, releaseName, type Release } from './end-of-life';
import type { Glance } from '../equipment/glance';

/** A release for which a campaign could begin. */
export interface Offer {
  readonly release: Release;
  readonly clients: number;
  readonly devices: number;
}

/** What runs somewhere and has ended or ends within a year, then what ends soon and runs nowhere as far as is known; the earliest first. */
export function offersOn(releases: readonly Release[], glances: ReadonlyMap<ClientId, Glance>, today: DateOnly): readonly Offer[] {
  const inUse = reachOf(glances);
  const offered = new Set([
    ...campaignsOn(releases, today, { before: 365, after: 40_000 }).filter((release) => inUse.has(releaseName(release))),
    ...campaignsOn(releases, today),
  ]);
  return [...offered].map((release) => ({ release, ...(inUse.get(releaseName(release)) ?? { clients: 0, devices: 0 }) }));
}

/** At how many clients, and on how many devices, each release runs. */
function reachOf(glances: ReadonlyMap<ClientId, Glance>): ReadonlyMap<string, Pick<Offer, 'clients' | 'devices'>> {
  const reach = new Map<string, Pick<Offer, 'clients' | 'devices'>>();
  for (const { runs } of glances.values()) {
    for (const [name, { devices }] of Object.entries(runs)) {
      const before = reach.get(name) ?? { clients: 0, devices: 0 };
      if (devices > 0) reach.set(name, { clients: before.clients + 1, devices: before.devices + devices });
    }
  }
  return reach;
}
