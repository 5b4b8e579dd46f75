import type { Site } from '../site';

/** The site at a glance, for tests and people who watch it: its time, what is stored, what waits, and what Automation did. */
export function stateOf({ world, clock, wire, faults, forge, latency }: Site) {
  const { installation, kvs, events, schedules } = world.forge;
  const iso = (instant: number) => new Date(instant).toISOString();
  return {
    now: clock.iso(),
    installation,
    issues: Object.keys(world.jira.issues).length,
    people: Object.values(world.jira.people).map(({ name, accountId, kind, email }) => ({ name, accountId, kind, email })),
    stored: {
      plain: Object.keys(kvs.plain).length,
      secrets: Object.keys(kvs.secrets).length,
      ...Object.fromEntries(Object.entries(kvs.entities).map(([name, rows]) => [name, Object.keys(rows).length])),
    },
    events: events.map(({ id, queue, dueAt, running, retry }) => ({ id, queue, dueAt: iso(dueAt), running, retries: retry?.count ?? 0 })),
    webTriggers: forge.triggerUrls.all(),
    schedules: Object.fromEntries(Object.entries(schedules).map(([key, at]) => [key, iso(at)])),
    automation: { rules: forge.automation.rules, runs: forge.automation.runs },
    wireCalls: wire.count,
    faults: faults.armed,
    latency,
  };
}
