import { useCallback, useEffect, useState } from 'react';
import { concernsRegister, type MediaRegister } from '../../../../src/maintenance/rules/media-register';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { call } from '../../ui/call';

/** Where the client's backup media are; null until it is known, and where the checklist has nothing to do with media. */
export function useRegister(view: ChecklistView): MediaRegister | null {
  const [register, setRegister] = useState<MediaRegister | null>(null);
  const concerned = view.items.filter(concernsRegister);
  const standing = concerned.map(({ id }) => view.marks[id]?.at ?? '').join(' ');
  const wanted = concerned.length > 0 && view.shared ? standing : null;
  const read = useCallback(() => {
    call('openRegister', {}).then(
      (opened) => setRegister(opened.outcome === 'register' ? opened.register : null),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (wanted !== null) read();
  }, [wanted, read]);
  return register;
}
