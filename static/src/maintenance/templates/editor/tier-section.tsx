import Button from '@atlaskit/button/new';
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Fragment, useEffect, useRef } from 'react';
import type { Item, Tier } from '../../../../../src/maintenance/rules/template';
import type { TakenSuggestion } from '../../../../../src/maintenance/rules/templates/draft';
import { tierWords } from '../../tier-words';
import { EditableItem } from './editable-item';
import { RemovedItem } from './removed-item';
import type { Edits } from './use-edits';
import { say } from '../../../ui/words/say';

interface TierSectionProps {
  readonly tier: Tier;
  readonly items: readonly Item[];
  readonly touched: ReadonlySet<string>;
  readonly taken: readonly TakenSuggestion[];
  readonly nameOf: (accountId: string) => string;
  readonly edits: Edits;
}

/** The items of a tier in their order. */
export function TierSection({ tier, items, touched, taken, nameOf, edits }: TierSectionProps) {
  const { heading } = tierWords[tier];
  const gone = edits.removed.filter(({ item }) => item.tier === tier);
  const isHere = (id: string | null): boolean => items.some((item) => item.id === id);
  const removedAfter = (id: string | null) =>
    gone
      .filter(({ after }) => (isHere(after) ? after : null) === id)
      .map((removed) => <RemovedItem key={removed.item.id} removed={removed} onUndo={() => edits.undo(removed)} />);
  return (
    <section aria-labelledby={`tier-${tier}`}>
      <h2 id={`tier-${tier}`}>
        {heading} <span className="numbers subtle">{items.length}</span>
      </h2>
      <ul className="editable-items">
        {removedAfter(null)}
        {items.map((item) => (
          <Fragment key={item.id}>
            <EditableItem
              item={item}
              open={edits.open === item.id}
              touched={touched.has(item.id)}
              suggested={taken.filter((each) => each.item === item.id)}
              nameOf={nameOf}
              edits={edits}
            />
            {removedAfter(item.id)}
          </Fragment>
        ))}
      </ul>
      {items.length === 0 && <EmptyTier tier={tier} />}
      <Button appearance="subtle" spacing="compact" onClick={() => edits.add(tier)}>
        {say('Add an item')}
      </Button>
    </section>
  );
}

/** A tier without items can still be dropped into. */
function EmptyTier({ tier }: { readonly tier: Tier }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const element = place.current;
    return element === null ? undefined : dropTargetForElements({ element, getData: () => ({ tier }) });
  }, [tier]);
  return (
    <p ref={place} className="subtle editable-items-none">
      {say('No item is here. Add one, or drag one here.')}
    </p>
  );
}
