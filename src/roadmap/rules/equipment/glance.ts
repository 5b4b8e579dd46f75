import type { DateOnly } from '../../../platform/rules/units';
import type { Device, Equipment } from './equipment';

/** On how many of a client's devices a release runs, and since when it is so many. */
export interface RunsOn {
  readonly devices: number;
  readonly since: DateOnly;
}

/** What lists over all clients need to know of a client's equipment; written whenever that is. */
export interface Glance {
  /** By the release's name: `windows/10-22h2`. One that runs on nothing any more stays, with the day on which its last device went. */
  readonly runs: Readonly<Record<string, RunsOn>>;
  /** Devices of a standard model, of those that are judged. */
  readonly standard: number;
  readonly judged: number;
  /** The days on which something was bought that no plan foresaw. */
  readonly unplanned: readonly DateOnly[];
}

export function glanceOf({ devices, shares }: Equipment, before: Glance | undefined, today: DateOnly): Glance {
  const last = shares.at(-1);
  return {
    runs: runsOf(devices, before?.runs ?? {}, today),
    standard: last?.standard ?? 0,
    judged: last?.all ?? 0,
    unplanned: devices.flatMap(({ planned, bought }) => (planned || bought === null ? [] : [bought])).slice(0, 200),
  };
}

function runsOf(devices: readonly Device[], before: Glance['runs'], today: DateOnly): Glance['runs'] {
  const counts = new Map(Object.keys(before).map((name) => [name, 0]));
  for (const { runs } of devices) for (const name of new Set(runs)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(
    [...counts].map(([name, count]) => {
      const known = before[name];
      return [name, known?.devices === count ? known : { devices: count, since: today }];
    }),
  );
}
