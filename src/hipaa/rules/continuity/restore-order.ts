import type { SystemData } from './system';

type Restored = Pick<SystemData, 'name' | 'assetClass' | 'needs' | 'comesFirst' | 'beforeDevices' | 'rto'>;

/** One step of bringing everything back. */
export interface RestoreStep {
  readonly name: string;
  /** Why it stands here, where its place is not simply its recovery time. */
  readonly because: string | null;
}

export interface RestoreOrder {
  readonly steps: readonly RestoreStep[];
  /** Systems that need one another in a circle: somebody must say which comes up without the others. */
  readonly cycles: readonly (readonly string[])[];
  /** What is needed and is no system of the plan. */
  readonly missing: readonly { readonly system: string; readonly needs: string }[];
}

/** The order in which systems come back: what others need before them, devices before all else, then what may be away the shortest. */
export function restoreOrder(systems: readonly Restored[]): RestoreOrder {
  const byName = new Map(systems.map((system) => [system.name, system]));
  const cycles = circlesOf(systems, byName);
  const inCircle = (one: string, other: string): boolean => cycles.some((circle) => circle.includes(one) && circle.includes(other));
  const before = (system: Restored): readonly string[] => system.needs.filter((name) => byName.has(name) && !inCircle(name, system.name));
  const steps: RestoreStep[] = [];
  let waiting = [...systems];
  for (let next = nextOf(waiting, before); next; next = nextOf(waiting, before)) {
    steps.push({ name: next.name, because: reasonFor(next, waiting) });
    waiting = waiting.filter((system) => system !== next);
  }
  const missing = systems.flatMap(({ name, needs }) =>
    needs.filter((other) => !byName.has(other)).map((other) => ({ system: name, needs: other })),
  );
  return { steps, cycles, missing };
}

/** Of those whose needs are met the one that comes first. */
function nextOf(waiting: readonly Restored[], before: (system: Restored) => readonly string[]): Restored | undefined {
  const waits = new Set(waiting.map(({ name }) => name));
  const ready = waiting.filter((system) => !before(system).some((name) => waits.has(name)));
  return (ready.length === 0 ? waiting : ready).reduce<Restored | undefined>(
    (best, other) => (best === undefined || comesFirst(other, best, waiting) ? other : best),
    undefined,
  );
}

/** What a device needs comes as early as the device. */
function urgency(system: Restored, waiting: readonly Restored[], seen: readonly string[] = []): number {
  if (system.comesFirst && system.assetClass !== 'device') return 0;
  if (system.assetClass === 'device') return 1;
  const above = waiting.filter(({ name, needs }) => needs.includes(system.name) && !seen.includes(name));
  return Math.min(2, ...above.map((other) => urgency(other, waiting, [...seen, system.name])));
}

function comesFirst(one: Restored, other: Restored, waiting: readonly Restored[]): boolean {
  const difference =
    urgency(one, waiting) - urgency(other, waiting) ||
    (one.rto ?? Infinity) - (other.rto ?? Infinity) ||
    one.name.localeCompare(other.name);
  // two systems without a recovery time differ by nothing but their names
  return Number.isNaN(difference) ? one.name < other.name : difference < 0;
}

function reasonFor(system: Restored, waiting: readonly Restored[]): string | null {
  if (system.assetClass === 'device') return 'People need it to run the plan';
  if (system.comesFirst) return system.beforeDevices;
  const readers = waiting.filter(({ needs }) => needs.includes(system.name)).map(({ name }) => name);
  return readers.length === 0 ? null : `${readers.join(', ')} ${readers.length === 1 ? 'needs' : 'need'} it`;
}

/** What is asked of who puts another class above the devices. */
export const wantsReason = (system: Pick<Restored, 'assetClass'>, isBeforeDevices: boolean, reason: string): boolean =>
  system.assetClass !== 'device' && isBeforeDevices && reason.trim() === '';

/** Each circle once, by the names in it in the order in which they need one another. */
function circlesOf(systems: readonly Restored[], byName: ReadonlyMap<string, Restored>): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  const walk = (name: string, path: readonly string[]): void => {
    const at = path.indexOf(name);
    if (at >= 0) {
      const circle = path.slice(at);
      found.set([...circle].sort().join('\n'), circle);
      return;
    }
    for (const next of byName.get(name)?.needs ?? []) if (byName.has(next)) walk(next, [...path, name]);
  };
  for (const { name } of systems) if (![...found.values()].some((circle) => circle.includes(name))) walk(name, []);
  return [...found.values()];
}
