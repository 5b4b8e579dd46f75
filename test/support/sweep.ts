import type { CallFault } from '../site/faults';
import { openTestSite, type TestSite } from './site';

/** Something the app does, and what must hold afterwards whatever went wrong on the way. */
export interface Scenario {
  /** What was before. It happens once; every run begins with a copy of the site it left. */
  readonly open: () => Promise<TestSite>;
  /** Its calls are the ones that fail; what it throws because of that is its user's to see, not the test's. */
  readonly act: (site: TestSite) => Promise<unknown>;
  /** Lets the site recover as it would by itself or by its user's next try, and checks the promise. */
  readonly holds: (site: TestSite) => Promise<void>;
  /** Only the calls that write fail: dying at a reading one leaves what dying before the next writing one leaves. */
  readonly writesOnly?: boolean;
}

type Kind = Extract<CallFault, { kind: 'crashBefore' | 'crashAfter' | 'loseAnswer' }>['kind'];
const kinds: readonly Kind[] = ['crashBefore', 'crashAfter', 'loseAnswer'];
const asksWhoMay = /^GET [^ ]*\/(mypermissions|myself)\?/;
const reading = /^GET |\/api\/v1\/(entity\/(get|query)|batch\/get)$|\/search\/jql$/;

/** A call that only reads leaves the same behind whether who made it dies right before it or right after; one that asks who may comes before anything is done. */
function kindsOf(call: string): readonly Kind[] {
  if (asksWhoMay.test(call)) return ['crashBefore'];
  return reading.test(call) ? kinds.filter((kind) => kind !== 'crashAfter') : kinds;
}

/** Runs the scenario once undisturbed, then once for every call it made and each way the call can fail; answers how many failures that covers. */
export async function sweep({ open, ...promise }: Scenario): Promise<number> {
  const scenario = { ...promise, open: copiesOf(await open()) };
  const calls = await callsOf(scenario);
  const failures = calls.flatMap((call, at) => {
    if (promise.writesOnly === true && reading.test(call)) return [];
    return kindsOf(call).map((kind) => ({ call, at: at + 1, kind }));
  });
  const broken: string[] = [];
  for (const { call, at, kind } of failures) {
    const problem = await problemOf(scenario, { kind, call: at });
    if (problem !== undefined) broken.push(`${kind} at call ${at}, ${call}: ${problem}`);
  }
  if (broken.length > 0) throw new Error(`${broken.length} of ${failures.length} failures break the promise:\n${broken.join('\n')}`);
  return calls.length * kinds.length;
}

function copiesOf({ site, now }: TestSite): () => Promise<TestSite> {
  return () => openTestSite({ world: structuredClone(site.world), now });
}

async function callsOf({ open, act, holds }: Scenario): Promise<readonly string[]> {
  const site = await open();
  const before = site.wire.count;
  await act(site);
  const calls = site.wire.since(before).map(({ method, path }) => `${method} ${path}`);
  await holds(site);
  return calls;
}

async function problemOf({ open, act, holds }: Scenario, fault: CallFault): Promise<string | undefined> {
  const site = await open();
  site.arm(fault);
  await act(site).catch(() => undefined);
  site.disarm();
  try {
    await holds(site);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
