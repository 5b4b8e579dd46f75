import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { useEffect, useRef, useState, type RefObject } from 'react';

type Edge = 'top' | 'bottom' | null;

interface RowDrag {
  readonly row: RefObject<HTMLLIElement>;
  readonly handle: RefObject<HTMLButtonElement>;
  readonly dragging: boolean;
  /** Where the row that is dragged over this one would be put. */
  readonly edge: Edge;
}

/** A row that can be dragged by its handle, and that others can be dropped before or after. */
export function useRowDrag(id: string): RowDrag {
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const [dragging, setDragging] = useState(false);
  const [edge, setEdge] = useState<Edge>(null);
  useEffect(() => {
    const [element, dragHandle] = [row.current, handle.current];
    if (element === null || dragHandle === null) return;
    const edgeOf = (data: Record<string | symbol, unknown>): Edge => (extractClosestEdge(data) === 'top' ? 'top' : 'bottom');
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ row: id }),
        onDragStart: () => setDragging(true),
        onDrop: () => setDragging(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data['row'] === 'string' && source.data['row'] !== id,
        getData: ({ input }) => attachClosestEdge({ row: id }, { element, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setEdge(edgeOf(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: () => setEdge(null),
      }),
    );
  }, [id]);
  return { row, handle, dragging, edge };
}
