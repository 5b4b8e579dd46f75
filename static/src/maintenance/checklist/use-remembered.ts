import { useCallback, useEffect, useState } from 'react';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { concernsRegister, type MediaRegister } from '../../../../src/maintenance/rules/media-register';
import type { FormerNumbers } from '../../../../src/maintenance/rules/report/former-numbers';
import { call } from '../../ui/call';

/** What is remembered of the client from other months. */
export interface Remembered {
  /** Where the backup media are; null until it is known. */
  readonly register: MediaRegister | null;
  readonly formerNumbers: FormerNumbers;
}

const nothing: Remembered = { register: null, formerNumbers: {} };

/** Read once the checklist is on the screen, and again when media are marked; not where the checklist has neither media nor numbers. */
export function useRemembered(view: ChecklistView): Remembered {
  const [remembered, setRemembered] = useState(nothing);
  const concerned = view.items.filter(concernsRegister);
  const standing = concerned.map(({ id }) => view.marks[id]?.at ?? '').join(' ');
  const hasAny = concerned.length > 0 || view.items.some(({ evidence }) => evidence === 'number');
  const wanted = hasAny && view.shared ? standing : null;
  const read = useCallback(() => {
    call('openRegister', {}).then(
      (opened) => {
        if (opened.outcome !== 'register') return;
        const { register, formerNumbers } = opened;
        // the months before do not change, so rows with numbers need not be drawn again
        setRemembered((before) => ({ register, formerNumbers: before === nothing ? formerNumbers : before.formerNumbers }));
      },
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (wanted !== null) read();
  }, [wanted, read]);
  return remembered;
}
