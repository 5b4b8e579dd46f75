import { now } from '../../platform/clock';
import type { Instant } from '../../platform/rules/units';
import { commit, rowsOf } from '../../platform/store/rows';
import type { SentSignal } from '../rules/signals/read-signal';

/** A signal that was rightly signed and yet belongs nowhere, and how often it came. */
export interface RefusedSignal {
  readonly client: string;
  readonly item: string;
  readonly why: 'unknown-client' | 'unknown-item';
  readonly count: number;
  readonly at: Instant;
}

export interface RefusedSignals {
  readonly list: readonly RefusedSignal[];
}

const firm = rowsOf<RefusedSignals>('firm');
const key = 'refused-signals';
const mostKept = 20;

export const refusedPlace = { entity: 'firm', key };

/** Notes it for the manager's page, the latest first. Of two at once one may go unnoted; the sender will come again. */
export async function noteRefused({ client, item }: SentSignal, why: RefusedSignal['why']): Promise<void> {
  const read = await firm.get(key);
  const same = (other: RefusedSignal): boolean => other.client === client && other.item === item && other.why === why;
  const others = (read?.value.list ?? []).filter((other) => !same(other));
  const count = 1 + (read?.value.list.find(same)?.count ?? 0);
  const list = [{ client, item, why, count, at: now() }, ...others].slice(0, mostKept);
  await commit(read ? firm.replace(read, { list }) : firm.insert(key, { list }));
}
