import { withMonitor, type Monitor } from '../../support/monitor';
import { openTestSite, type TestSite } from '../../support/site';
import { atMost, informs, type Row } from '../row';

const [clients, count, minutes, atOnce] = [1_000, 10_000, 10, 50];
const items = [
  'auto-critical-errors',
  'auto-services',
  'auto-disk-free',
  'auto-agent-coverage',
  'auto-backup-job',
  'auto-av-current',
  'auto-patch-level',
  'auto-raid-smart',
  'auto-cpu-memory',
  'auto-uptime',
];

/** Signals of 1,000 clients in ten minutes of the site's time: the first of each item, and then the next of each. */
export async function signalLoad(): Promise<readonly Row[]> {
  const site = await openTestSite({ seed: `clients-${clients}` });
  const monitor = await withMonitor(site);
  const firstCalls = await storeCallsOf(site, () => monitor.send({ id: 'first' }));
  const part = `${count.toLocaleString('en-US')} signals in ${minutes} minutes`;
  return [
    informs(part, 'store calls of the very first signal, which reads the secret', String(firstCalls)),
    ...(await load(site, monitor, `${part}, new items`, 'a')),
    ...(await load(site, monitor, `${part}, known items`, 'b')),
  ];
}

async function load(site: TestSite, monitor: Monitor, part: string, name: string): Promise<readonly Row[]> {
  const [begun, before, invocations] = [Date.parse(site.now), site.wire.count, site.site.forge.invocations.length];
  let again = 0;
  for (let start = 0; start < count; start += atOnce) {
    const batch = Array.from({ length: atOnce }, (_, index) => sendingOf(start + index, name));
    for (const answer of await Promise.all(batch.map((sending) => monitor.send({ ...sending, at: site.now }))))
      if (answer.status !== 200) again += 1;
    await site.advance({ seconds: (minutes * 60 * atOnce) / count });
  }
  const calls = site.wire.since(before).filter((call) => call.remote === 'kvs' && call.function === 'receive-signal').length;
  const ofEach = site.site.forge.invocations.slice(invocations).filter(({ functionKey }) => functionKey === 'receive-signal');
  return [
    atMost(part, 'lost', lost(site, name), 0),
    atMost(part, 'refused because the store is busy', again, 0),
    atMost(part, 'store calls of a signal, the most', Math.max(...ofEach.map(({ calls: each }) => each)), 2),
    informs(part, 'store calls, all', calls.toLocaleString('en-US')),
    atMost(part, 'minutes of the site’s time', (Date.parse(site.now) - begun) / 60_000, minutes),
  ];
}

const sendingOf = (index: number, name: string) => ({
  id: `${name}-${String(index)}`,
  client: `client-${String((index % clients) + 1)}`,
  item: items[Math.floor(index / clients)] ?? '',
  value: 41,
});

/** Signals of which the store does not hold the latest of their client and item. */
function lost({ site }: TestSite, name: string): number {
  const rows = site.world.forge.kvs.entities['signal'] ?? {};
  const kept = new Set(Object.values(rows).map(({ value }) => (value as { data: { last: { id: string } } }).data.last.id));
  return Array.from({ length: count }, (_, index) => `${name}-${String(index)}`).filter((id) => !kept.has(id)).length;
}

async function storeCallsOf(site: TestSite, act: () => Promise<unknown>): Promise<number> {
  const before = site.wire.count;
  await act();
  return site.wire.since(before).filter(({ remote }) => remote === 'kvs').length;
}
