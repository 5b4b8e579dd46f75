import { useState } from 'react';
import type { Policy, PolicyVersion } from '../../../../src/billing/rules/policy';
import { usualPolicy } from '../../../../src/billing/rules/usual-policy';
import { drafts } from '../../ui/drafts';

interface KeptDraft {
  readonly after: number;
  readonly policy: Policy;
}

const key = 'policy-draft';

/** The next version as it is being written, kept by this browser until it is adopted or given up. */
export function usePolicyDraft(versions: readonly PolicyVersion[]) {
  const newest = versions.at(-1);
  const beginning = newest?.policy ?? usualPolicy;
  const [policy, setPolicy] = useState(() => kept(newest?.version ?? 0) ?? beginning);
  const [round, setRound] = useState(0);
  const keep = (next: Policy): void => {
    setPolicy(next);
    drafts.keep(key, JSON.stringify({ after: newest?.version ?? 0, policy: next } satisfies KeptDraft));
  };
  return {
    policy,
    /** Fields begin anew with every round. */
    round,
    isChanged: JSON.stringify(policy) !== JSON.stringify(beginning),
    change: (part: Partial<Policy>): void => keep({ ...policy, ...part }),
    /** As `change`, where fields on show must follow. */
    replace: (part: Partial<Policy>): void => {
      keep({ ...policy, ...part });
      setRound((count) => count + 1);
    },
    discard: (to: Policy = beginning): void => {
      drafts.drop(key);
      setPolicy(to);
      setRound((count) => count + 1);
    },
  };
}

/** A draft of this browser, if it was begun on the version that is still the newest. */
function kept(after: number): Policy | undefined {
  try {
    const draft = JSON.parse(drafts.read(key) ?? 'null') as KeptDraft | null;
    return draft?.after === after ? draft.policy : undefined;
  } catch {
    return undefined;
  }
}
