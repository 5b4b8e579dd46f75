import { useCallback, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { tickable } from '../../../../src/maintenance/rules/bulk';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { followUpName, suggestsIncident, type FollowUpKind } from '../../../../src/maintenance/rules/follow-up';
import { doerOf } from '../../../../src/maintenance/rules/hand-over';
import { isLocked, singleFirst } from '../../../../src/maintenance/rules/lock';
import { concernsRegister } from '../../../../src/maintenance/rules/media-register';
import { isOpen } from '../../../../src/maintenance/rules/progress';
import { monitoring } from '../../../../src/maintenance/rules/signals/watched-marks';
import { singleCategory, type Item } from '../../../../src/maintenance/rules/template';
import { serverNow } from '../../ui/server-clock';
import { useLatest } from '../../ui/use-latest';
import { useSurface } from '../../ui/surface';
import { usePeople } from '../../ui/use-people';
import { categoryWords } from '../category-words';
import { tierWords } from '../tier-words';
import { groups } from './groups';
import { ItemRow } from './item-row';
import type { ChecklistDesk } from './use-checklist';
import { useRange } from './use-range';
import { useRemembered } from './use-remembered';
import { say } from '../../ui/words/say';
import './item-list.css';

interface ItemListProps {
  readonly desk: ChecklistDesk;
  readonly view: ChecklistView;
  readonly items: readonly Item[];
}

/** The items by tier and category. Arrow keys move between items; only the item one stands at takes part in Tab. */
export function ItemList({ desk, view, items }: ItemListProps) {
  const { accountId } = useSurface();
  const { marks, followUps, files } = view;
  const [standing, setStanding] = useState('');
  const [openedAt] = useState(serverNow);
  const marked = Object.values(marks).flatMap((mark) => [mark.by, ...mark.former.map((former) => former.by)]);
  const people = [...marked, ...Object.values(files ?? {}).flatMap((all) => all.map(({ by }) => by))];
  const nameOf = usePeople(people.filter((by) => by !== monitoring));
  const { register, formerNumbers } = useRemembered(view);
  const range = useRange(items, standing, desk.tick);
  const latest = useLatest(desk);
  const onFollowUp = useCallback(
    async (item: string, kind: FollowUpKind) => {
      await latest.current.change('openFollowUp', { item, kind }).catch((thrown: unknown) => {
        latest.current.refresh();
        throw thrown;
      });
    },
    [latest],
  );
  const onStand = useCallback((item: string) => setStanding(item), []);
  const first = singleFirst(view.items, view);
  const current = items.some((item) => item.id === standing) ? standing : items[0]?.id;
  const labelled = view.items.find((item) => item.custody === 'label')?.id ?? '';

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
        locked={isLocked(item, first)}
        outsourced={doerOf(item, view) === 'outsourced'}
        files={files?.[item.id]}
        former={formerNumbers[item.id]}
        followUp={followUps?.[followUpName(item.id, 'work')]}
        incident={followUps?.[followUpName(item.id, 'incident')]}
        suggestsIncident={suggestsIncident(item, mark, view.head)}
        labelled={item.custody === 'handOver' ? (marks[labelled]?.media?.label ?? '') : ''}
        register={concernsRegister(item) ? register : null}
        takenBack={desk.refusals[item.id]}
        onStand={onStand}
        onMark={desk.mark}
        onRange={range}
        onFollowUp={onFollowUp}
      />
    );
  };
  const tickAll = (inCategory: readonly Item[]) => {
    const open = tickable(inCategory, view.items, view);
    return open.length > 1 ? (
      <button type="button" className="link item-list-tick" onClick={() => desk.tick(open)}>
        {say('Tick {open} at once', { open: open.length })}
      </button>
    ) : null;
  };
  return (
    <div className="item-list" style={{ '--print-columns': printColumns(items.length) } as CSSProperties} onKeyDown={walk}>
      {groups(items).map(({ tier, categories }) => (
        <section key={tier}>
          {tier !== singleCategory && <h2>{tierWords[tier].heading}</h2>}
          {categories.map(({ category, items: inCategory }) => (
            <section key={category}>
              <div className="item-list-category">
                <h3>{categoryWords(category)}</h3>
                {tickAll(inCategory)}
                <span className="numbers subtle">
                  {say('{done} of {all}', {
                    done: inCategory.filter((item) => !isOpen(item, marks)).length,
                    all: inCategory.length,
                  })}
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

/** As many columns as it takes to print the list on one sheet. */
const printColumns = (items: number): number => Math.min(3, Math.ceil(items / linesOnSheet));
const linesOnSheet = 16;

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
