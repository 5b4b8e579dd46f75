import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { useEffect } from 'react';
import { moveQuestion } from '../../../../src/roadmap/rules/questionnaire/edit-questionnaire';
import { useLatest } from '../../ui/use-latest';
import type { Change } from './section-editor';

/** Puts a question where it is dropped: before or after another one, or into a section that has none. */
export function useQuestionDrops(change: Change): void {
  const latest = useLatest(change);
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source, location }) => {
          const [target] = location.current.dropTargets;
          const id = source.data['row'];
          if (target === undefined || typeof id !== 'string') return;
          const { row: beside, section } = target.data;
          const edge = extractClosestEdge(target.data) === 'top' ? 'before' : 'after';
          if (typeof beside === 'string') latest.current((before) => moveQuestion(before, id, { beside, edge }));
          else if (typeof section === 'string') latest.current((before) => moveQuestion(before, id, { endOf: section }));
        },
      }),
    [latest],
  );
}
