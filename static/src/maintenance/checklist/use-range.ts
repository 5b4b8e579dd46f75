import { useCallback } from 'react';
import type { Item } from '../../../../src/maintenance/rules/template';
import { useLatest } from '../../ui/use-latest';
import { groups } from './groups';

/** Ticks from the item one stood at to this one, as they are on the screen; answers false where one stood nowhere. */
export function useRange(items: readonly Item[], standing: string, tick: (items: readonly Item[]) => void): (item: string) => boolean {
  const latest = useLatest({ items, standing, tick });
  return useCallback(
    (id: string) => {
      const shown = groups(latest.current.items).flatMap(({ categories }) => categories.flatMap((category) => category.items));
      const [from, to] = [latest.current.standing, id].map((end) => shown.findIndex((item) => item.id === end)) as [number, number];
      if (from < 0 || from === to) return false;
      latest.current.tick(shown.slice(Math.min(from, to), Math.max(from, to) + 1));
      return true;
    },
    [latest],
  );
}
