import { useState } from 'react';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { ChecklistHeadLine } from './checklist-head-line';
import { FilterBar } from './filter-bar';
import { itemsOf, type Filter } from './filters';
import { ItemList } from './item-list';
import { ProgressBar } from './progress-bar';
import { useChecklist, type ChecklistDesk } from './use-checklist';
import './checklist.css';

/** The maintenance checklist of a ticket. */
export function Checklist() {
  const desk = useChecklist();
  const { view, none, trouble, refresh } = desk;
  if (view !== null) return <Shown desk={desk} view={view} />;
  if (none) return <p className="subtle">This ticket has no maintenance checklist. Tickets of the monthly run get theirs by themselves.</p>;
  return trouble === null ? <Skeleton lines={8} label="Loading the checklist" /> : <Notice sentence={trouble} onRetry={refresh} />;
}

function Shown({ desk, view }: { readonly desk: ChecklistDesk; readonly view: ChecklistView }) {
  const { trouble, refresh } = desk;
  const [filter, setFilter] = useState<Filter>('all');
  // who is open is settled when the filter is chosen, so that a ticked row does not vanish under the pointer
  const [chosen, setChosen] = useState(() => idsOf(filter, view));
  const choose = (next: Filter): void => {
    setFilter(next);
    setChosen(idsOf(next, view));
  };
  const shown = view.items.filter((item) => chosen.has(item.id));
  return (
    <main className="checklist">
      <ChecklistHeadLine head={view.head} />
      <ProgressBar progress={view.progress} />
      <FilterBar view={view} filter={filter} onChoose={choose} />
      {trouble !== null && <Notice tone="hint" sentence={`What you see may be old. ${trouble}`} onRetry={refresh} />}
      {shown.length === 0 ? (
        <p className="subtle">{filter === 'open' ? 'Nothing is open any more.' : 'Nothing of this kind is on this checklist.'}</p>
      ) : (
        <ItemList desk={desk} view={view} items={shown} />
      )}
    </main>
  );
}

const idsOf = (filter: Filter, view: ChecklistView): ReadonlySet<string> => new Set(itemsOf(filter, view).map((item) => item.id));
