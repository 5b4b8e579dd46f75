import { draggable, dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Stage } from '../../../../../src/roadmap/rules/campaign/stages';
import { useLatest } from '../../../ui/use-latest';

/** Hears when a client's card is dropped on a stage. */
export function useCardDrops(drop: (client: string, to: Stage) => void): void {
  const latest = useLatest(drop);
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source, location }) => {
          const client = source.data['campaignClient'];
          const stage = location.current.dropTargets[0]?.data['stage'];
          if (typeof client === 'string' && typeof stage === 'string') latest.current(client, stage as Stage);
        },
      }),
    [latest],
  );
}

/** A column on which cards can be dropped; `over` while one is above it. */
export function useStageDrop(stage: Stage): { readonly column: RefObject<HTMLElement>; readonly over: boolean } {
  const column = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = column.current;
    if (element === null) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data['campaignClient'] === 'string',
      getData: () => ({ stage }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [stage]);
  return { column, over };
}

/** A card that can be dragged, as long as nothing is typed in it. */
export function useCardDrag(client: string, typing: boolean): { readonly card: RefObject<HTMLLIElement>; readonly dragging: boolean } {
  const card = useRef<HTMLLIElement>(null);
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const element = card.current;
    if (element === null) return;
    return draggable({
      element,
      canDrag: () => !typing,
      getInitialData: () => ({ campaignClient: client }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [client, typing]);
  return { card, dragging };
}
