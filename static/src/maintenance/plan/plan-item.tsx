import { useState } from 'react';
import type { PlannedItem } from '../../../../src/maintenance/rules/plan/plan-schema';
import type { Item } from '../../../../src/maintenance/rules/template';
import { useSurface } from '../../ui/surface';
import { itemPlanWords } from './plan-words';
import { PlanItemForm } from './plan-item-form';
import { say } from '../../ui/words/say';

interface PlanItemProps {
  readonly item: Item;
  readonly own: PlannedItem;
  readonly graduated: boolean;
  readonly servers: number;
  readonly sites: number;
  readonly onChange: (own: PlannedItem) => void;
}

/** One item, what the client has otherwise in a line, and below it the form in which that is chosen. */
export function PlanItem({ item, own, graduated, ...rest }: PlanItemProps) {
  const { locale } = useSurface();
  const [open, setOpen] = useState(false);
  const words = [...itemPlanWords(item, own, locale), ...(graduated ? [say('watched by monitoring since it graduated')] : [])].join(' · ');
  return (
    <li className="plan-item">
      <button type="button" className="plan-item-line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={own.leftOut ? 'plan-item-left-out' : ''}>{item.title}</span>
        {words !== '' && <span className="plan-item-words">{words}</span>}
      </button>
      {open && <PlanItemForm item={item} own={own} {...rest} />}
    </li>
  );
}
