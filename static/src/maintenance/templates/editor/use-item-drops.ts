import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { useEffect } from 'react';
import type { Tier } from '../../../../../src/maintenance/rules/template';
import type { ItemPlace } from '../../../../../src/maintenance/rules/templates/move-item';
import { useLatest } from '../../../ui/use-latest';

/** Puts an item where it is dropped: before or after another one, or into a tier that has none. */
export function useItemDrops(move: (id: string, place: ItemPlace) => void): void {
  const latest = useLatest(move);
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source, location }) => {
          const [target] = location.current.dropTargets;
          const item = source.data['row'];
          if (target === undefined || typeof item !== 'string') return;
          const { row: beside, tier } = target.data;
          if (typeof beside === 'string')
            latest.current(item, { beside, edge: extractClosestEdge(target.data) === 'top' ? 'before' : 'after' });
          else if (typeof tier === 'string') latest.current(item, { endOf: tier as Tier });
        },
      }),
    [latest],
  );
}
