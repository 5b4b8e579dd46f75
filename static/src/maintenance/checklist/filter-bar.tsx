import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { useSurface } from '../../ui/surface';
import { filters, filterWords, itemsOf, type Filter } from './filters';
import { say } from '../../ui/words/say';
import './filter-bar.css';

interface FilterBarProps {
  readonly view: ChecklistView;
  readonly filter: Filter;
  readonly onChoose: (filter: Filter) => void;
}

/** Which items to show, with how many there are of each. */
export function FilterBar({ view, filter, onChoose }: FilterBarProps) {
  const { accountId } = useSurface();
  return (
    <div className="filter-bar" role="group" aria-label={say('Items to show')}>
      {filters.map((each) => (
        <button key={each} type="button" className="filter-bar-button" aria-pressed={each === filter} onClick={() => onChoose(each)}>
          {filterWords(each)} <span className="numbers">{itemsOf(each, view, accountId).length}</span>
        </button>
      ))}
    </div>
  );
}
