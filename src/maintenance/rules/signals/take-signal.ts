import type { Milliseconds } from '../../../platform/rules/units';
import type { ClientId } from '../../../clients/rules/client';
import { elapsed } from '../../../platform/rules/elapsed';
import { instantAfter } from '../../../platform/rules/instant-after';
import { freshFor, type Change, type KeptSignal, type Reading } from './signal';

const idsKept = 20;
const changesKept = 20;

export type Taken =
  { readonly outcome: 'taken'; readonly kept: KeptSignal } | { readonly outcome: 'alreadyTaken' } | { readonly outcome: 'older' };

/** What one more signal makes of what is kept: an id is taken once, and an older signal never replaces a newer one. */
export function takeSignal(kept: KeptSignal | undefined, client: ClientId, item: string, reading: Reading): Taken {
  if (kept?.ids.includes(reading.id)) return { outcome: 'alreadyTaken' };
  if (kept && reading.at < kept.last.at) return { outcome: 'older' };
  const news = changesBetween(kept, reading);
  const lastAlert = reading.status === 'alert' ? reading : kept?.lastAlert;
  return {
    outcome: 'taken',
    kept: {
      client,
      item,
      last: reading,
      ids: [reading.id, ...(kept?.ids ?? [])].slice(0, idsKept),
      changes: [...news, ...(kept?.changes ?? [])].slice(0, changesKept),
      ...(lastAlert && { lastAlert }),
      told: news.length === 0 && kept && kept.last.value === reading.value ? kept.told : 'no',
    },
  };
}

function changesBetween(kept: KeptSignal | undefined, { status, at }: Reading): readonly Change[] {
  if (!kept) return [{ status, at }];
  if (elapsed(kept.last.at, at) > freshFor)
    return [
      { status, at },
      { status: 'silent', at: instantAfter(kept.last.at, (freshFor + 1) as Milliseconds) },
    ];
  return kept.last.status === status ? [] : [{ status, at }];
}
