import { useState } from 'react';
import type { Asked } from '../../../../src/hipaa/rules/assessment/many';
import type { DateOnly } from '../../../../src/platform/rules/units';
import { drafts } from '../../ui/drafts';

/** How, of whom and when one is asking just now: what a new finding begins with, so that a click is enough for most. */
export type Asking = Asked;

export interface AskingHand {
  readonly asking: Asking;
  readonly change: (changed: Partial<Asking>) => void;
}

export function useAsking(record: string, today: DateOnly): AskingHand {
  const key = `asking/${record}`;
  const [asking, setAsking] = useState<Asking>(() => ({ method: 'interview', basis: '', ...kept(key), foundOn: today }));
  const change = (changed: Partial<Asking>): void => {
    const next = { ...asking, ...changed };
    drafts.keep(key, JSON.stringify(next));
    setAsking(next);
  };
  return { asking, change };
}

function kept(key: string): Partial<Asking> {
  try {
    return JSON.parse(drafts.read(key) ?? '{}') as Partial<Asking>;
  } catch {
    return {};
  }
}
