import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Plan } from '../../../../src/roadmap/rules/plan/plan-line';
import { useLatest } from '../../ui/use-latest';

/** A row that can be dragged into another plan. */
export function useLineDrag(line: string, mayMove: boolean): { readonly row: RefObject<HTMLTableRowElement>; readonly dragging: boolean } {
  const row = useRef<HTMLTableRowElement>(null);
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const element = row.current;
    if (element === null || !mayMove) return;
    return draggable({
      element,
      getInitialData: () => ({ line }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [line, mayMove]);
  return { row, dragging };
}

/** A plan that lines can be dropped into. */
export function usePlanDrop(
  plan: Plan,
  onDrop: (line: string) => void,
): { readonly place: RefObject<HTMLElement>; readonly over: boolean } {
  const place = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const latest = useLatest(onDrop);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data['line'] === 'string',
      getData: () => ({ plan }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const line = source.data['line'];
        if (typeof line === 'string') latest.current(line);
      },
    });
  }, [plan, latest]);
  return { place, over };
}
