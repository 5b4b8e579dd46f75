import { useEffect, useSyncExternalStore } from 'react';
import type { Remediations } from '../../../../src/hipaa/remediation/open-remediations';
import type { BinderId } from '../../../../src/hipaa/rules/binder';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';

export interface RemediationsNow {
  /** Null until the first answer. */
  readonly known: Remediations | null;
  readonly trouble: string | null;
}

let now: RemediationsNow = { known: null, trouble: null };
const listeners = new Set<() => void>();

function tell(next: RemediationsNow): void {
  now = next;
  for (const listener of listeners) listener();
}

/** Asks anew how the tickets of this page stand. */
export function askRemediations(binder: BinderId): void {
  call('openRemediations', { binder }).then(
    (known) => tell({ known, trouble: null }),
    (thrown: unknown) => tell({ ...now, trouble: sentenceOf(thrown) }),
  );
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the page knows of its tickets, asked for once by the part above the records and shown by each of them. */
export const useRemediations = (): RemediationsNow => useSyncExternalStore(subscribe, () => now);

export function useAskingRemediations(binder: BinderId): RemediationsNow {
  useEffect(() => askRemediations(binder), [binder]);
  return useRemediations();
}
