import { useCallback, useRef, useState } from 'react';
import { drafts } from './drafts';

export interface Draft<Fields> {
  readonly fields: Fields;
  readonly change: (changed: Partial<Fields>) => void;
  /** It is saved, or given up. */
  readonly drop: () => void;
}

/** What is entered into a form: kept in this browser under the key until it is saved or given up, so that a reload loses none of it. */
export function useDraft<Fields extends object>(key: string, initially: () => Fields): Draft<Fields> {
  const [fields, setFields] = useState<Fields>(() => ({ ...initially(), ...kept<Fields>(key) }));
  const latest = useRef(fields);
  const change = useCallback(
    (changed: Partial<Fields>) => {
      latest.current = { ...latest.current, ...changed };
      drafts.keep(key, JSON.stringify(latest.current)); // also where the form has closed and what was typed was refused
      setFields(latest.current);
    },
    [key],
  );
  const drop = useCallback(() => drafts.drop(key), [key]);
  return { fields, change, drop };
}

/** Whether something was entered there and neither saved nor given up. */
export const isDrafted = (key: string): boolean => drafts.read(key) !== null;

function kept<Fields>(key: string): Partial<Fields> {
  try {
    return JSON.parse(drafts.read(key) ?? '{}') as Partial<Fields>;
  } catch {
    return {};
  }
}
