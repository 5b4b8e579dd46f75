import { useState, type KeyboardEvent } from 'react';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { isOpen } from '../../../../src/maintenance/rules/progress';
import type { Item } from '../../../../src/maintenance/rules/template';
import { serverNow } from '../../ui/server-clock';
import { useSurface } from '../../ui/surface';
import { usePeople } from '../../ui/use-people';
import { categoryWords } from '../category-words';
import { groups } from './groups';
import { ItemRow } from './item-row';
import { tierWords } from '../tier-words';
import type { ChecklistDesk } from './use-checklist';
import './item-list.css';

interface ItemListProps {
  readonly desk: ChecklistDesk;
  readonly view: ChecklistView;
  readonly items: readonly Item[];
}

/** The items by tier and category. Arrow keys move between items; only the item one stands at takes part in Tab. */
export function ItemList({ desk, view, items }: ItemListProps) {
  const { accountId } = useSurface();
  const { marks } = view;
  const [standing, setStanding] = useState('');
  const [openedAt] = useState(serverNow);
  const nameOf = usePeople(Object.values(marks).flatMap((mark) => [mark.by, ...mark.former.map((former) => former.by)]));
  const current = items.some((item) => item.id === standing) ? standing : items[0]?.id;

  const row = (item: Item) => {
    const mark = marks[item.id];
    return (
      <ItemRow
        key={item.id}
        item={item}
        mark={mark}
        nameOf={nameOf}
        arrived={mark !== undefined && mark.by !== accountId && Date.parse(mark.at) > openedAt}
        current={item.id === current}
        takenBack={desk.refusals[item.id]}
        onStand={setStanding}
        onMark={desk.mark}
      />
    );
  };
  return (
    <div className="item-list" onKeyDown={walk}>
      {groups(items).map(({ tier, categories }) => (
        <section key={tier}>
          <h2>{tierWords[tier].heading}</h2>
          {categories.map(({ category, items: inCategory }) => (
            <section key={category}>
              <div className="item-list-category">
                <h3>{categoryWords(category)}</h3>
                <span className="numbers subtle">
                  {inCategory.filter((item) => !isOpen(item, marks)).length} of {inCategory.length}
                </span>
              </div>
              <ul className="item-list-rows">{inCategory.map(row)}</ul>
            </section>
          ))}
        </section>
      ))}
    </div>
  );
}

/** From a tick box, or a number field, to the tick box above or below. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const ticks = [...event.currentTarget.querySelectorAll<HTMLElement>('.item-tick-box')];
  const here = ticks.findIndex((tick) => tick.closest('.item') === (event.target as HTMLElement).closest('.item'));
  const next = ticks[here + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
